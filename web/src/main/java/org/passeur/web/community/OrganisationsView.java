package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeur.community.boundary.OrganisationAdministration;
import org.passeur.community.boundary.OrganisationAdministration.OrganisationRow;
import org.passeur.community.boundary.SaveNetwork;
import org.passeur.platform.boundary.Page;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Pager;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;

/** Organisations by name; what is looked for is in the address. */
@Named
@RequestScoped
public class OrganisationsView {

    static final String NAME = "nom";

    @Inject
    private OrganisationAdministration organisations;

    @Inject
    private CommunityWords words;

    @Inject
    private Portal portal;

    private String name;
    private Page<OrganisationRow> page;

    public void load() {
        Posted posted = Posted.current();
        name = posted.text(NAME, SaveNetwork.MAX_NAME);
        page = organisations.list(name, posted.page(), Page.DEFAULT_SIZE);
    }

    public String getName() {
        return name;
    }

    public Page<OrganisationRow> getPage() {
        return page;
    }

    public String getTotal() {
        return words.messages().count("organisations.total", page.total());
    }

    public List<Pager.Link> getPages() {
        return Pager.of(
                Address.of(Route.ORGANISATIONS.address()).with(NAME, name),
                page.number(),
                page.pages(),
                Messages.of("platform", portal.getLanguage()));
    }

    public String address(OrganisationRow row) {
        return Route.ORGANISATION.address(row.id());
    }

    public String networks(OrganisationRow row) {
        return String.join(", ", row.networks());
    }

    /** What was just done, in words; null when nothing was. */
    public String getDone() {
        return words.done(Posted.current(), "organisations.done", List.of("ajoute", "modifie", "supprime"));
    }
}
