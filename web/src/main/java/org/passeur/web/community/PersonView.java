package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.passeur.community.boundary.Membership;
import org.passeur.community.boundary.NetworkRole;
import org.passeur.community.boundary.Networks.NetworkItem;
import org.passeur.community.boundary.People;
import org.passeur.community.boundary.Person;
import org.passeur.community.boundary.Person.HeldRole;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;

/** One person's membership and roles, and what the reader may change of them. */
@Named
@RequestScoped
public class PersonView {

    @Inject
    private People people;

    @Inject
    private CommunityWords words;

    @Inject
    private PersonWords personWords;

    @Inject
    private Portal portal;

    private Person person;
    private Posted posted;

    private List<NetworkItem> networks;
    private boolean roleMissing;
    private boolean networkMissing;

    /** Key of what is missing or came too late; null when nothing is. */
    private String fault;

    private interface Change {
        void on(Long personId, Long networkId);
    }

    /** Shows the person, and does what the pressed button says. */
    public void run() throws IOException {
        posted = Posted.current();
        person = people.get(portal.getId());
        networks = people.networks();
        if (posted.isForm()) {
            press();
        }
    }

    private void press() throws IOException {
        if (posted.isPressed("doAccept")) {
            change(posted.id("doAccept"), "accepte", people::accept);
        } else if (posted.isPressed("doRefuse")) {
            change(posted.id("doRefuse"), "refuse", people::refuse);
        } else if (posted.isPressed("doRemove")) {
            change(posted.id("doRemove"), "sorti", people::remove);
        } else if (posted.isPressed("doGrant")) {
            NetworkRole role = posted.coded("role", NetworkRole.class);
            Long networkId = posted.id("networkId");
            roleMissing = role == null;
            networkMissing = networkId == null;
            if (isIncomplete()) {
                fault = "person.grant.incomplete";
            } else {
                change(networkId, "donne", (id, network) -> people.grant(id, network, role));
            }
        } else if (posted.isPressed("doRevoke")) {
            // As the button says it: 7-support.
            String[] held = posted.text("doRevoke").split("-");
            NetworkRole role =
                    held.length == 2 ? Coded.find(NetworkRole.class, held[1]).orElse(null) : null;
            if (role != null && held[0].matches("\\d{1,18}")) {
                change(Long.valueOf(held[0]), "retire", (id, network) -> people.revoke(id, network, role));
            }
        }
    }

    private void change(Long networkId, String done, Change change) throws IOException {
        if (networkId == null) {
            return;
        }
        try {
            change.on(person.id(), networkId);
            CommunityWords.leave(after(), done);
        } catch (NotFoundException e) {
            fault = "person.changed";
        }
    }

    /** The person's page, or the nearest one that the reader still has: a role given up may have been their own. */
    private String after() {
        try {
            people.get(person.id());
            return Route.PERSON.address(person.id());
        } catch (NotFoundException e) {
            return afterwards();
        }
    }

    private String afterwards() {
        try {
            people.networks();
            return Route.PEOPLE.address();
        } catch (NotFoundException e) {
            return Route.HOME.address();
        }
    }

    public Person getPerson() {
        return person;
    }

    public boolean isMember() {
        return person.mayDecide() && person.membership().isMember();
    }

    /** Whether the reader can say yes: to one who waits, or who was refused before. */
    public boolean isAdmissible() {
        return person.mayDecide() && !person.membership().isMember();
    }

    public boolean isRefusable() {
        return person.mayDecide() && person.membership() == Membership.PENDING;
    }

    public String getMembership() {
        return person.network() == null ? words.get("person.membership.none") : personWords.standing(person);
    }

    public String role(HeldRole role) {
        return personWords.role(role);
    }

    public String key(HeldRole role) {
        return role.networkId() + "-" + role.role().code();
    }

    public List<Choice> getNetworks() {
        return words.networks("person.grant.choose", networks, posted.id("networkId"));
    }

    public List<Choice> getRoles() {
        return words.coded("person.role", NetworkRole.class, posted.coded("role", NetworkRole.class));
    }

    public boolean isRoleMissing() {
        return roleMissing;
    }

    public boolean isNetworkMissing() {
        return networkMissing;
    }

    /** Whether a role was to be given without saying all of it. */
    public boolean isIncomplete() {
        return roleMissing || networkMissing;
    }

    public String getFault() {
        return fault;
    }

    /** What was just done, in words; null when nothing was. */
    public String getDone() {
        return words.done(posted, "people.done", List.of("accepte", "refuse", "sorti", "donne", "retire"));
    }
}
