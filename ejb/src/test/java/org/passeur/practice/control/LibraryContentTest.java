package org.passeur.practice.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.Library;
import org.passeur.practice.boundary.MeetingOption;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanText;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.WorkContent;

/** Every plan, activity and sheet that comes with the portal. */
class LibraryContentTest {

    private static final Set<String> ENVELOPE = Set.of("type", "externalId", "language", "visibility", "status");

    private final Schemas schemas = new Schemas();

    static Stream<String> names() {
        return Library.names().stream();
    }

    @Test
    void isThere() {
        assertTrue(Library.names().stream()
                        .filter(name -> name.startsWith("activities/"))
                        .count()
                >= 30);
        assertTrue(Library.names().stream()
                        .filter(name -> name.startsWith("plans/"))
                        .count()
                >= 6);
        assertTrue(Library.names().stream()
                        .filter(name -> name.startsWith("sheets/"))
                        .count()
                >= 16);
    }

    @ParameterizedTest
    @MethodSource("names")
    void respectsItsSchemaAndHoldsCleanText(String name) {
        ObjectNode line = Library.get(name);
        assertEquals(List.of(), schemas.violations(line.get("type").textValue(), line));
        assertEquals(List.of(), CleanText.violations(line));
    }

    @ParameterizedTest
    @MethodSource("names")
    void losesNothingInCanonicalForm(String name) throws Exception {
        ObjectNode line = Library.get(name);
        WorkContent content = content(line);
        ObjectNode fields = line.deepCopy().without(ENVELOPE);
        fields.properties()
                .removeIf(
                        field -> field.getValue().isEmpty() && field.getValue().isContainerNode());
        assertTrue(fields.equals(Json.MAPPER.valueToTree(content)), name);
        assertEquals(content, Json.read(Json.write(content), content.getClass()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void comesBackBitForBit(String name) throws Exception {
        ObjectNode line = Library.get(name);
        ObjectNode fields = line.deepCopy().without(ENVELOPE);
        dropEmpty(fields);
        sort(fields, "texts", PlanText.values());
        sort(fields, "meetingOptions", MeetingOption.values());
        assertTrue(fields.toString().equals(Json.write(content(line))), name);
    }

    private static void dropEmpty(JsonNode node) {
        node.forEach(LibraryContentTest::dropEmpty);
        if (node instanceof ObjectNode object) {
            object.properties()
                    .removeIf(field ->
                            field.getValue().isArray() && field.getValue().isEmpty());
        }
    }

    /** What is named has the order of its list. */
    private static void sort(ObjectNode fields, String name, Coded[] order) {
        if (fields.get(name) instanceof ObjectNode named) {
            for (Coded key : order) {
                JsonNode value = named.remove(key.code());
                if (value != null) {
                    named.set(key.code(), value);
                }
            }
        }
    }

    @Test
    void hasNoTwoOfTheSameExternalId() {
        Set<String> ids = new HashSet<>();
        names().map(name -> Library.get(name).get("externalId").textValue()).forEach(id -> assertTrue(ids.add(id), id));
    }

    @Test
    void plansNameActivitiesThatAreThere() throws Exception {
        Set<String> activities = names().filter(name -> name.startsWith("activities/"))
                .map(name -> Library.get(name).get("externalId").textValue())
                .collect(Collectors.toSet());
        for (String name : Library.names()) {
            if (content(Library.get(name)) instanceof PlanContent plan) {
                for (PlanSession session : plan.sessions()) {
                    session.blocks().stream()
                            .map(PlanSession.Block::activity)
                            .filter(activity -> activity != null)
                            .forEach(activity -> assertTrue(activities.contains(activity), name + ": " + activity));
                }
            }
        }
    }

    private static WorkContent content(ObjectNode line) throws Exception {
        Class<? extends WorkContent> type = switch (line.get("type").textValue()) {
            case "plan" -> PlanContent.class;
            case "activity" -> ActivityContent.class;
            default -> SheetContent.class;
        };
        return Json.MAPPER.treeToValue(line.deepCopy().without(ENVELOPE), type);
    }
}
