package org.passeur.practice.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.Approach;
import org.passeur.practice.boundary.Bandwidth;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.DigitalSkill;
import org.passeur.practice.boundary.Equipment;
import org.passeur.practice.boundary.GroupType;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.MeetingOption;
import org.passeur.practice.boundary.Milieu;
import org.passeur.practice.boundary.Modality;
import org.passeur.practice.boundary.Openness;
import org.passeur.practice.boundary.Origin;
import org.passeur.practice.boundary.Phase;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanText;
import org.passeur.practice.boundary.PlanZone;
import org.passeur.practice.boundary.RoleKind;
import org.passeur.practice.boundary.TelephoneAccess;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.practice.boundary.YesNo;

/** The published schemas and the code say the same. */
class SchemasTest {

    private final Schemas schemas = new Schemas();

    static Stream<Arguments> closedLists() {
        return Stream.of(
                list("activity", "language/enum", Language.values()),
                list("activity", "visibility/enum", Visibility.values()),
                list("activity", "status/enum", WorkStatus.values()),
                list("activity", "modalities/items/enum", ActivityModality.values()),
                list("activity", "phase/enum", Phase.values()),
                list("activity", "groupTypes/items/enum", GroupType.values()),
                list("activity", "approaches/items/enum", Approach.values()),
                list("activity", "regions/items/enum", Region.values()),
                list("plan", "language/enum", Language.values()),
                list("plan", "visibility/enum", Visibility.values()),
                list("plan", "status/enum", WorkStatus.values()),
                list("plan", "origin/properties/kind/enum", Origin.values()),
                list("plan", "modality/enum", Modality.values()),
                list("plan", "openness/enum", Openness.values()),
                list("plan", "groupType/enum", GroupType.values()),
                list("plan", "milieu/enum", Milieu.values()),
                list("plan", "roles/items/properties/role/enum", RoleKind.values()),
                list("plan", "equipment/items/enum", Equipment.values()),
                list("plan", "meetingOptions/properties", MeetingOption.values()),
                list("plan", "meetingOptions/properties/recording/enum", YesNo.values()),
                list("plan", "texts/properties", PlanText.values()),
                list("plan", "sessions/items/properties/blocks/items/properties/kind/enum", BlockKind.values()),
                list("plan", "timeZone/enum", PlanZone.values()),
                list(
                        "plan",
                        "sessions/items/properties/blocks/items/properties/source/properties/licence/enum",
                        Licence.values()),
                list(
                        "plan",
                        "sessions/items/properties/blocks/items/properties/access/properties/telephone/enum",
                        TelephoneAccess.values()),
                list(
                        "plan",
                        "sessions/items/properties/blocks/items/properties/access/properties/camera/enum",
                        YesNo.values()),
                list(
                        "plan",
                        "sessions/items/properties/blocks/items/properties/access/properties/bandwidth/enum",
                        Bandwidth.values()),
                list(
                        "plan",
                        "sessions/items/properties/blocks/items/properties/access/properties/skill/enum",
                        DigitalSkill.values()),
                list("activity", "access/properties/telephone/enum", TelephoneAccess.values()),
                list("activity", "access/properties/reading/enum", YesNo.values()),
                list("activity", "access/properties/bandwidth/enum", Bandwidth.values()),
                list("activity", "access/properties/skill/enum", DigitalSkill.values()),
                list("plan", "approaches/items/enum", Approach.values()),
                list("plan", "regions/items/enum", Region.values()));
    }

    private static Arguments list(String schema, String path, Coded[] values) {
        return Arguments.of(
                schema, path, Arrays.stream(values).map(Coded::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void haveTheSameValuesInSchemaAndCode(String schema, String path, Set<String> codes) throws Exception {
        JsonNode values = Json.MAPPER.readTree(schemas.text(schema)).at("/properties/" + path);
        Set<String> written = new TreeSet<>();
        if (values.isObject()) {
            values.fieldNames().forEachRemaining(written::add);
        } else {
            values.forEach(value -> written.add(value.textValue()));
        }
        assertEquals(codes, written);
    }

    static Stream<Arguments> contents() {
        return Stream.of(Arguments.of("activity", ActivityContent.class), Arguments.of("plan", PlanContent.class));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void haveTheSameFieldsInSchemaAndCode(String schema, Class<? extends Record> content) throws Exception {
        Set<String> written = new TreeSet<>();
        Json.MAPPER
                .readTree(schemas.text(schema))
                .at("/properties")
                .fieldNames()
                .forEachRemaining(written::add);
        Set<String> known = Arrays.stream(content.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(List.of("type", "externalId", "language", "visibility", "status"));
        assertEquals(known, written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/tableau?x=1#a",
                "https://example.org:8443/a",
                "https://exemple.québec/é"
            })
    void takeLinksToPages(String link) throws Exception {
        assertEquals(List.of(), linked(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "//example.org",
                "/plans",
                "https://",
                "https://bank.example@evil.example",
                "https://a b",
                "https:/example.org",
                "vbscript:x",
                " https://x.example\njavascript:1",
                "https://\"onclick=x"
            })
    void refuseLinksToAnythingElse(String link) throws Exception {
        assertEquals(List.of(new Violation("sessions[0].blocks[0].link", "schema.pattern")), linked(link));
    }

    private List<Violation> linked(String link) throws Exception {
        ObjectNode block = Json.MAPPER.createObjectNode();
        block.put("kind", "step").put("minutes", 1).put("link", link);
        JsonNode line = Json.MAPPER.readTree("""
                {"type": "plan", "externalId": "x", "title": "t", "language": "fr", "visibility": "private",
                 "status": "draft", "sessions": [{"blocks": [%s]}]}""".formatted(block));
        return schemas.violations("plan", line);
    }

    @Test
    void nameThePlaceOfAViolation() throws Exception {
        JsonNode line = Json.MAPPER.readTree("""
                {"type": "plan", "externalId": "x", "title": "t", "language": "fr", "visibility": "private",
                 "status": "draft", "sessions": [{"blocks": [{"kind": "step"}, {"kind": "step", "minutes": -1}]}]}""");
        assertEquals(
                Set.of(
                        new Violation("sessions[0].blocks[0].minutes", "schema.required"),
                        new Violation("sessions[0].blocks[1].minutes", "schema.minimum")),
                Set.copyOf(schemas.violations("plan", line)));
    }
}
