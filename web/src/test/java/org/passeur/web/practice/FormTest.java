package org.passeur.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.Library;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.control.Schemas;
import org.passeur.web.practice.Problems.Problem;

class FormTest {

    private static final Schemas SCHEMAS = new Schemas();

    private final FormNode form = form("plan");

    private static FormNode form(String type) {
        try {
            return new FormNode(FormShape.of(Json.MAPPER.readTree(SCHEMAS.text(type))), type + ".");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> bundledFiles() {
        return Library.names();
    }

    @ParameterizedTest
    @MethodSource("bundledFiles")
    void aContentShownInAFormIsTheContentThatTheFormMakes(String file) throws IOException {
        ObjectNode line = Library.get(file);
        String type = line.get("type").textValue();
        Class<? extends WorkContent> contentType = switch (type) {
            case "plan" -> PlanContent.class;
            case "activity" -> ActivityContent.class;
            default -> SheetContent.class;
        };
        line.remove(List.of("type", "externalId", "language", "visibility", "status"));
        WorkContent content = Json.MAPPER.treeToValue(line, contentType);
        FormNode shown = form(type);
        shown.show(Json.MAPPER.valueToTree(content));
        assertEquals(List.of(), SCHEMAS.violations(contentType, shown.toJson()));
        assertEquals(content, Json.MAPPER.treeToValue(shown.toJson(), contentType));
    }

    @Test
    void everythingThatABlockCanSayGoesThroughAForm() throws IOException {
        PlanContent content = Json.read(WHOLE_BLOCK, PlanContent.class);
        form.show(Json.MAPPER.valueToTree(content));
        assertEquals(WHOLE_BLOCK, Json.write(content));
        assertEquals(List.of(), SCHEMAS.violations(PlanContent.class, form.toJson()));
        assertEquals(content, Json.MAPPER.treeToValue(form.toJson(), PlanContent.class));
    }

    private static final String WHOLE_BLOCK = """
            {"title":"t","timeZone":"America/Halifax","sessions":[{"date":"2027-01-19","start":"18:30","blocks":[\
            {"kind":"buffer","minutes":5},\
            {"kind":"step","title":"b","source":{"activity":"a:b","revision":2,"title":"o","author":"x",\
            "licence":"cc-by"},"parallel":true,"minutes":10,"lead":"l","tool":"o","link":"https://example.org/a",\
            "material":["m"],"description":"d","access":{"telephone":"adapted","telephoneHow":"h","camera":"no",\
            "reading":"yes","bandwidth":"high","skill":"at-ease"}}]}]}""";

    @Test
    void whatIsNoFlagStaysAsTypedAndIsRefused() {
        form.getText().put("title", "t");
        form.add("sessions").add("blocks").getText().putAll(Map.of("kind", "step", "minutes", "5", "parallel", "oui"));
        assertEquals(
                List.of(new Violation("sessions[0].blocks[0].parallel", "schema.type")),
                SCHEMAS.violations(PlanContent.class, form.toJson()));
    }

    @Test
    void anEmptyFormMakesAnEmptyContent() {
        assertTrue(form.toJson().isEmpty());
    }

    @Test
    void browsersEndLinesWithTwoCharactersAndPeopleLeaveEmptyOnes() {
        form.getText().put("objectives", " Nommer.\r\n\r\n  Trier. \r\n");
        form.getText().put("aim", "Une.\r\nDeux.");
        JsonNode json = form.toJson();
        assertEquals("[\"Nommer.\",\"Trier.\"]", json.get("objectives").toString());
        assertEquals("Une.\nDeux.", json.get("aim").textValue());
    }

    @Test
    void rowsThatSayNothingAreLeftOutWhereARowMustSaySomething() {
        form.add("roles");
        form.add("roles").getText().put("role", "facilitator");
        form.add("sessions");
        JsonNode json = form.toJson();
        assertEquals(1, json.get("roles").size());
        assertEquals(1, json.get("sessions").size(), "an empty session is a session to be written");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, participants-min, schema.type",
        "12 min, participants-min, schema.type",
        "-5, participants-min, schema.minimum",
        "501, participants-min, schema.maximum",
        "99999999999999999999, participants-min, schema.type",
    })
    void aNumberThatIsNoneStaysAsTypedAndIsRefusedAtItsField(String typed, String id, String code) {
        form.getText().put("title", "Titre");
        form.getText().put("participants-max", "8");
        form.getText().put(id, typed);
        List<Violation> violations = SCHEMAS.violations(PlanContent.class, form.toJson());
        assertEquals(List.of(new Violation(id.replace('-', '.'), code)), violations);
        Problems problems = new Problems(form, new Words(Language.FR));
        problems.add(violations);
        assertEquals(id, problems.getList().getFirst().target());
        assertEquals(typed, form.getText().get(id));
        assertTrue(form.getError().containsKey(id));
    }

    @Test
    void aTitleThatIsTooLongIsRefusedInWordsThatSayByHowMuch() {
        form.getText().put("title", "t".repeat(5000));
        Problems problems = new Problems(form, new Words(Language.FR));
        problems.add(SCHEMAS.violations(PlanContent.class, form.toJson()));
        Problem problem = problems.getList().getFirst();
        assertEquals("Titre", problem.place());
        assertTrue(problem.message().contains("200") && problem.message().contains("5000"), problem.message());
    }

    @Test
    void negativeMinutesOfABlockAreRefusedAtTheBlock() {
        form.getText().put("title", "Titre");
        FormNode block = form.add("sessions").add("blocks");
        block.getText().putAll(Map.of("kind", "step", "minutes", "-10"));
        form.placeAt("");
        Problems problems = new Problems(form, new Words(Language.FR));
        problems.add(SCHEMAS.violations(PlanContent.class, form.toJson()));
        Problem problem = problems.getList().getFirst();
        assertEquals("sessions:0:blocks:0:minutes", problem.target());
        assertEquals("Rencontre 1 · Bloc 1 · Minutes", problem.place());
        assertEquals(1, problems.getCount());
    }

    @Test
    void aLineThatIsTooLongIsNamed() {
        form.getText().put("title", "Titre");
        form.getText().put("objectives", "Court.\n" + "x".repeat(501));
        Problems problems = new Problems(form, new Words(Language.FR));
        problems.add(SCHEMAS.violations(PlanContent.class, form.toJson()));
        assertEquals("objectives", problems.getList().getFirst().target());
        assertTrue(problems.getList().getFirst().message().contains("ligne 2"));
    }

    @Test
    void moreRowsThanAFormMayHaveAreCutAndSaid() {
        assertTrue(FormRows.make(form, Map.of("sessions:count", "1", "sessions:0:blocks:count", "10000")));
        assertEquals(
                200,
                form.getRows()
                        .get("sessions")
                        .getFirst()
                        .getRows()
                        .get("blocks")
                        .size());
    }

    @Test
    void allRowsTogetherAreLimited() {
        Map<String, String> counts = new HashMap<>(Map.of("sessions:count", "100"));
        for (int i = 0; i < 100; i++) {
            counts.put("sessions:" + i + ":blocks:count", "200");
        }
        assertTrue(FormRows.make(form, counts));
        assertEquals(FormRows.MAX, FormRows.total(form));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "sessions",
        "sessions:7",
        "sessions:-1",
        "sessions:99999999999",
        "sessions:0:blocks:5",
        "title:0",
        "a:b:c:d:e",
        "':::'"
    })
    void aMadeUpPlaceIsNoRow(String place) {
        form.add("sessions").add("blocks");
        assertTrue(FormRows.find(form, place).isEmpty());
    }

