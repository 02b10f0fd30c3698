package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.NoScript;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** Starting a plan from something that is there already. */
@InBrowser
class PlanStartST {

    private static final String AGENDA = """
            Bonjour, voici demain :
            Rencontre 1 : Se connaître, 19 janvier 2027
            13 h 30 Accueil (10 min)
            13 h 40 – 14 h 10 Tour de table
            Rencontre 2
            - Pause 15 min
            1. Bilan — 1 h 15
            <script>document.title='pris'</script>
            """;

    private static Screen start(Screen screen) {
        screen.signIn(People.PRATICIENNE).open("/plans/nouveau").follow("Partir d’un squelette");
        PlaywrightAssertions.assertThat(screen.heading("Commencer un plan")).isVisible();
        return screen;
    }

    private static String value(Screen screen, String name) {
        return screen.page().locator("[name='" + name + "']").inputValue();
    }

    private static void isDraft(Screen screen) {
        PlaywrightAssertions.assertThat(screen.page()).hasURL(Pattern.compile(".*/plans/\\d+/modifier\\?fait=depart"));
        PlaywrightAssertions.assertThat(screen.page().getByRole(AriaRole.STATUS).first())
                .containsText("Votre brouillon est là.");
    }

    @Test
    void aPastedAgendaIsShownBeforeItBecomesAPlanAndNothingIsLost(@NoScript Screen screen) {
        start(screen);
        screen.field("Ordre du jour").fill(AGENDA);
        screen.press("Voir ce que ça donne");
        PlaywrightAssertions.assertThat(screen.page().locator("main")).containsText("Rencontres : 2. Blocs : 4.");
        PlaywrightAssertions.assertThat(screen.page().locator("main")).containsText("gardée en texte. Bonjour");
        PlaywrightAssertions.assertThat(screen.field("Ordre du jour"))
                .hasValue(Pattern.compile("Bonjour, voici demain.*", Pattern.DOTALL));
        screen.press("En faire un plan");
        isDraft(screen);
        assertEquals("Se connaître", value(screen, "sessions:0:title"));
        assertEquals("2027-01-19", value(screen, "sessions:0:date"));
        assertEquals("13:30", value(screen, "sessions:0:start"));
        assertEquals("30", value(screen, "sessions:0:blocks:1:minutes"));
        assertEquals("75", value(screen, "sessions:1:blocks:1:minutes"));
        assertEquals("Bonjour, voici demain :", value(screen, "sessions:0:aim"));
        assertEquals("<script>document.title='pris'</script>", value(screen, "sessions:1:blocks:1:description"));
    }

    @Test
    void aSkeletonTakesTheLengthOfEachSession(Screen screen) {
        start(screen);
        screen.checkAccessible().size(360, 740).checkAccessible().size(1280, 900);
        screen.field("Durée d’une rencontre, en minutes").fill("9000");
        screen.field("Nombre de rencontres").fill("3");
        screen.press("Faire le squelette");
        PlaywrightAssertions.assertThat(screen.page().locator("#minutes-e")).containsText("De 15 à 480 minutes.");
        assertEquals("3", screen.field("Nombre de rencontres").inputValue());
        screen.checkAccessible();
        screen.field("Durée d’une rencontre, en minutes").fill("90");
        screen.field("Première rencontre").fill("2027-01-19");
        screen.field("Heure du début").fill("13:30");
        screen.press("Faire le squelette");
        isDraft(screen);
        assertEquals("2027-02-02", value(screen, "sessions:2:date"));
        PlaywrightAssertions.assertThat(screen.page().getByText("90 min sur 90 : le compte est bon."))
                .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
    }

    @Test
    void aPublishedPlanIsAdapted(Screen screen) {
        start(screen);
        screen.field("Chercher un plan").fill("deuil d’un métier");
        screen.page().locator("button[name=doFind]").click();
        screen.page().locator("button[name=doAdapt]").first().click();
        PlaywrightAssertions.assertThat(screen.page())
                .hasURL(Pattern.compile(".*/plans/\\d+/modifier\\?fait=adaptation"));
    }

    @Test
    void theFileOfAPlanBeginsAnAdaptationWithItsLicence(Screen screen) {
        Written original = Written.draft(People.PRATICIEN_AUTRE_REGION, "plans", "everyone")
                .publish();
        String file = Portal.visitor().get(original.address()).body();
        start(screen);
        upload(
                screen,
                "plan.json",
                file.replace("\"title\"", "\"licence\":\"cc0\",\"title\"").getBytes(StandardCharsets.UTF_8));
        PlaywrightAssertions.assertThat(screen.page().locator("#file-e"))
                .containsText("La licence de l’original ne permet pas celle-ci");
        upload(screen, "plan.json", file.getBytes(StandardCharsets.UTF_8));
        isDraft(screen);
        assertEquals(original.title(), screen.field("Titre").inputValue());
    }

    @Test
    void aDocumentIsReadAndWhatIsNoDocumentIsRefused(Screen screen) throws IOException {
        start(screen);
        upload(screen, "faux.docx", "pas une archive".getBytes(StandardCharsets.UTF_8));
        PlaywrightAssertions.assertThat(screen.page().locator("#file-e")).containsText("Ce fichier ne se lit pas.");
        upload(screen, "bombe.docx", docx(" ".repeat(60_000_000)));
        PlaywrightAssertions.assertThat(screen.page().locator("#file-e")).containsText("Ce fichier ne se lit pas.");
        upload(screen, "autre.json", "[1".getBytes(StandardCharsets.UTF_8));
        PlaywrightAssertions.assertThat(screen.page().locator("#file-e")).containsText("Ce fichier JSON n’est pas");
        upload(
                screen,
                "vrai.docx",
                docx("<w:document xmlns:w=\"w\"><w:p><w:r><w:t>9:00 Accueil (10 min)</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>9:10 Pause</w:t></w:r></w:p></w:document>"));
        PlaywrightAssertions.assertThat(screen.page().locator("main")).containsText("Rencontres : 1. Blocs : 2.");
        screen.checkAccessible();
    }

    private static void upload(Screen screen, String name, byte[] content) {
        screen.field("Fichier").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        screen.press("Lire le fichier");
    }

    private static byte[] docx(String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
