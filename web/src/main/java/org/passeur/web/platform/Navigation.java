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
    public record Item(String address, String key, String current) {

        /** Key of a sentence that says what the page is for. */
        public String getAbout() {
            return key + ".about";
        }
    }

    public List<Item> getItems() {
        if (items == null) {
            items = new ArrayList<>();
            add(items, Route.PLANS, "nav.plans");
            add(items, Route.ACTIVITIES, "nav.activities");
            add(items, Route.SHEETS, "nav.sheets");
            if (portal.isSignedIn()) {
                add(items, Route.MY_WORKS, "nav.mine");
            }
            if (portal.isAdministrator()) {
                String current = portal.getPath().equals(Route.ADMINISTRATION.address())
                        ? "page"
                        : getAdministration().stream().anyMatch(item -> item.current() != null) ? "true" : null;
                items.add(new Item(Route.ADMINISTRATION.address(), "nav.administration", current));
            } else if (portal.isPeopleManager()) {
                add(items, Route.PEOPLE, "nav.people");
            }
        }
        return items;
    }

    /** The administrator's pages; empty for everybody else. */
    public List<Item> getAdministration() {
        List<Item> pages = new ArrayList<>();
        if (portal.isAdministrator()) {
            add(pages, Route.NETWORKS, "nav.networks");
            add(pages, Route.ORGANISATIONS, "nav.organisations");
            add(pages, Route.PEOPLE, "nav.people");
            add(pages, Route.IMPORTS, "nav.imports");
            add(pages, Route.ASKED, "nav.asked");
            add(pages, Route.INDEX, "nav.index");
        }
        return pages;
    }

    /** What whoever looks may administer. */
    public List<Item> getAdministered() {
        List<Item> pages = getAdministration();
        if (pages.isEmpty() && portal.isPeopleManager()) {
            add(pages, Route.PEOPLE, "nav.people");
        }
        return pages;
    }

    private void add(List<Item> to, Route route, String key) {
        String path = portal.getPath();
        String current = path.equals(route.address()) ? "page" : path.startsWith(route.address() + "/") ? "true" : null;
        to.add(new Item(route.address(), key, current));
    }

    public String getOtherLanguageAddress() {
        String address = portal.getAddress();
        return address + (address.contains("?") ? "&" : "?") + "langue="
                + portal.getOtherLanguage().code();
    }

    public String getSignInAddress() {
        String back = Route.isSecret(portal.getPath()) ? Route.HOME.address() : portal.getAddress();
        return SignInServlet.addressFor(back, portal.getLanguage());
    }
}
