package org.passeur.web.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Visibility;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.Library;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.Lineage;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PublishedWork;

/** Plans to print: those that come with the portal, and what a test makes up. */
final class Sources {

    private static final List<String> OF_A_LINE = List.of("type", "externalId", "language", "visibility", "status");

    private static final Map<ActivityRef, LibraryActivity> ACTIVITIES = new HashMap<>();

    static {
        for (String name : Library.names()) {
            if (name.startsWith("activities/")) {
                ObjectNode line = Library.get(name);
                String id = line.get("externalId").asText();
                ActivityContent content = content(line, ActivityContent.class);
                ACTIVITIES.put(
                        new ActivityRef(id, null),
                        new LibraryActivity(
                                7L, id, true, false, 2, 2, true, content.terms(), "Alexis", null, content, false));
            }
        }
    }

    private Sources() {}

    /**
     * @param name {@code deuil-d-un-metier}
     */
    static SheetSource bundled(String name) {
        ObjectNode line = Library.get("plans/" + name + ".json");
        Language language = language(line);
        return of(content(line, PlanContent.class), language);
    }

    /**
     * @param name {@code verifier-qu-on-est-seul}
     */
    static PublishedWork<ActivityContent> activity(String name) {
        ObjectNode line = Library.get("activities/" + name + ".json");
        String id = line.get("externalId").asText();
        Language language = language(line);
        return new PublishedWork<>(
                7L,
                id,
                language,
                Visibility.EVERYONE,
                2,
                2,
                Instant.parse("2026-11-01T15:00:00Z"),
                "Maude",
                null,
                content(line, ActivityContent.class),
                null,
                false,
                1,
                false,
                false,
                false);
    }

    private static Language language(ObjectNode line) {
        return Language.of(line.get("language").asText());
    }

    private static <C> C content(ObjectNode line, Class<C> type) {
        return Json.read(line.remove(OF_A_LINE).toString(), type);
    }

    static SheetSource of(PlanContent content, Language language) {
        PlanCopy copy = new PlanCopy(
                12L,
                "passeur:plan:essai",
                language,
                Visibility.EVERYONE,
                3,
                Instant.parse("2026-11-01T15:00:00Z"),
                "Maude",
                "Table de concertation",
                content,
                new Lineage(7L, 2, "Un plan d’avant", "Alexis", "CDC de la Rive", Licence.CC_BY_SA));
        return new SheetSource(copy, ACTIVITIES, List.of(), "https://passeur.example/plans/12?revision=3");
    }
}
