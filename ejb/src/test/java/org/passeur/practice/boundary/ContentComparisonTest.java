package org.passeur.practice.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.ContentComparison.Change;
import org.passeur.practice.boundary.ContentComparison.Difference;

class ContentComparisonTest {

    private static final Set<String> ENVELOPE = Set.of("type", "externalId", "language", "visibility", "status");

    private final ObjectNode json = json();

    private static ObjectNode json() {
        try (InputStream file = ContentComparisonTest.class.getResourceAsStream(
                "/org/passeur/practice/content/plans/deuil-d-un-metier.json")) {
            return ((ObjectNode) Json.MAPPER.readTree(file)).without(ENVELOPE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlanContent plan(ObjectNode json) {
        return Json.read(json.toString(), PlanContent.class);
    }

    private List<Difference> after(Consumer<ObjectNode> change) {
        ObjectNode changed = json.deepCopy();
        change.accept(changed);
        return ContentComparison.between(plan(json), plan(changed));
    }

    @Test
    void sameContentsDoNotDiffer() {
        assertEquals(List.of(), after(plan -> {}));
    }

    @Test
    void aFieldIsNamedWithBothItsValues() {
        String before = json.get("title").textValue();
        assertEquals(
                List.of(new Difference("title", Change.CHANGED, before, "Autre titre")),
                after(plan -> plan.put("title", "Autre titre")));
    }

    @Test
    void whatIsTickedHasNoOrder() {
        assertEquals(List.of(), after(plan -> {
            ArrayNode equipment = (ArrayNode) plan.get("equipment");
            equipment.add(equipment.remove(0));
        }));
    }

    @Test
    void partsAndTextsAreComparedOneByOne() {
        List<Difference> found = after(plan -> {
            ((ObjectNode) plan.get("participants")).put("max", 12);
            ((ObjectNode) plan.get("texts")).remove("consent");
            ((ObjectNode) plan.get("texts")).put("reminders", "La veille.");
            ((ObjectNode) plan.get("meetingOptions")).put("chat", "no");
        });
        assertEquals(
                List.of("participants.max", "meetingOptions.chat", "texts.consent", "texts.reminders"),
                found.stream().map(Difference::field).toList());
        assertEquals(12, found.getFirst().after());
        assertEquals(null, found.get(2).after());
    }

    @Test
    void aMissingPartDiffersInEachOfItsFields() {
        assertEquals(
                List.of("participants.min", "participants.max"),
                after(plan -> plan.remove("participants")).stream()
                        .map(Difference::field)
                        .toList());
    }

    @Test
    void aBlockPutInFrontIsOneAdditionNotAChangeOfAllThatFollow() {
        List<Difference> found =
                after(plan -> ((com.fasterxml.jackson.databind.node.ArrayNode) plan.at("/sessions/1/blocks"))
                        .insertObject(0)
                        .put("kind", "step")
                        .put("title", "Accueil de la neige")
                        .put("minutes", 5));
        assertEquals(1, found.size());
        assertEquals("sessions[1].blocks[0]", found.getFirst().field());
        assertEquals(Change.ADDED, found.getFirst().change());
    }

    @Test
    void aRemovedSessionIsOneRemoval() {
        List<Difference> found =
                after(plan -> ((com.fasterxml.jackson.databind.node.ArrayNode) plan.get("sessions")).remove(2));
        assertEquals(1, found.size());
        assertEquals("sessions[2]", found.getFirst().field());
        assertEquals(Change.REMOVED, found.getFirst().change());
    }

    @Test
    void aChangedBlockIsNamedByItsField() {
        List<Difference> found = after(plan -> ((ObjectNode) plan.at("/sessions/0/blocks/1")).put("minutes", 77));
        assertEquals(
                List.of("sessions[0].blocks[1].minutes"),
                found.stream().map(Difference::field).toList());
    }

    @Test
    void contentsOfTwoKindsAreNotComparable() {
        ActivityContent activity = Json.read("{\"title\":\"Météo\"}", ActivityContent.class);
        PlanContent plan = plan(json);
        assertThrows(IllegalArgumentException.class, () -> ContentComparison.between(plan, activity));
    }
}
