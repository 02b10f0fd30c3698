package org.passeur.practice.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.Library;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.Remark;
import org.passeur.practice.boundary.Severity;

/** The readiness check, by {@code check/rules.csv}: for each rule plans that it speaks of, and plans that it does not. */
class PlanRulesTest {

    private static final String FOLDER = "/org/passeur/practice/check/";

    /** The activities that come with the portal, for blocks to name. */
    private static final Map<ActivityRef, LibraryActivity> LIBRARY = Library.names().stream()
            .filter(name -> name.startsWith("activities/"))
            .map(Library::get)
            .collect(Collectors.toMap(
                    line -> new ActivityRef(line.get("externalId").asText(), null), PlanRulesTest::activity));

    private final PlanRules rules = new PlanRules();

    private static LibraryActivity activity(ObjectNode line) {
        ActivityContent content = Json.read(
                line.without(Set.of("type", "externalId", "language", "visibility", "status"))
                        .toString(),
                ActivityContent.class);
        return new LibraryActivity(1L, "", true, false, 1, 1, true, null, null, null, content, false);
    }

    private static Stream<String> lines(String file) {
        return new BufferedReader(new InputStreamReader(
                        PlanRulesTest.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8))
                .lines();
    }

    private static JsonNode ready() {
        return read(lines("ready-plan.json").collect(Collectors.joining("\n")));
    }

    private static JsonNode read(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    /** RFC 7396. */
    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target != null && target.isObject() ? target.deepCopy() : Json.MAPPER.createObjectNode();
        for (var change : patch.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merged(result.get(change.getKey()), change.getValue()));
            }
        }
        return result;
    }

    private List<Remark> remarks(JsonNode plan) {
        return rules.remarks(Json.read(plan.toString(), PlanContent.class), LIBRARY, Language.FR);
    }

    static Stream<Arguments> table() {
        return lines("rules.csv").skip(1).map(line -> line.split(" \\| ", 3)).map(row -> Arguments.of((Object[]) row));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("table")
    void ruleSpeaksOfThePlansThatItConcernsAndOfNoOther(String rule, String outcome, String change) {
        List<Remark> found = remarks(merged(ready(), read(change)));
        boolean speaks = found.stream().anyMatch(remark -> remark.rule().equals(rule));
        assertEquals(outcome, speaks ? "speaks" : "silent", found::toString);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoken")
    void whatIsSetAsideIsStillSaidWithItsReason(String rule, String outcome, String change) {
        ObjectNode plan = (ObjectNode) merged(ready(), read(change));
        plan.putArray("setAside").addObject().put("rule", rule).put("reason", "Vu avec l’équipe.");
        assertTrue(
                remarks(plan).stream()
                        .anyMatch(
                                remark -> remark.rule().equals(rule) && "Vu avec l’équipe.".equals(remark.setAside())),
                () -> remarks(plan).toString());
    }

    static Stream<Arguments> spoken() {
        return table().filter(row -> row.get()[1].equals("speaks"));
    }

    @Test
    void aPlanToWhichNothingIsMissingGetsNoRemark() {
        assertEquals(List.of(), remarks(ready()));
    }

    @Test
    void everyRuleIsInTheTable() {
        Set<String> spoken = table().filter(row -> row.get()[1].equals("speaks"))
                .map(row -> (String) row.get()[0])
                .collect(Collectors.toSet());
        assertEquals(rules.all().stream().map(PlanRule::id).collect(Collectors.toSet()), spoken);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleSaysWhatWhyAndByWhichDocument(Language language) {
        for (PlanRule rule : rules.all()) {
            assertFalse(rule.sentence().get(language).isBlank(), rule.id());
            assertFalse(rule.reason().get(language).isBlank(), rule.id());
            assertFalse(rule.sentence().get(language).contains("'"), () -> rule.id() + ": a straight apostrophe");
            assertTrue(Set.of("AXTRA", "RQT", "RÉGION", "CEFRIO", "PIACEN").contains(rule.source()), rule.id());
            assertTrue(
                    rule.unmentioned() == null
                            || rules.knowsWords(rule.unmentioned())
                                    && !rule.within().isEmpty(),
                    rule.id());
        }
    }

    @Test
    void theMostImportantComesFirst() {
        List<Severity> severities = remarks(read("{\"title\":\"Vide\"}")).stream()
                .map(Remark::severity)
                .toList();
        assertEquals(severities.stream().sorted().toList(), severities);
        assertEquals(Severity.ESSENTIAL, severities.getFirst());
    }

    @Test
    void aRemarkOnASessionNamesItAndItsFigures() {
        JsonNode plan = merged(
                ready(),
                read("{\"sessions\":[{\"title\":\"A\",\"minutes\":60,\"blocks\":[{\"kind\":\"step\",\"title\":\"Tour de"
                        + " parole\",\"minutes\":75}]}]}"));
        Remark remark = remarks(plan).stream()
                .filter(found -> found.rule().equals("agenda-over"))
                .findFirst()
                .orElseThrow();
        assertEquals("sessions[0].minutes", remark.field());
        assertEquals("Rencontre 1\u00a0: le déroulement dépasse de 15\u00a0min.", remark.message());
    }
}
