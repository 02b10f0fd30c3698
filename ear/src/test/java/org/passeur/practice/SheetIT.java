package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** The third kind: a sheet is written, published, read, found, imported and exported like plans and activities. */
@OnServer
class SheetIT {

    private static final String SHEETS = "/api/v1/sheets";

    private static final People OWNER = People.PRATICIENNE;

    private final String word = "fk" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private ObjectNode body(String markdown) {
        return Written.body("everyone", "Fiche " + word).put("body", markdown);
    }

    private static Reply ok(Reply reply, int status) {
        assertEquals(status, reply.status(), reply::toString);
        return reply;
    }

    private static JsonNode publish(JsonNode saved) {
        return ok(
                        Portal.as(OWNER)
                                .post(
                                        SHEETS + "/" + saved.get("id").asLong() + "/publish",
                                        Portal.JSON.createObjectNode().set("version", saved.get("version"))),
                        200)
                .json();
    }

    private JsonNode published(ObjectNode body) {
        return publish(ok(Portal.as(OWNER).post(SHEETS, body), 201).json());
    }

    private static String page(JsonNode saved) {
        return "/fiches/" + saved.get("id").asLong();
    }

    private long found(String text) {
        return Portal.visitor()
                .get("/api/v1/search?type=sheet&q=" + text)
                .json()
                .get("total")
                .asLong();
    }

    @Test
    void isWrittenPublishedReadRevisedAndWithdrawn() {
        ObjectNode body = body("## Avant\n\nPremier texte.\n\n- un\n- deux");
        body.putArray("tags").add("Salle d'attente");
        body.putArray("themes").add("isolation");
        JsonNode first = published(body);
        JsonNode read = ok(Portal.visitor().get(SHEETS + "/" + first.get("id").asLong()), 200)
                .json();
        assertEquals(
                "## Avant\n\nPremier texte.\n\n- un\n- deux", read.get("body").asText());
        assertEquals("salle d’attente", read.at("/tags/0").asText());
        String shown = Pages.open(null, page(first)).body();
        assertTrue(shown.contains("<h2>Avant</h2>") && shown.contains("<li>deux</li>"), shown);
        assertTrue(Pages.open(null, "/fiches?mot=Salle%20d%27attente").body().contains(page(first) + "\""));

        JsonNode second = publish(ok(
                        Portal.as(OWNER)
                                .put(
                                        SHEETS + "/" + first.get("id").asLong(),
                                        body.put("body", "## Avant\n\nSecond texte.\n\n- un\n- deux")
                                                .set("version", first.get("version"))),
                        200)
                .json());
        assertTrue(Pages.open(null, page(first)).body().contains("Second texte."));
        assertTrue(Pages.open(null, page(first) + "?revision=1").body().contains("Premier texte."));
        String changes = Pages.open(null, page(first) + "/changements").body();
        assertTrue(changes.contains("Premier texte.") && changes.contains("Second texte."), changes);

        ok(
                Portal.as(OWNER)
                        .post(
                                SHEETS + "/" + first.get("id").asLong() + "/withdraw",
                                Portal.JSON.createObjectNode().set("version", second.get("version"))),
                200);
        assertEquals(404, Portal.visitor().get(page(first)).status());
    }

    @Test
    void searchReadsTheWordsOfTheTextAndNotItsMarks() {
        published(
                body("Un **" + word + "texte** et `" + word + "code` [lien](https://example.org/" + word + "adresse)"));
        Portal.await("the index", Duration.ofSeconds(60), () -> found(word + "texte") == 1);
        assertEquals(1, found(word + "code"));
        assertEquals(0, found(word + "adresse"));
        String excerpt = Portal.visitor()
                .get("/api/v1/search?type=sheet&q=" + word + "texte")
                .json()
                .at("/hits/0/excerpt")
                .asText();
        assertFalse(excerpt.contains("**"), excerpt);
    }

    /** Analysis that begins again at each letter takes minutes for it, and all that is written later waits. */
    @Test
    void textOfLettersWithoutASpaceHoldsUpNobody() {
        published(body("a".repeat(99_000)));
        published(body("Après " + word + "suite"));
        Portal.await("the index", Duration.ofSeconds(60), () -> found(word + "suite") == 1);
    }

    @Test
    void saysWhatIsMissingByItsField() {
        Reply reply = Portal.as(OWNER).post(SHEETS, Written.body("private", "Sans texte " + word));
        assertEquals(422, reply.status(), reply::toString);
        assertTrue(reply.body().contains("\"body\""), reply.body());
        ObjectNode body = body("\u2003\n\u2003");
        assertEquals(422, Portal.as(OWNER).post(SHEETS, body).status());
        body = body("Texte");
        body.putArray("tags").add("a,b");
        assertEquals(422, Portal.as(OWNER).post(SHEETS, body).status());
    }

