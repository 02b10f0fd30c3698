package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Table;
import org.passeur.test.Written;

/** What is found, by whom: {@code search/french.csv}, alike on both search backends. */
@OnServer
class SearchIT {

    private static final ImportFile FILE = new ImportFile();

    /** A word that nothing else has, in each title that a test of permission looks for. */
    private static final String SECRET = Written.word("zyx");

    /** Behind 15,000 characters. */
    private static final String FAR = "far" + SECRET;

    /** A word that many texts have, and one that a single text has, with a letter less. */
    private static final String KNOWN = "kowu"
            + new Random().ints(6, 'a', 'g').mapToObj(Character::toString).collect(Collectors.joining())
            + "olk";

    private static final String ALMOST = KNOWN.substring(0, KNOWN.length() - 2) + "k";

    private static final int KNOWN_FROM = 10;

    private static final Map<String, Written> SHARED = new HashMap<>();

    @BeforeAll
    static void writeWhatIsToBeFound() {
        int number = 0;
        for (Map<String, String> row : Table.read("/search/french.csv")) {
            FILE.line(ImportFile.activity(FILE.mark() + ":" + number++, row.get("title")));
        }
        int row = 0;
        for (Map<String, String> order : Table.read("/search/order.csv")) {
            FILE.line(ImportFile.activity(FILE.mark() + ":better:" + row, order.get("better")));
            FILE.line(ImportFile.activity(FILE.mark() + ":worse:" + row++, order.get("worse")));
            number += 2;
        }
        ObjectNode far = ImportFile.activity(FILE.mark() + ":" + number++, "Une longue fiche");
        ArrayNode steps = far.putArray("steps");
        for (int i = 0; i < 8; i++) {
            steps.addObject().put("text", "On écoute. ".repeat(170));
        }
        steps.addObject().put("text", "Puis vient le mot " + FAR + ".");
        FILE.line(far);
        for (int i = 0; i < KNOWN_FROM; i++) {
            FILE.line(ImportFile.activity(FILE.mark() + ":" + number++, "Un " + KNOWN));
        }
        FILE.line(ImportFile.activity(FILE.mark() + ":" + number++, "Un " + ALMOST));
        FILE.line(ImportFile.activity(FILE.mark() + ":" + number++, "Les chevrons <b> & co"));
        JsonNode job = FILE.run();
        assertEquals(number, job.get("created").asInt(), job::toString);
        for (String visibility : List.of("private", "network", "everyone")) {
            SHARED.put(
                    visibility,
                    Written.draft(People.PRATICIENNE, "activities", visibility, "Essai " + SECRET + " " + visibility)
                            .publish());
        }
        Portal.await(
                "the index",
                Duration.ofSeconds(180),
                () -> hits(Portal.as(People.PRATICIENNE), SECRET).size() == 3);
        // An import is indexed after what people write; this is its last line.
        Portal.await(
                "the import",
                Duration.ofSeconds(180),
                () -> !hits(Portal.visitor(), "chevrons").isEmpty());
    }

