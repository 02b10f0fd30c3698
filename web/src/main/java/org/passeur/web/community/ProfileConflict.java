package org.passeur.web.community;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Networks.NetworkItem;
import org.passeur.community.boundary.Networks.OrganisationItem;
import org.passeur.community.boundary.Profile;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.WorkingHours.Span;
import org.passeur.web.platform.Messages;

/** What somebody typed of themself beside what was stored meanwhile, in words. */
final class ProfileConflict {

    private ProfileConflict() {}

    static List<StoredAndTyped.Part> between(
            Profile stored,
            Profile typed,
            Messages words,
            List<NetworkItem> networks,
            List<OrganisationItem> organisations,
            Map<DayOfWeek, String> days) {
        StoredAndTyped conflict = new StoredAndTyped();
        conflict.add(words.get("profile.name"), stored.displayName(), typed.displayName());
        conflict.add(words.get("profile.region"), label(stored.region()), label(typed.region()));
        conflict.add(
                words.get("profile.network"),
                network(stored.networkId(), networks),
                network(typed.networkId(), networks));
        conflict.add(
                words.get("profile.organisation"),
                organisation(stored.organisationId(), organisations),
                organisation(typed.organisationId(), organisations));
        conflict.add(
                words.get("profile.language"),
                words.label("profile.language", stored.language()),
                words.label("profile.language", typed.language()));
        days.forEach((day, label) -> conflict.add(
                label,
                hours(stored.workingHours().days().get(day)),
                hours(typed.workingHours().days().get(day))));
        return conflict.parts();
    }

    private static String label(Region region) {
        return region == null ? "" : region.label();
    }

    private static String network(Long id, List<NetworkItem> networks) {
        return networks.stream()
                .filter(network -> network.id().equals(id))
                .map(NetworkItem::name)
                .findFirst()
                .orElse("");
    }

    private static String organisation(Long id, List<OrganisationItem> organisations) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(id))
                .map(OrganisationItem::name)
                .findFirst()
                .orElse("");
    }

    private static String hours(Span span) {
        return span == null ? "" : span.from() + " – " + span.to();
    }
}
