package org.passeur.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Run;
import org.passeur.test.Written;

/** The check of a text, as programs use it. */
@OnServer
class IdentityCheckIT {

    private static final String ADDRESS = "/api/v1/text/identity-check";

    private static Reply check(Map<String, ?> body) {
        return Portal.as(People.PRATICIENNE).post(ADDRESS, body);
    }

    @Test
    void tellsWhatWhereWhyAndWhatToWriteInstead() {
        Reply reply = check(Map.of("text", "J’ai vu Mme Tremblay, 418 723-4567.", "language", "fr"));
        assertEquals(200, reply.status(), reply::toString);
        JsonNode findings = reply.json().get("findings");
        assertEquals(2, findings.size(), reply::toString);
        JsonNode person = findings.get(0);
        assertEquals("person", person.get("kind").asText());
        assertEquals(8, person.get("start").asInt());
        assertEquals(20, person.get("end").asInt());
        assertTrue(person.get("message").asText().startsWith("Ce nom"), reply::toString);
        assertEquals("une participante", person.get("suggestion").asText());
        assertEquals("phone", findings.get(1).get("kind").asText());
    }

    @Test
    void answersInEnglishForAnEnglishText() {
        JsonNode finding = check(Map.of("text", "My son Kevin is late.", "language", "en"))
                .json()
                .get("findings")
                .get(0);
        assertTrue(finding.get("message").asText().startsWith("This name"), finding::toString);
        assertEquals("My son", finding.get("suggestion").asText());
    }

    @Test
    void regionTellsADoubtfulPlace() {
        String text = "Bonaventure, la seule sage-femme est partie.";
        assertEquals(
                0,
                check(Map.of("text", text, "language", "fr"))
                        .json()
                        .get("findings")
                        .size());
        assertEquals(
                "small-place",
                check(Map.of("text", text, "language", "fr", "region", "11"))
                        .json()
                        .at("/findings/0/kind")
                        .asText());
    }

    @Test
    void everyRegionOfAWorkTellsADoubtfulPlace() {
        Written draft = Written.draft(
                People.PRATICIENNE,
                "plans",
                Written.body("plans", "everyone", "Essai de régions")
                        .put("summary", "Bonaventure, la seule sage-femme est partie.")
                        .set("regions", Portal.JSON.createArrayNode().add("13").add("11")));

        Reply refused =
                Portal.as(People.PRATICIENNE).post(draft.address() + "/publish", Map.of("version", draft.version()));

        assertEquals(422, refused.status(), refused::toString);
        assertEquals("summary", refused.json().at("/fields/0/field").asText(), refused::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"language":"fr"}                                  | 422 | text     | schema.required
            {"text":null,"language":"fr"}                      | 422 | text     | schema.required
            {"text":["Mme Tremblay"],"language":"fr"}          | 422 | text     | schema.type
            {"text":"Mme Tremblay"}                            | 422 | language | schema.required
            {"text":"Mme Tremblay","language":"de"}            | 422 | language | schema.enum
            {"text":"Mme Tremblay","language":"fr","region":"18"} | 422 | region | schema.enum
            {"text":"Mme Tremblay","language":"fr","region":8} | 422 | region   | schema.type
            {"text":"Mme Tremblay","language":"fr","who":"me"} | 422 | who      | schema.additionalProperties
            {"text":"Mme Tremblay"                             | 400 |          |
            ["Mme Tremblay"]                                   | 400 |          |
            """)
    void wrongInputIsNamed(String body, int status, String field, String code) {
        Reply reply = Portal.as(People.PRATICIENNE).post(ADDRESS, body);
        assertEquals(status, reply.status(), reply::toString);
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply::toString);
        assertFalse(reply.body().contains("Tremblay"), reply::toString);
        if (field != null) {
            assertEquals(field, reply.json().at("/fields/0/field").asText(), reply::toString);
            assertEquals(code, reply.json().at("/fields/0/code").asText(), reply::toString);
        }
    }

    @Test
    void aTextThatIsTooLargeIsRefused() {
        Reply reply = check(Map.of("text", "Mme Tremblay. ".repeat(160_000), "language", "fr"));
        assertEquals(413, reply.status(), reply::toString);
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply::toString);
    }

    @Test
    void aTextOfAWholePlanThatIsOddlyWrittenIsAnswered() {
        Reply reply = check(Map.of("text", "Mme\u200B*Tremblay*\uD83D\uDE00 ".repeat(5_000), "language", "fr"));
        assertEquals(200, reply.status());
        assertEquals(1_000, reply.json().get("findings").size());
    }

    @Test
    void nothingOfTheTextIsLogged() throws IOException {
        String name = "Quasimodette" + System.nanoTime();
        for (String body : List.of(
                "{\"text\":\"Mme " + name + "\",\"language\":\"fr\"}",
                "{\"text\":\"Mme " + name + "\",\"language\":\"xx\"}",
                "{\"text\":\"Mme " + name + "\"",
                "{\"" + name + "\":1}")) {
            Portal.as(People.PRATICIENNE)
                    .send("POST", ADDRESS, "application/json", body.getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> files = Files.walk(Run.DIRECTORY)) {
            List<Path> logs = files.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .toList();
            assertTrue(logs.stream().anyMatch(log -> log.endsWith("server.log")), logs::toString);
            for (Path log : logs) {
                assertFalse(Files.readString(log, StandardCharsets.ISO_8859_1).contains(name), log::toString);
            }
        }
    }
}
