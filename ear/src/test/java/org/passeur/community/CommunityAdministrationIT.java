package org.passeur.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Table;

/** Networks, organisations and roles without touching the database: by whom, and what is refused. */
@OnServer
class CommunityAdministrationIT {

    private static final String NETWORKS = "/administration/reseaux";
    private static final String ORGANISATIONS = "/administration/organismes";

    static Stream<Map<String, String>> table() {
        return Table.read("/permissions/community.csv").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void pageDoesForEachPersonWhatTheTableSays(Map<String, String> row) {
        Map<String, String> outcomes = new LinkedHashMap<>(row);
        outcomes.keySet().stream().filter(column -> !column.equals("action")).forEach(column -> {
            Reply reply = act(row.get("action"), column.equals("visitor") ? null : People.of(column));
            outcomes.put(column, outcome(reply));
        });
        assertEquals(row, outcomes);
    }

    private static Reply act(String action, People person) {
        String personPage = "/personnes/" + me(People.TRAVAILLEUSE_SOCIALE, "memberId");
        String network = me(People.TRAVAILLEUSE_SOCIALE, "networkId");
        String within = me(People.PRATICIENNE, "networkId");
        String around = me(People.FORMATRICE, "networkId");
        return switch (action) {
            case "open the networks" -> Pages.open(person, NETWORKS);
            case "open a network" -> Pages.open(person, NETWORKS + "/" + network);
            case "make a network" -> Pages.send(person, NETWORKS + "/nouveau", network("Réseau " + UUID.randomUUID()));
            case "change a network" -> {
                long id = makeNetwork("Réseau " + UUID.randomUUID(), null, "open");
                yield Pages.send(person, NETWORKS + "/" + id, changed(id, "Réseau " + UUID.randomUUID()));
            }
            case "delete a network" -> {
                long id = makeNetwork("Réseau " + UUID.randomUUID(), null, "open");
                yield Pages.send(person, NETWORKS + "/" + id, deletion(NETWORKS + "/" + id));
            }
            case "open the organisations" -> Pages.open(person, ORGANISATIONS);
            case "make an organisation" ->
                Pages.send(
                        person,
                        ORGANISATIONS + "/nouveau",
                        Map.of("name", "Organisme " + UUID.randomUUID(), "doSave", "1"));
            case "delete an organisation" -> {
                long id = makeOrganisation("Organisme " + UUID.randomUUID());
                yield Pages.send(person, ORGANISATIONS + "/" + id, deletion(ORGANISATIONS + "/" + id));
            }
            case "open the people" -> Pages.open(person, "/personnes");
            case "open a person" -> Pages.open(person, personPage);
            case "give a role in their network" -> Pages.send(person, personPage, grant(network));
            case "take it away again" -> Pages.send(person, personPage, revoke(network));
            case "give a role in a network within it" -> Pages.send(person, personPage, grant(within));
            case "take that away again" -> Pages.send(person, personPage, revoke(within));
            case "give a role in the one around it" -> Pages.send(person, personPage, grant(around));
            case "take even that away again" -> Pages.send(person, personPage, revoke(around));
            default -> throw new IllegalArgumentException(action);
        };
    }

    /** A form that did something leads on; what is left standing says why. */
    private static String outcome(Reply reply) {
        return switch (reply.status()) {
            case 302 -> reply.header("Location").contains("fait=") ? "done" : "sign-in";
            case 404 -> "missing";
            case 200 -> {
                if (reply.body().contains("Votre session s’était terminée")) {
                    yield "sign-in";
                }
                if (reply.body().contains("Rien n’a été fait")) {
                    yield "nothing";
                }
                yield reply.body().contains("role=\"alert\"") ? reply.body() : "done";
            }
            default -> reply.toString();
        };
    }

    @Test
    void networkIsMadeMovedAndDeletedButNeverIntoItself() {
        String name = "Réseau " + UUID.randomUUID();
        long outer = makeNetwork(name + " A", null, "confirmed");
        long inner = makeNetwork(name + " B", outer, "confirmed");

        Reply cycle = Pages.send(
                People.ADMIN,
                NETWORKS + "/" + outer,
                with(changed(outer, name + " A"), "parentId", Long.toString(inner)));
        assertEquals(200, cycle.status(), cycle::toString);
        assertTrue(cycle.body().contains("se trouve déjà dans celui que vous modifiez"), cycle.body());
        assertTrue(cycle.body().contains("value=\"" + name + " A\""), "what was typed is kept");

        Reply full = Pages.send(People.ADMIN, NETWORKS + "/" + outer, deletion(NETWORKS + "/" + outer));
        assertTrue(full.body().contains("Ce réseau en regroupe d’autres"), full.body());

        Map<String, String> asRead = changed(inner, name + " C");
        Reply out = Pages.send(People.ADMIN, NETWORKS + "/" + inner, asRead);
        assertEquals("done", outcome(out));
        Reply stale = Pages.send(People.ADMIN, NETWORKS + "/" + inner, with(asRead, "name", name + " D"));
        assertTrue(stale.body().contains("entre-temps"), stale.body());
        assertTrue(stale.body().contains("value=\"" + name + " D\""), "what was typed is kept");
        assertTrue(stale.body().contains("class=\"was\">" + name + " C<"), "what is stored is beside it");
        assertEquals(
                "done", outcome(Pages.send(People.ADMIN, NETWORKS + "/" + outer, deletion(NETWORKS + "/" + outer))));
        assertFalse(Pages.open(People.ADMIN, NETWORKS).body().contains(name + " A"));
    }

    @Test
    void networkThatPeopleChoseOrShareWithStays() {
        String network = me(People.PSYCHOEDUCATRICE, "networkId");
        Reply reply = Pages.send(People.ADMIN, NETWORKS + "/" + network, deletion(NETWORKS + "/" + network));
        assertTrue(reply.body().contains("Des personnes ont choisi ce réseau"), reply.body());
    }

    @Test
    void organisationIsFoundWithoutAccentsAndStaysWhileSomebodyNamesIt() {
        Reply found = Pages.open(People.ADMIN, ORGANISATIONS + "?nom=MAREE-HAUTE");
        String id = Pages.find(found, "href=\"" + ORGANISATIONS + "/(\\d+)\">Entraide Marée-Haute<");
        assertTrue(found.body().contains("1 organisme<"), found.body());

        Reply kept = Pages.send(People.ADMIN, ORGANISATIONS + "/" + id, deletion(ORGANISATIONS + "/" + id));
        assertTrue(kept.body().contains("ont choisi cet organisme"), kept.body());
        assertTrue(Pages.open(People.ADMIN, ORGANISATIONS + "?nom=%25").body().contains("0 organisme<"));
    }

    @Test
    void filesMakeNetworksAndOrganisationsOnceAndGiveThemBack() {
        ImportFile file = new ImportFile();
        ObjectNode outer = network(file, "a", "Réseau importé", null);
        ObjectNode inner =
                network(file, "b", "Table importée", file.mark() + ":a").put("region", "08");
        ObjectNode organisation = Portal.JSON
                .createObjectNode()
                .put("type", "organisation")
                .put("externalId", file.mark() + ":o")
                .put("name", "Organisme importé " + file.mark());
        organisation.putArray("networks").add(file.mark() + ":b");
        file.line(outer).line(inner).line(organisation);
        file.line(network(file, "c", "Orphelin", file.mark() + ":nulle-part"));
        file.line(network(file, "a", "Réseau importé", file.mark() + ":b"));
        file.line(network(file, "d", "", null));

        var job = file.run();

        assertEquals("done 6 read: 3 created, 0 updated, 0 unchanged, 3 rejected", ImportFile.figures(job));
        assertTrue(job.at("/errors/0/message").asText().contains("n’existe pas encore"), job::toString);
        assertTrue(job.at("/errors/1/message").asText().contains("se trouve dans celui-ci"), job::toString);
        assertEquals("schema", job.at("/errors/2/code").asText());

        ImportFile again = new ImportFile();
        for (String type : new String[] {"network", "organisation"}) {
            Reply export = Portal.as(People.ADMIN).get("/api/v1/export?type=" + type);
            assertEquals(200, export.status(), export::toString);
            assertTrue(export.body().contains(file.mark()), export::body);
            export.body().lines().forEach(again::line);
            assertEquals(
                    "",
                    Portal.as(People.PRATICIENNE)
                            .get("/api/v1/export?type=" + type)
                            .body());
        }
        var second = again.run();
        assertEquals(second.get("read").asInt(), second.get("unchanged").asInt(), second::toString);
        // Nothing that a file does not say is changed: a new network confirms its members.
        assertTrue(Portal.as(People.ADMIN)
                .get("/api/v1/export?type=network")
                .body()
                .lines()
                .anyMatch(line -> line.contains(file.mark() + ":a\"") && line.contains("\"confirmed\"")));
    }

    private static ObjectNode network(ImportFile file, String id, String name, String parent) {
        ObjectNode line = Portal.JSON
                .createObjectNode()
                .put("type", "network")
                .put("externalId", file.mark() + ":" + id)
                .put("name", name)
                .put("level", "local");
        return parent == null ? line : line.put("parent", parent);
    }

    static long makeNetwork(String name, Long parent, String admission) {
        Map<String, String> form = with(network(name), "admission", admission);
        Reply made = Pages.send(
                People.ADMIN, NETWORKS + "/nouveau", parent == null ? form : with(form, "parentId", parent.toString()));
        assertEquals("done", outcome(made), made::toString);
        return Long.parseLong(Pages.find(
                Pages.open(People.ADMIN, NETWORKS), "href=\"" + NETWORKS + "/(\\d+)\">\u2003*" + name + "<"));
    }

    static void changeNetwork(long id, String name, Long parent, String admission) {
        Map<String, String> form = with(changed(id, name), "admission", admission);
        Reply changed = Pages.send(People.ADMIN, NETWORKS + "/" + id, with(form, "parentId", parent.toString()));
        assertEquals("done", outcome(changed), changed::toString);
    }

    private static long makeOrganisation(String name) {
        Reply made = Pages.send(People.ADMIN, ORGANISATIONS + "/nouveau", Map.of("name", name, "doSave", "1"));
        assertEquals("done", outcome(made), made::toString);
        return Long.parseLong(Pages.find(
                Pages.open(People.ADMIN, ORGANISATIONS + "?nom=" + name.replace(" ", "+")),
                "href=\"" + ORGANISATIONS + "/(\\d+)\">" + name + "<"));
    }

    private static Map<String, String> network(String name) {
        return Map.of("name", name, "level", "local", "admission", "confirmed", "version", "0", "doSave", "1");
    }

    /** As somebody sends it who has just read the page. */
    private static Map<String, String> changed(long id, String name) {
        return with(network(name), "version", version(NETWORKS + "/" + id));
    }

    private static Map<String, String> deletion(String page) {
        return Map.of("doDeleteNow", "1", "version", version(page));
    }

    private static Map<String, String> grant(String network) {
        return Map.of("role", "trainer", "networkId", network, "doGrant", "1");
    }

    private static Map<String, String> revoke(String network) {
        return Map.of("doRevoke", network + "-trainer");
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(form);
        more.put(field, value);
        return more;
    }

    private static String version(String page) {
        return Pages.find(Pages.open(People.ADMIN, page), "name=\"version\" value=\"(\\d+)\"");
    }

    private static String me(People person, String field) {
        return Portal.as(person).get("/api/v1/me").json().get(field).asText();
    }
}