    @Test
    void aRowIsTakenOutAndPutBackWhereItWas() {
        WorkForm work = new WorkForm(form, Language.FR);
        RowActions actions = new RowActions(work, new Problems(form, new Words(Language.FR)));
        for (String title : List.of("un", "deux", "trois")) {
            FormNode session = form.add("sessions");
            session.getText().put("title", title);
            session.add("blocks").getText().putAll(Map.of("kind", "break", "minutes", "dix"));
        }
        form.placeAt("");
        actions.press("doRemove", "sessions:1:");
        assertEquals(List.of("un", "trois"), titles());
        actions.press("doRestore", null);
        assertEquals(List.of("un", "deux", "trois"), titles());
        assertEquals(
                "dix",
                FormRows.find(form, "sessions:1:blocks:0")
                        .orElseThrow()
                        .node()
                        .getText()
                        .get("minutes"));
        actions.press("doUp", "sessions:2:");
        assertEquals(List.of("un", "trois", "deux"), titles());
        actions.press("doCopy", "sessions:0:");
        assertEquals(List.of("un", "un", "trois", "deux"), titles());
        actions.press("doDown", "sessions:3:");
        assertEquals(List.of("un", "un", "trois", "deux"), titles());
    }

    private List<String> titles() {
        return form.getRows().get("sessions").stream()
                .map(session -> session.getText().get("title"))
                .toList();
    }

    @Test
    void hoursFollowFromTheStartAndFromWhatIsANumber() {
        FormNode session = form.add("sessions");
        session.getText().putAll(Map.of("start", "23:30", "minutes", "60"));
        for (String minutes : List.of("20", "dix", "50")) {
            session.add("blocks").getText().put("minutes", minutes);
        }
        new Agenda(new Words(Language.FR)).show(session);
        assertEquals(
                List.of("23:30", "23:50", "23:50"),
                session.getRows().get("blocks").stream()
                        .map(block -> block.getShown().get("iso"))
                        .toList());
        assertEquals(
                "70\u00A0min sur 60\u00A0: 10\u00A0min de trop.",
                session.getShown().get("total"));
    }
}
