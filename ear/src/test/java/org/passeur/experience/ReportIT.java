package org.passeur.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.ToldReport;
import org.passeur.test.Written;

/** What those who used a work tell of it: figures from three people on, and nobody found out who wishes not to be. */
@OnServer
class ReportIT {

    private static final String SCRIPT = "<script>alert(1)</script> & \"'";

    private final Written plan = Plans.publish(People.PRATICIENNE);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PRATICIENNE; 0",
                "PRATICIENNE PRATICIENNE PRATICIENNE; 0",
                "PRATICIENNE AGENTE_EMPLOI; 0",
                "PRATICIENNE AGENTE_EMPLOI AGENTE_EMPLOI; 0",
                "PRATICIENNE AGENTE_EMPLOI SOUTIEN; 3",
                "PRATICIENNE AGENTE_EMPLOI SOUTIEN SOUTIEN; 4"
            })
    void figuresAreToldFromThreeDifferentPeopleOn(String writers, int uses) {
        int number = 0;
        for (String writer : writers.split(" ")) {
            ToldReport.of(People.valueOf(writer), plan, Plans.minutes(ToldReport.body("Récit " + number++), 1, 1, 12));
        }

        JsonNode told = list(Portal.visitor());
        assertEquals(uses, told.at("/figures/uses").asInt(), told::toString);
        assertEquals(uses == 0, told.get("figures").isNull());
        assertEquals(uses == 0, told.get("overruns").isEmpty(), told::toString);
        assertEquals(uses, inLists());
    }

    @Test
    void blockSaysByHowMuchItRunsOver() {
        for (People writer : List.of(People.PRATICIENNE, People.AGENTE_EMPLOI, People.SOUTIEN)) {
            ObjectNode body = ToldReport.body("Récit");
            Plans.minutes(body, 1, 1, 10 + 5 * writer.ordinal());
            Plans.minutes(body, 1, 2, 0);
            ToldReport.of(writer, plan, body);
        }
        // By 0, 10 and 35 minutes.
        JsonNode overruns = list(Portal.visitor()).get("overruns");
        assertEquals(10, overruns.get("t:accueil").asInt(), overruns::toString);
        assertFalse(overruns.has("t:pause"), "what was left out takes no time");
        String page = Pages.open(null, page("")).body();
        assertTrue(page.contains("dure 10\u00a0min de plus que prévu"), page);
    }

    @Test
    void activityIsCountedOverAllPlansThatUseIt() {
        Written activity = Plans.activity(People.PRATICIENNE);
        String externalId = Portal.visitor()
                .get(activity.address())
                .json()
                .get("externalId")
                .asText();
        Written one = Plans.using(People.PRATICIENNE, externalId);
        Written other = Plans.using(People.SOUTIEN, externalId);
        ToldReport.of(People.PRATICIENNE, one, Plans.minutes(ToldReport.body("Un"), 1, 1, 30));
        ToldReport.of(People.SOUTIEN, other, Plans.minutes(ToldReport.body("Deux"), 1, 1, 35));
        ToldReport.of(People.AGENTE_EMPLOI, activity, Plans.minutes(ToldReport.body("Trois"), 1, 1, 45));

        JsonNode figures =
                Portal.visitor().get(activity.address() + "/reports").json().get("figures");
        assertEquals(3, figures.get("uses").asInt(), figures::toString);
        // Planned: 20 in the plans, 20 to 25 alone.
        assertEquals(15, figures.get("overrun").asInt());
        JsonNode inPlan = Portal.visitor().get(one.address() + "/reports").json();
        assertEquals(15, inPlan.at("/overruns/a:" + externalId).asInt(), inPlan::toString);
        assertTrue(inPlan.get("figures").isNull());
        // The plan goes, and takes its use with it.
        Reply withdrawn = Portal.as(People.SOUTIEN)
                .post(
                        other.address() + "/withdraw",
                        Portal.JSON.createObjectNode().put("version", other.version()));
        assertEquals(
                204,
                Portal.as(People.SOUTIEN)
                        .delete(other.address() + "?version="
                                + withdrawn.json().get("version").asLong())
                        .status());
        assertTrue(Portal.visitor()
                .get(activity.address() + "/reports")
                .json()
                .get("figures")
                .isNull());
    }

    @ParameterizedTest
    @EnumSource(names = {"PRATICIENNE", "AGENTE_EMPLOI", "COORDONNATRICE", "MODERATRICE", "ADMIN"})
    void nobodyFindsOutWhoWroteAnAnonymousReport(People reader) {
        String text = "Récit " + UUID.randomUUID();
        tell(People.TRAVAILLEUSE_SOCIALE, text, true, "08");
        tell(People.AGENTE_EMPLOI, "Autre récit", false, "11");
        if (reader != People.MODERATRICE && reader != People.ADMIN) {
            assertFalse(list(Portal.as(reader)).toString().contains(text), "it waits for two others");
        }
        tell(People.SOUTIEN, "Troisième récit", false, "11");

        for (Portal portal : List.of(Portal.visitor(), Portal.as(reader))) {
            JsonNode told = list(portal);
            JsonNode report = find(told, text);
            assertTrue(report.get("anonymous").asBoolean());
            for (String field : List.of("author", "region", "heldIn", "groupSize")) {
                assertTrue(
                        report.path(field).isMissingNode() || report.get(field).isNull(), report::toString);
            }
            assertEquals("small", report.get("sizeBand").asText());
            assertTrue(report.get("writtenIn").asText().matches("\\d{4}-\\d{2}"), report::toString);
            assertFalse(report.get("own").asBoolean());
            assertFalse(told.toString().contains("Petiquay"), "the name of its writer");
            // The two others are of one region, which they show: a second one would be the anonymous writer's.
            assertEquals(1, told.at("/figures/regions").asInt());
            assertEquals(
                    404,
                    portal.get("/api/v1/reports/" + report.get("id").asLong()).status() == 401
                            ? 404
                            : portal.get("/api/v1/reports/" + report.get("id").asLong())
                                    .status());
        }
        for (String page : List.of(page("/retours"), page(""))) {
            String body = Pages.open(reader, page).body();
            assertFalse(body.contains("Petiquay"), body);
        }
        assertTrue(find(list(Portal.as(People.TRAVAILLEUSE_SOCIALE)), text)
                .get("own")
                .asBoolean());
    }

    @Test
    void orderTellsNothingOfWhoWroteWhen() {
        List<Long> written = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            written.add(ToldReport.of(
                            People.values()[i],
                            plan,
                            ToldReport.body("Récit " + i).put("anonymous", true))
                    .id());
        }
        List<Long> shown = new ArrayList<>();
        list(Portal.visitor())
                .get("items")
                .forEach(item -> shown.add(item.get("id").asLong()));
        assertEquals(written.stream().sorted().toList(), shown, "by ids that are drawn by lot");
    }

    @Test
    void reportLeavesItsAuthorsDraftAlone() {
        Reply before = Portal.as(People.PRATICIENNE).get(plan.address() + "/draft");
        long version = before.json().get("version").asLong();
        for (People writer : List.of(People.FORMATRICE, People.AGENTE_EMPLOI, People.SOUTIEN)) {
            tell(writer, "Récit", false, null);
        }

        ObjectNode body =
                Written.body("everyone", plan.title()).put("version", version).put("summary", "Encore.");
        Reply saved = Portal.as(People.PRATICIENNE).put(plan.address(), body);
        assertEquals(200, saved.status(), saved::toString);
        assertEquals(3, inLists(), "and its author's writing leaves the count alone");
    }

    @Test
    void thoseWhoReportAtTheSameTimeAreAllCounted() throws Exception {
        List<People> writers = List.of(People.PRATICIENNE, People.AGENTE_EMPLOI, People.SOUTIEN, People.FORMATRICE);
        writers.forEach(Portal::token);
        try (ExecutorService together = Executors.newFixedThreadPool(writers.size())) {
            List<Callable<ToldReport>> calls = writers.stream()
                    .map(writer -> (Callable<ToldReport>)
                            () -> ToldReport.of(writer, plan, ToldReport.body("Récit de " + writer)))
                    .toList();
            for (Future<ToldReport> told : together.invokeAll(calls)) {
                told.get();
            }
        }
        assertEquals(4, list(Portal.visitor()).at("/figures/uses").asInt());
    }

    @Test
    void whatIsSentTwiceIsOneReport() {
        long first = tell(People.SOUTIEN, "Récit", true, "08").id();
        assertEquals(first, tell(People.SOUTIEN, "Récit", true, "08").id());
    }

    @Test
    void secondSessionWithTheSameAnswersIsAnotherReport() {
        long first = ToldReport.of(People.SOUTIEN, plan, Plans.minutes(ToldReport.body("Récit"), 1, 1, 12))
                .id();
        long second = ToldReport.of(People.SOUTIEN, plan, Plans.minutes(ToldReport.body("Récit"), 1, 1, 15))
                .id();
        assertNotEquals(first, second);
        assertEquals(
                second,
                ToldReport.of(People.SOUTIEN, plan, Plans.minutes(ToldReport.body("Récit"), 1, 1, 15))
                        .id());
    }

    @Test
    void whatLooksLikeAPersonIsRefusedUntilItsWriterSaysThatItIsNone() {
        ObjectNode body = ToldReport.body("Mme Tremblay a parlé la première.");
        Reply refused = Portal.as(People.SOUTIEN).post(plan.address() + "/reports", body);
        assertEquals(422, refused.status());
        assertEquals("person.named", refused.json().at("/fields/0/code").asText());
        assertEquals("worked", refused.json().at("/fields/0/field").asText());
        assertFalse(refused.body().contains("Tremblay"));

        ToldReport.of(People.SOUTIEN, plan, body.put("nobodyNamed", true));
        assertTrue(list(Portal.visitor()).toString().contains("Mme Tremblay"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"again\":null} | again | schema.required",
                "{\"again\":\"peut-être\"} | again | schema.enum",
                "{\"heldIn\":\"2999-01\"} | heldIn | report.month",
                "{\"heldIn\":\"hier\"} | heldIn | report.month",
                "{\"groupSize\":100000} | groupSize | schema.maximum",
                "{\"revision\":null} | revision | schema.required",
                "{\"minutes\":[{\"session\":9,\"block\":1,\"minutes\":5}]} | minutes[0] | report.block",
                "{\"minutes\":[{\"session\":1,\"block\":1,\"minutes\":-5}]} | minutes[0] | schema.type",
                "{\"author\":\"Quelqu’un\"} | author | schema.additionalProperties"
            })
    void wrongFieldIsNamed(String change, String field, String code) throws Exception {
        ObjectNode body = ToldReport.body("Récit");
        body.setAll((ObjectNode) Portal.JSON.readTree(change));
        Reply reply = Portal.as(People.SOUTIEN).post(plan.address() + "/reports", body);
        assertEquals(422, reply.status(), reply::toString);
        assertEquals(field, reply.json().at("/fields/0/field").asText(), reply::toString);
        assertEquals(code, reply.json().at("/fields/0/code").asText(), reply::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "worked", "failed"})
    void textOfAnySizeIsTakenOrRefusedByItsField(String field) {
        ObjectNode body = ToldReport.body("Récit").put(field, "a".repeat(4001));
        Reply reply = Portal.as(People.SOUTIEN).post(plan.address() + "/reports", body);
        assertEquals(field, reply.json().at("/fields/0/field").asText(), reply::toString);
        assertEquals("schema.maxLength", reply.json().at("/fields/0/code").asText());
        assertEquals(
                201,
                Portal.as(People.SOUTIEN)
                        .post(plan.address() + "/reports", body.put(field, "a".repeat(4000)))
                        .status());
    }

    @Test
    void scriptIsOnlyText() {
        ObjectNode body = ToldReport.body(SCRIPT).put("changed", SCRIPT).put("failed", SCRIPT);
        ToldReport.of(People.SOUTIEN, plan, body.put("nobodyNamed", true));
        for (String page : List.of(page("/retours"), "/mes-retours")) {
            String shown = Pages.open(People.SOUTIEN, page).body();
            assertTrue(shown.contains("&lt;script&gt;alert(1)"), shown);
            assertFalse(shown.contains("<script>alert"), shown);
        }
    }

    @Test
    void moderatorWithdrawsAReportAndItsWriterReadsWhy() {
        ToldReport told = tell(People.SOUTIEN, "Récit à retirer", false, null);
        tell(People.PRATICIENNE, "Récit", false, null);
        tell(People.AGENTE_EMPLOI, "Récit", false, null);
        Reply withdrawn = Portal.as(People.MODERATRICE)
                .post(
                        "/api/v1/reports/" + told.id() + "/withdraw",
                        Portal.JSON.createObjectNode().put("reason", "On y reconnaît quelqu’un."));
        assertEquals(204, withdrawn.status(), withdrawn::toString);

        assertFalse(list(Portal.visitor()).toString().contains("à retirer"));
        assertTrue(list(Portal.visitor()).get("figures").isNull(), "it counts no more");
        String own = Pages.open(People.SOUTIEN, "/mes-retours").body();
        assertTrue(own.contains("On y reconnaît quelqu’un."), own);
    }

    @Test
    void changeOfWhatWasChangedMeanwhileIsRefused() {
        ToldReport told = tell(People.SOUTIEN, "Récit", false, null);
        String address = "/api/v1/reports/" + told.id();
        ObjectNode body = ToldReport.body("Autre récit").put("version", told.version());
        assertEquals(200, Portal.as(People.SOUTIEN).put(address, body).status());
        Reply stale = Portal.as(People.SOUTIEN).put(address, body.put("worked", "Troisième"));
        assertEquals(409, stale.status(), stale::toString);
        assertTrue(list(Portal.visitor()).toString().contains("Autre récit"));
    }

    @Test
    void reportOnAWithdrawnWorkIsItsWritersToErase() {
        ToldReport told = tell(People.SOUTIEN, "Récit", true, null);
        Portal.as(People.PRATICIENNE)
                .post(
                        plan.address() + "/withdraw",
                        Portal.JSON.createObjectNode().put("version", plan.version()));

        assertEquals(404, Portal.visitor().get(plan.address() + "/reports").status());
        JsonNode own =
                Portal.as(People.SOUTIEN).get("/api/v1/reports/" + told.id()).json();
        assertFalse(own.toString().contains(plan.title()), own::toString);
        assertEquals(
                204,
                Portal.as(People.SOUTIEN)
                        .delete("/api/v1/reports/" + told.id() + "?version=" + told.version())
                        .status());
    }

    @Test
    void listsPutFirstWhatIsUsedMost() {
        IntStream.range(0, 5).forEach(i -> ToldReport.of(People.values()[i], plan, ToldReport.body("Récit " + i)));
        JsonNode first =
                Portal.visitor().get("/api/v1/plans?sort=used&size=100").json().get("items");
        List<Integer> uses = new ArrayList<>();
        first.forEach(item -> uses.add(item.get("useCount").asInt()));
        assertEquals(uses.stream().sorted((a, b) -> b - a).toList(), uses);
        assertTrue(Pages.open(null, "/plans?tri=used").body().contains("5 utilisations"));
    }

    private ToldReport tell(People writer, String worked, boolean anonymous, String region) {
        ObjectNode body = ToldReport.body(worked)
                .put("anonymous", anonymous)
                .put("groupSize", 4)
                .put("heldIn", "2026-01")
                .put("modality", "telephone");
        if (region != null) {
            body.put("region", region);
        }
        return ToldReport.of(writer, plan, body);
    }

    private JsonNode list(Portal portal) {
        Reply reply = portal.get(plan.address() + "/reports?size=100");
        assertEquals(200, reply.status(), reply::toString);
        return reply.json();
    }

    private static JsonNode find(JsonNode list, String worked) {
        for (JsonNode item : list.get("items")) {
            if (item.path("worked").asText().equals(worked)) {
                return item;
            }
        }
        throw new AssertionError(worked + " is not in " + list);
    }

    private int inLists() {
        for (JsonNode item :
                Portal.visitor().get("/api/v1/plans?size=100").json().get("items")) {
            if (item.get("id").asLong() == plan.id()) {
                return item.get("useCount").asInt();
            }
        }
        throw new AssertionError("not in the list");
    }

    private String page(String part) {
        return "/plans/" + plan.id() + part;
    }
}
