package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Table;
import org.passeur.test.ToldReport;
import org.passeur.test.Written;

/** Every address of the API, as every kind of person: {@code permissions/api.csv}. */
@OnServer
class ApiPermissionIT {

    private static final String API = "/api/v1";

    /** Reports tell of what is done with a group: a text is only read. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "{works}", List.of("plans", "activities", "sheets"),
            "{used}", List.of("plans", "activities"));

    /** One line of the table; the people in the order of its columns, null for a visitor. */
    record Line(String method, String path, String work, Map<String, Integer> answers) {

        @Override
        public String toString() {
            return method + " " + path + " " + work;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void answersEachPersonAsTheTableSays(Line line) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (String account : line.answers().keySet()) {
            Reply reply = ask(line, account.equals("visitor") ? Portal.visitor() : Portal.as(People.of(account)));
            answers.put(account, reply.status());
            if (reply.status() >= 400
                    && (!reply.header("Content-Type").startsWith("application/problem+json")
                            || reply.json().get("status").asInt() != reply.status())) {
                problems.add(account + ": " + reply);
            }
        }
        assertEquals(line.answers(), answers);
        assertEquals(List.of(), problems, "errors that are not application/problem+json");
    }

    @Test
    void tableNamesEveryAddressOfTheApi() {
        Reply reply = Portal.visitor().get(API + "/openapi.json");
        assertEquals(200, reply.status(), reply::toString);
        SortedSet<String> described = new TreeSet<>();
        JsonNode paths = reply.json().get("paths");
        paths.fieldNames()
                .forEachRemaining(path -> paths.get(path).fieldNames().forEachRemaining(method -> {
                    if (Stream.of("get", "post", "put", "delete", "patch", "head")
                            .anyMatch(method::equals)) {
                        described.add(
                                anonymous(method.toUpperCase(Locale.ROOT) + " " + path.replaceFirst("^" + API, "")));
                    }
                }));
        assertTrue(described.size() > 20, described::toString);
        SortedSet<String> named = new TreeSet<>();
        table().forEach(line -> named.add(anonymous(line.method() + " " + line.path())));
        assertEquals(described, named);
    }

    @Test
    void tokenThatIsNoneIsRefusedEvenWhereAVisitorMayRead() {
        Reply reply = Portal.send(
                Portal.visitor().request("GET", API + "/plans", null, null).header("Authorization", "Bearer faux"));
        assertEquals(401, reply.status(), reply::toString);
        assertTrue(reply.header("WWW-Authenticate").startsWith("Bearer"), reply.header("WWW-Authenticate"));
    }

    /** Whatever it accepts, a program without a token is never led to a sign-in page. */
    @ParameterizedTest
    @CsvSource({"*/*, 401", "application/json, 401", "text/html, 406", "image/png, 406"})
    void neverAnswersWithASignInPage(String accept, int status) {
        Reply reply =
                Portal.send(HttpRequest.newBuilder(Portal.url(API + "/me")).header("Accept", accept));
        assertEquals(status, reply.status(), reply::toString);
    }

    /** Names of parameters do not matter, nor their patterns. */
    private static String anonymous(String path) {
        return path.replaceAll("\\{[^/]*}(?=/|\\.|$)", "{}");
    }

    private static Reply ask(Line line, Portal portal) {
        String path = API + line.path();
        String type = null;
        byte[] body = null;
        if (Stream.of("/plans", "/activities", "/sheets").anyMatch(line.path()::startsWith)) {
            String works = line.path().split("/")[1];
            ObjectNode json = Written.body(works, "everyone", "Essai de permission");
            if (!line.work().equals("-") && !line.work().equals("new")) {
                Written written = line.work().equals("draft")
                        ? Written.draft(People.PRATICIENNE, works, "everyone")
                        : Written.draft(People.PRATICIENNE, works, line.work()).publish();
                json.put("version", written.version());
                path = path.replace("{id}", Long.toString(written.id())).replace("{n}", "1");
                if (line.method().equals("DELETE")) {
                    path += "?version=" + written.version();
                }
            }
            if (line.path().endsWith("/reports")) {
                json = ToldReport.body("Le tour de table.");
            }
            if (line.path().endsWith("/publish") || line.path().endsWith("/withdraw")) {
                json.retain("version");
            }
            if (line.method().startsWith("P")) {
                type = "application/json";
                body = json.toString().getBytes(StandardCharsets.UTF_8);
            }
        } else {
            switch (line.path()) {
                case "/export" -> path += "?type=plan";
                case "/search" -> path += "?q=essai";
                case "/schemas/{type}.json" -> path = path.replace("{type}", "plan");
                case "/imports" -> {
                    if (line.method().equals("POST")) {
                        type = "application/x-ndjson";
                        body = "{}\n".getBytes(StandardCharsets.UTF_8);
                    }
                }
                case "/text/identity-check" -> {
                    type = "application/json";
                    body = "{\"text\":\"Mme Tremblay\",\"language\":\"fr\"}".getBytes(StandardCharsets.UTF_8);
                }
                case "/reports/{id}", "/reports/{id}/withdraw" -> {
                    ToldReport told = ToldReport.on(Written.draft(People.PRATICIENNE, "plans", "everyone")
                            .publish());
                    path = path.replace("{id}", Long.toString(told.id()));
                    if (line.method().equals("DELETE")) {
                        path += "?version=" + told.version();
                    } else if (line.method().startsWith("P")) {
                        type = "application/json";
                        body = (line.path().endsWith("/withdraw")
                                        ? "{\"reason\":\"Un essai.\"}"
                                        : ToldReport.body("Autre chose.")
                                                .put("version", told.version())
                                                .toString())
                                .getBytes(StandardCharsets.UTF_8);
                    }
                }
                case "/imports/{id}" -> path = path.replace("{id}", Long.toString(anImport()));
                case "/reindex", "/reindex/comparison", "/reindex/mending" -> {
                    // One run at a time: the one of the row before may still be under way.
                    Portal.await(
                            "the run before",
                            Duration.ofMinutes(2),
                            () -> !Portal.as(People.ADMIN)
                                    .get(API + "/reindex")
                                    .json()
                                    .get("state")
                                    .asText()
                                    .equals("running"));
                }
                default -> {
                    // Takes nothing.
                }
            }
        }
        return portal.send(line.method(), path, type, body);
    }

    private static long anImport() {
        return Portal.as(People.ADMIN)
                .send("POST", API + "/imports", "application/x-ndjson", "{}\n".getBytes(StandardCharsets.UTF_8))
                .json()
                .get("id")
                .asLong();
    }

    static Stream<Line> table() {
        List<Line> lines = new ArrayList<>();
        for (Map<String, String> row : Table.read("/permissions/api.csv")) {
            Map<String, Integer> answers = new LinkedHashMap<>();
            row.forEach((column, cell) -> {
                if (!List.of("method", "path", "work").contains(column)) {
                    answers.put(column, Integer.valueOf(cell));
                }
            });
            String kinds = row.get("path").split("/")[1];
            if (KINDS.containsKey(kinds)) {
                for (String works : KINDS.get(kinds)) {
                    lines.add(new Line(
                            row.get("method"), row.get("path").replace(kinds, works), row.get("work"), answers));
                }
            } else {
                lines.add(new Line(row.get("method"), row.get("path"), row.get("work"), answers));
            }
        }
        return lines.stream();
    }
}
