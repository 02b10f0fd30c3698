package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.passeur.community.boundary.Networks.NetworkItem;
import org.passeur.community.boundary.People;
import org.passeur.community.boundary.PeopleFilter;
import org.passeur.community.boundary.Person;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Pager;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;

/** People whose memberships and roles the reader manages; those who wait for an answer come first. */
@Named
@RequestScoped
public class PeopleView {

    private static final String NETWORK = "reseau";

    private static final int MAX_NAME = 80;

    /** More than an answer can be given to in one sitting; the rest follows as they are dealt with. */
    private static final int WAITING_SHOWN = 50;

    @Inject
    private People people;

    @Inject
    private CommunityWords words;

    @Inject
    private PersonWords personWords;

    @Inject
    private Portal portal;

    private Posted posted;
    private String name;
    private Long networkId;
    private List<NetworkItem> networks;
    private Page<Person> waiting;
    private Page<Person> page;
    private boolean gone;

    /** Does what the pressed button says, and reads the lists. */
    public void run() throws IOException {
        posted = Posted.current();
        networks = people.networks();
        if (posted.isForm() && (decide("doAccept") || decide("doRefuse"))) {
            return;
        }
        name = posted.text(OrganisationsView.NAME, MAX_NAME);
        networkId = posted.id(NETWORK);
        waiting = people.list(new PeopleFilter("", null, true), 1, WAITING_SHOWN);
        page = people.list(new PeopleFilter(name, networkId, false), posted.page(), Page.DEFAULT_SIZE);
    }

    /**
     * @return whether the page was left
     */
    private boolean decide(String button) throws IOException {
        long[] asked = posted.pair(button).orElse(null);
        if (asked == null) {
            return false;
        }
        boolean accepts = button.equals("doAccept");
        try {
            if (accepts) {
                people.accept(asked[0], asked[1]);
            } else {
                people.refuse(asked[0], asked[1]);
            }
            CommunityWords.leave(Route.PEOPLE.address(), accepts ? "accepte" : "refuse");
            return true;
        } catch (NotFoundException e) {
            gone = true;
            return false;
        }
    }

    public String getName() {
        return name;
    }

    public List<Choice> getNetworks() {
        return words.networks("people.network.all", networks, networkId);
    }

    public Page<Person> getWaiting() {
        return waiting;
    }

    public Page<Person> getPage() {
        return page;
    }

    public String getTotal() {
        return words.messages().count("people.total", page.total());
    }

    public List<Pager.Link> getPages() {
        return Pager.of(
                Address.of(Route.PEOPLE.address())
                        .with(OrganisationsView.NAME, name)
                        .with(NETWORK, networkId),
                page.number(),
                page.pages(),
                Messages.of("platform", portal.getLanguage()));
    }

    public String address(Person person) {
        return Route.PERSON.address(person.id());
    }

    /** Name of the network and where they stand in it; null without one. */
    public String standing(Person person) {
        return personWords.standing(person);
    }

    public String roles(Person person) {
        return personWords.roles(person);
    }

    /** Whether somebody else answered, or the person asks no more. */
    public boolean isGone() {
        return gone;
    }

    /** What was just done, in words; null when nothing was. */
    public String getDone() {
        return words.done(posted, "people.done", List.of("accepte", "refuse", "sorti", "retire"));
    }
}
