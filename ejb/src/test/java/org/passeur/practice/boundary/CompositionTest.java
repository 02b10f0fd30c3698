package org.passeur.practice.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.PlanSupplies.Item;
import org.passeur.practice.boundary.TelephoneJourney.Step;
import org.passeur.practice.boundary.TelephoneJourney.Way;

/** A plan and the activities in it: their licences, their material, their telephone. */
class CompositionTest {

    private static LibraryActivity activity(boolean own, String content) {
        ActivityContent read = Json.read(content, ActivityContent.class);
        return new LibraryActivity(
                1L, "a", true, own, 1, 1, true, own ? null : read.terms(), "Maude", null, read, false);
    }

    private static Map<ActivityRef, LibraryActivity> activities(LibraryActivity first, LibraryActivity second) {
        return Map.of(new ActivityRef("a", 1), first, new ActivityRef("b", 1), second);
    }

    private static PlanContent plan(String licence, String... blocks) {
        return Json.read(
                "{\"title\":\"t\"%s,\"sessions\":[{\"blocks\":[%s]},{\"blocks\":[]}]}"
                        .formatted(licence == null ? "" : ",\"licence\":\"" + licence + "\"", String.join(",", blocks)),
                PlanContent.class);
    }

    private static String block(String activity) {
        return "{\"kind\":\"activity\",\"activity\":\"%s\",\"revision\":1,\"minutes\":5}".formatted(activity);
    }

    @Test
    void licencesThatExcludeOneAnotherLeaveNone() {
        Composition composition = Composition.of(
                plan("cc-by-sa", block("a"), block("b")),
                activities(
                        activity(false, "{\"title\":\"x\",\"licence\":\"cc-by-sa\"}"),
                        activity(false, "{\"title\":\"y\",\"licence\":\"cc-by-nc\"}")));
        assertEquals(Set.of(), composition.possible());
        assertEquals(1, composition.violations().size());
        assertEquals(
                "sessions[0].blocks[1].activity",
                composition.violations().getFirst().field());
    }

    @Test
    void onesOwnActivitiesAskNothing() {
        Composition composition = Composition.of(
                plan("cc0", block("a")),
                Map.of(new ActivityRef("a", 1), activity(true, "{\"title\":\"x\",\"licence\":\"cc-by-nc-sa\"}")));
        assertEquals(Licence.values().length, composition.possible().size());
        assertEquals(List.of(), composition.violations());
    }

    @Test
    void aCreditWhoseActivityIsNotThereHoldsAsItIsWritten() {
        String credited = "{\"kind\":\"step\",\"minutes\":5,\"source\":{\"title\":\"o\",\"licence\":\"cc-by-nc\"}}";
        assertEquals(
                Set.of(Licence.CC_BY_NC, Licence.CC_BY_NC_SA),
                Composition.of(plan(null, credited), Map.of()).possible());
        assertEquals(
                Set.of(Licence.UNSAID),
                Composition.of(plan(null, credited.replace(",\"licence\":\"cc-by-nc\"", "")), Map.of())
                        .possible());
    }

    @Test
    void suppliesAreOneListWhoeverNamesThem() {
        PlanSupplies supplies = PlanSupplies.of(
                plan(
                        null,
                        block("a"),
                        "{\"kind\":\"step\",\"minutes\":5,\"material\":[\"minuterie\"],\"tool\":\"Sondage\"}"),
                block -> block.activity() == null
                        ? null
                        : Json.read(
                                "{\"title\":\"x\",\"material\":[\"Minuterie.\",\"Cartes\"],\"tools\":[\"sondage\"]}",
                                ActivityContent.class));
        assertEquals(List.of(new Item("Minuterie.", List.of(1)), new Item("Cartes", List.of(1))), supplies.material());
        assertEquals(List.of(new Item("sondage", List.of(1))), supplies.tools());
        assertEquals(List.of(), supplies.of(2).material());
    }

    @Test
    void aBlockIsLivedByTelephoneAsItSaysOrElseAsItsActivityDoes() {
        TelephoneJourney journey = TelephoneJourney.of(
                plan(
                        null,
                        block("a"),
                        block("b"),
                        "{\"kind\":\"step\",\"minutes\":5,\"access\":{\"telephone\":\"no\"},\"material\":[\"Film\"]}",
                        "{\"kind\":\"step\",\"minutes\":5}",
                        "{\"kind\":\"break\",\"minutes\":5}",
                        "{\"kind\":\"buffer\",\"minutes\":5}",
                        block("b").replace("\"minutes\"", "\"access\":{\"telephone\":\"yes\"},\"minutes\"")),
                activities(
                        activity(false, "{\"title\":\"x\",\"modalities\":[\"telephone\"],\"material\":[\"Feuille\"]}"),
                        activity(false, "{\"title\":\"y\",\"adaptations\":{\"telephone\":\"Lire à voix haute.\"}}")));
        List<Step> steps = journey.sessions().getFirst().steps();
        assertEquals(
                List.of(Way.WORKS, Way.ADAPTED, Way.MISSED, Way.UNKNOWN, Way.PAUSE, Way.STAYS, Way.WORKS),
                steps.stream().map(Step::way).toList());
        assertEquals("Lire à voix haute.", steps.get(1).how());
        assertNull(steps.get(3).how());
        assertEquals(5, journey.total());
        assertEquals(2, journey.count(Way.WORKS));
        assertEquals(List.of("Feuille"), journey.material());
    }
}