    static Stream<Arguments> french() {
        List<Map<String, String>> rows = Table.read("/search/french.csv");
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1).map(i -> {
            Map<String, String> row = rows.get(i);
            return Arguments.of(row.get("about"), FILE.mark() + ":" + i, row.get("query"), row.get("found"));
        });
    }

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @MethodSource("french")
    void findsInFrench(String about, String externalId, String query, String found) {
        List<String> ids = hits(Portal.visitor(), query).stream()
                .map(hit -> hit.get("externalId").asText())
                .toList();
        assertEquals(found.equals("yes"), ids.contains(externalId), () -> query + " finds " + ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "visitor;                everyone",
                "praticienne;            private network everyone",
                "agente-emploi;          network everyone",
                "praticien-autre-region; everyone",
                "coordonnatrice;         network everyone",
                "moderatrice;            everyone",
                "admin;                  everyone",
            })
    void findsOnlyWhatThePersonMayRead(String account, String visible) {
        Portal portal = account.equals("visitor") ? Portal.visitor() : Portal.as(People.of(account));
        Reply reply = portal.get("/api/v1/search?size=100&q=" + SECRET);
        List<String> found = Stream.of("private", "network", "everyone")
                .filter(visibility -> reply.body().contains("\"title\":\"Essai " + SECRET + " " + visibility + "\""))
                .toList();
        assertEquals(List.of(visible.split(" ")), found);
        // A count would tell as much as a title.
        assertEquals(found.size(), reply.json().get("total").asInt());
    }

    @Test
    void aWrongFirstLetterIsForgivenAndTheOtherWordOffered() {
        JsonNode found = Portal.visitor().get("/api/v1/search?q=dirouette").json();
        assertEquals("girouette", found.at("/suggestions/0").asText(), found::toString);
    }

    /** Whoever writes a word as many do means that word; what is seldom written so may be a slip. */
    @Test
    void aSlipIsForgivenInAWordThatFewTextsHave() {
        assertEquals(KNOWN_FROM, hits(Portal.visitor(), KNOWN).size());
        assertEquals(KNOWN_FROM + 1, hits(Portal.visitor(), ALMOST).size());
    }

    @Test
    void programsGetWhatMatchesMarkedInSafeHtml() {
        JsonNode hit = ranked("chevrons").stream()
                .filter(one -> one.get("externalId").asText().startsWith(FILE.mark()))
                .findFirst()
                .orElseThrow();
        assertEquals("Les chevrons <b> & co", hit.get("title").asText());
        assertEquals(
                "Les <mark>chevrons</mark> &lt;b&gt; &amp; co",
                hit.at("/highlights/title").asText());
    }

    @Test
    void facetThatLeavesNothingCanBeSwitchedOff() {
        String page = page("/recherche?q=boussole&theme=grief&langue-contenu=en&region=10");
        assertTrue(page.contains("class=\"chip\" href=\"/recherche?q=boussole"), page);
        assertFalse(page.contains("article class=\"result\""), page);
    }

    @Test
    void whoeverFindsNothingCanWriteToTheSupportWithTheQuestionInTheMessage() {
        String page = page("/recherche?q=xylophonezqk+%26+plus%2B");
        assertTrue(
                page.contains(
                        "href=\"mailto:?subject=Recherche%20sans%20r%C3%A9sultat%C2%A0%3A%20xylophonezqk%20%26%20plus%2B"
                                + "&amp;body="),
                page);
        assertFalse(page("/recherche?q=boussole").contains("mailto:"), "where something is found");
    }

    @Test
    void foundWordsAreMarkedOnThePage() {
        String page = page("/recherche?q=boussoles");
        assertTrue(page.contains("<mark>"), page);
    }

    @Test
    void excerptShowsTheMatchHoweverFarItIsInTheText() {
        String page = page("/recherche?q=" + FAR);
        assertTrue(page.contains("Puis vient le mot <mark>" + FAR + "</mark>."), page);
    }

    /** {@code search/order.csv}: both are found, the better one first. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("order")
    void theBetterAnswerComesFirst(String about, String query, String better, String worse) {
        List<String> ids = ranked(query).stream()
                .map(hit -> hit.get("externalId").asText())
                .toList();
        assertTrue(ids.contains(better) && ids.contains(worse), () -> query + " finds " + ids);
        assertTrue(ids.indexOf(better) < ids.indexOf(worse), () -> query + " finds " + ids);
    }

    static Stream<Arguments> order() {
        List<Map<String, String>> rows = Table.read("/search/order.csv");
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1).map(i -> {
            Map<String, String> row = rows.get(i);
            return Arguments.of(
                    row.get("about"), row.get("query"), FILE.mark() + ":better:" + i, FILE.mark() + ":worse:" + i);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "boussoles;             La boussole du groupe;       title;            <mark>boussole</mark>",
                "vidéo-appel réussir;   Réussir sa vidéoconférence;  title other-name; <mark>vidéoconférence</mark>",
                "boussolle neuve;       Une boussole neuve;          title;            <mark>neuve</mark>",
                "boussale;              La boussole du groupe;       near-miss;        <mark>boussole</mark>",
            })
    void saysWhyItWasFoundAndMarksIt(String query, String title, String why, String marked) {
        JsonNode hit = ranked(query).stream()
                .filter(one -> one.get("externalId").asText().startsWith(FILE.mark()))
                .filter(one -> one.get("title").asText().equals(title))
                .findFirst()
                .orElseThrow();
        List<String> reasons = new java.util.ArrayList<>();
        hit.get("why").forEach(reason -> reasons.add(reason.asText()));
        assertEquals(why, String.join(" ", reasons));
        assertTrue(page("/recherche?q=" + encode(query)).contains(marked));
    }

    @Test
    void aTextOfTwoThousandCharactersIsAQuestion() {
        String text =
                "La boussole du groupe et tout ce qu’on pourrait dire encore, " + "participante animation ".repeat(100);
        assertEquals(
                200,
                Portal.visitor()
                        .get("/api/v1/search?q=" + encode(text.substring(0, 2000)))
                        .status());
        StringBuilder distinct = new StringBuilder("boussole");
        for (int i = 0; distinct.length() < 1985; i++) {
            distinct.append(" rencontre").append((char) ('a' + i % 26)).append((char) ('a' + i / 26));
        }
        assertEquals(
                200,
                Portal.visitor()
                        .get("/api/v1/search?q=" + encode(distinct.toString()))
                        .status());
    }

    @Test
    void markupInAQuestionIsText() {
        String page = page("/recherche?q=" + encode("<script>alert(1)</script>"));
        assertFalse(page.contains("<script>alert"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\"", "(", "a AND (", "*", "\\", "title:x", "l’", "·", "😀", "a\u0000b", "-", "+", "~"})
    void oddQuestionsAreAnswered(String query) {
        Reply reply = Portal.visitor().get("/api/v1/search?q=" + encode(query));
        assertEquals(200, reply.status(), reply::toString);
    }

    @ParameterizedTest
    @CsvSource({"size=101", "size=0", "page=0", "page=x", "lang=xx", "sort=nope", "region=99", "network=abc"})
    void wrongParameterIsNamed(String parameter) {
        Reply reply = Portal.visitor().get("/api/v1/search?q=groupe&" + parameter);
        assertEquals(422, reply.status(), reply::toString);
        assertTrue(reply.body().contains("\"" + parameter.split("=")[0] + "\""), reply::toString);
    }

    @Test
    void withdrawnWorkIsFoundNoMore() {
        String word = Written.word("abc");
        Written work = Written.draft(People.PRATICIENNE, "activities", "everyone", "Essai " + word)
                .publish();
        Portal.await(
                "the index",
                Duration.ofSeconds(180),
                () -> hits(Portal.visitor(), word).size() == 1);

        work.withdraw(work.owner());
        Portal.await(
                "the index",
                Duration.ofSeconds(180),
                () -> hits(Portal.visitor(), word).isEmpty());
    }

    private static List<JsonNode> hits(Portal portal, String query) {
        return hits(portal, query, "date");
    }

    private static List<JsonNode> ranked(String query) {
        return hits(Portal.visitor(), query, "relevance");
    }

    private static List<JsonNode> hits(Portal portal, String query, String sort) {
        Reply reply = portal.get("/api/v1/search?size=100&sort=" + sort + "&q=" + encode(query));
        assertEquals(200, reply.status(), reply::toString);
        List<JsonNode> hits = new java.util.ArrayList<>();
        reply.json().get("hits").forEach(hits::add);
        return hits;
    }

    private static String page(String address) {
        Reply reply =
                Portal.send(Portal.visitor().request("GET", address, null, null).setHeader("Accept", "text/html"));
        assertEquals(200, reply.status(), reply::toString);
        return reply.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
