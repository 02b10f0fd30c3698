package org.passeur.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Where one can go from every page. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    private Portal portal;

    private List<Item> items;

    /**
     * @param key of the label
     * @param current what {@code aria-current} says; null leaves it out
     */
    public record Item(String address, String key, String current) {}

    public List<Item> getItems() {
        if (items == null) {
            items = new ArrayList<>();
            add(Route.PLANS, "nav.plans");
            add(Route.ACTIVITIES, "nav.activities");
            if (portal.isSignedIn()) {
                add(Route.MY_WORKS, "nav.mine");
            }
            if (portal.isAdministrator()) {
                add(Route.IMPORTS, "nav.administration");
            }
        }
        return items;
    }

    private void add(Route route, String key) {
        String path = portal.getPath();
        String current = path.equals(route.address()) ? "page" : path.startsWith(route.address() + "/") ? "true" : null;
        items.add(new Item(route.address(), key, current));
    }

    public String getOtherLanguageAddress() {
        String address = portal.getAddress();
        return address + (address.contains("?") ? "&" : "?") + "langue="
                + portal.getOtherLanguage().code();
    }

    public String getSignInAddress() {
        return SignInServlet.addressFor(portal.getAddress());
    }
}