    /** As JSON lines, by those who move a whole library. */
    @Test
    void comesBackFromAnExportBitForBit() {
        ImportFile file = new ImportFile();
        ObjectNode least = sheet(file, 1, "Le moins que l’on puisse dire.");
        ObjectNode most = sheet(file, 2, "x").put("summary", "Un résumé.");
        most.remove("body");
        most.put("body", "| A | B |\n| --- | --- |\n| 1 | <b>2</b> |\n\n```\ncode\n```");
        most.putArray("tags").add("un mot").add("cdc");
        most.putArray("approaches").add("feminist");
        most.putArray("themes").add("grief");
        most.putArray("regions").add("08");
        most.putArray("references").add("Une source");
        most.put("licence", "cc-by").put("adaptation", "Raccourcie.");
        file.line(least).line(most);

        JsonNode job = file.run();

        assertEquals(
                "done 2 read: 2 created, 0 updated, 0 unchanged, 0 rejected", ImportFile.figures(job), job::toString);
        List<String> exported = Portal.as(People.ADMIN)
                .get("/api/v1/export?type=sheet")
                .body()
                .lines()
                .filter(line -> line.contains(file.mark()))
                .toList();
        assertEquals(2, exported.size());
        assertEquals(List.of(least.toString(), most.toString()), exported);
        ImportFile again = new ImportFile();
        exported.forEach(again::line);
        assertEquals("done 2 read: 0 created, 0 updated, 2 unchanged, 0 rejected", ImportFile.figures(again.run()));
    }

    @Test
    void importRefusesALineWithoutATextAndKeepsTheRest() {
        ImportFile file = new ImportFile();
        file.line((ObjectNode) sheet(file, 1, "x").without("body"))
                .line(sheet(file, 2, "a".repeat(100_001)))
                .line(sheet(file, 3, "Texte"));
        JsonNode job = file.run();
        assertEquals(
                "done 3 read: 1 created, 0 updated, 0 unchanged, 2 rejected", ImportFile.figures(job), job::toString);
    }

    private static ObjectNode sheet(ImportFile file, int number, String markdown) {
        return ImportFile.activity(file.mark() + ":" + number, "Fiche importée " + number + " " + file.mark())
                .put("type", "sheet")
                .put("body", markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='pris'</script>",
                "[x](javascript:document.title='pris')",
                "<img src=x onerror=\"document.title='pris'\">",
                "![x](https://example.org/espion.png)",
            })
    void hostileTextIsShownAndRunsNothing(String markdown) {
        String text = Pages.open(null, page(published(body(markdown)))).body();
        assertFalse(text.contains("<script>document"), text);
        assertFalse(text.contains("<img"), text);
        assertFalse(text.contains("href=\"javascript"), text);
    }

    @ParameterizedTest
    @CsvSource({"'> ', 50000", "'* ', 50000", "'**a ', 25000", "'![', 49000", "'|a|\n|-|\n', 12000", "'# a\n\n', 20000"
    })
    void aHundredThousandCharactersOfAnythingAreReadAndFound(String part, int times) {
        ObjectNode body = body(part.replace("\\n", "\n").repeat(times).strip() + "x");
        JsonNode saved = published(body);
        assertEquals(200, Pages.open(null, page(saved)).status());
        assertEquals(200, Portal.visitor().get(page(saved) + ".md").status());
        assertEquals(200, Portal.visitor().get("/fiches").status());
        Portal.await("the index", Duration.ofSeconds(60), () -> found(word) == 1);
    }

    @Test
    void previewShowsTheTextAndKeepsNothing() {
        Reply form = Pages.open(OWNER, "/fiches/nouvelle");
        ok(form, 200);
        Reply preview = Pages.send(
                OWNER,
                "/fiches/nouvelle",
                Map.of(
                        "f", "f",
                        "jakarta.faces.ViewState", "stateless",
                        "title", "Fiche " + word,
                        "body", "# Titre " + word + "\n\n<b>gras</b>",
                        "doPreview", "1"));
        ok(preview, 200);
        assertTrue(preview.body().contains("<h2>Titre " + word + "</h2>"), preview.body());
        assertTrue(preview.body().contains("&lt;b&gt;gras"), preview.body());
        assertFalse(Pages.open(OWNER, "/mes-plans").body().contains("Fiche " + word));
    }

    @Test
    void isTakenAwayAsTheMarkdownThatItsAuthorWrote() {
        JsonNode saved = published(body("# Titre\n\n| A |\n| --- |\n| 1 |"));
        Reply file = ok(Portal.visitor().get(page(saved) + ".md"), 200);
        assertTrue(file.header("Content-Type").startsWith("text/markdown"), file.header("Content-Type"));
        assertTrue(
                file.body().contains("\n# Fiche " + word + "\n") && file.body().contains("\n## Titre\n"), file.body());
        assertTrue(file.body().contains("|A|\n|---|\n|1|") || file.body().contains("| A |"), file.body());
        assertEquals(
                200,
                Portal.visitor()
                        .get(SHEETS + "/" + saved.get("id").asLong() + ".md")
                        .status());
    }
}
