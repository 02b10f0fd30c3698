package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Person;
import org.passeur.community.boundary.Person.HeldRole;

/** What the pages on people say of one. */
@RequestScoped
public class PersonWords {

    @Inject
    private CommunityWords words;

    /** Name of the network and where they stand in it; null without one. */
    String standing(Person person) {
        if (person.network() == null) {
            return null;
        }
        return person.mayDecide()
                ? person.network() + " (" + words.messages().label("person.membership", person.membership()) + ")"
                : person.network();
    }

    String role(HeldRole role) {
        return words.format("person.role.in", words.messages().label("person.role", role.role()), role.network());
    }

    /** Empty without any. */
    String roles(Person person) {
        return person.roles().stream().map(this::role).collect(Collectors.joining("; "));
    }
}
