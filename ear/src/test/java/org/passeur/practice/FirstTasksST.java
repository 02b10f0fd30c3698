package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.ImportFile;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** What the portal's people do first, as they do it. */
@InBrowser
class FirstTasksST {

    @Test
    void practitionerFindsAPlanForTomorrowAndReadsItOnAPhone(Screen screen) {
        screen.size(360, 740).open("/");
        Locator search = screen.page().getByRole(AriaRole.COMBOBOX).first();
        search.fill("deuil d’un métier");
        search.press("Enter");
        screen.page().waitForURL(Pattern.compile(".*/recherche.*"));
        screen.settle();
        screen.page()
                .getByRole(AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(3))
                .first()
                .getByRole(AriaRole.LINK)
                .click();
        screen.settle();

        assertTrue(
                screen.page().url().matches(".*/(plans|activites)/\\d+.*"),
                screen.page().url());
        assertTrue(screen.page().locator("h1").textContent().toLowerCase().contains("deuil"));
    }

    @Test
    void practitionerWritesAPlanKeepsItAndPublishesIt(Screen screen) {
        String title = "Plan d’essai " + UUID.randomUUID();
        screen.signIn(People.PRATICIENNE).open("/mes-plans").follow("Écrire un plan");
        screen.checkAccessible();
        // Nothing that was typed is lost when something is missing.
        screen.field("But").fill("Que chaque personne reparte avec un appui.");
        screen.press("Enregistrer");
        PlaywrightAssertions.assertThat(screen.page().getByRole(AriaRole.ALERT).first())
                .isVisible();
        PlaywrightAssertions.assertThat(screen.field("But")).hasValue("Que chaque personne reparte avec un appui.");
        screen.checkAccessible();

        screen.field("Titre").fill(title);
        new Composer(screen).open(Composer.Part.SHARE);
        screen.page()
                .getByRole(
                        AriaRole.RADIO,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName(Pattern.compile("Tout le monde")))
                .check();
        screen.press("Enregistrer");
        new Composer(screen).assertSaved();
        screen.press("Publier…");
        screen.press("Publier quand même");

        PlaywrightAssertions.assertThat(screen.page()
                        .getByText("« " + title + " » est publié")
                        .or(screen.heading(title))
                        .first())
                .isVisible();
        String found = "/api/v1/search?q=" + title.substring("Plan d’essai ".length());
        Portal.await(
                "the index",
                Duration.ofSeconds(60),
                () -> Portal.visitor().get(found).body().contains(title));
    }

    @Test
    void colleagueOfAnotherNetworkFindsWhatIsForEveryoneAndNotWhatIsNot(Screen screen) {
        String word = Written.word("task");
        Written.draft(People.PRATICIENNE, "activities", "everyone", "Pour tous " + word)
                .publish();
        Written network = Written.draft(People.PRATICIENNE, "activities", "network", "Pour le réseau " + word)
                .publish();
        Portal.await(
                "the index",
                Duration.ofSeconds(60),
                () -> Portal.as(People.PRATICIENNE)
                                .get("/api/v1/search?q=" + word)
                                .json()
                                .get("total")
                                .asInt()
                        == 2);

        screen.signIn(People.PRATICIEN_AUTRE_REGION).open("/recherche?q=" + word);

        PlaywrightAssertions.assertThat(screen.page().getByRole(AriaRole.ARTICLE))
                .hasCount(1);
        PlaywrightAssertions.assertThat(screen.page().getByRole(AriaRole.ARTICLE))
                .containsText("Pour tous");
        screen.expectComplaint("status of 404");
        assertEquals(
                404,
                screen.page()
                        .navigate(Portal.url("/activites/" + network.id()).toString())
                        .status());
    }

    @Test
    void administratorImportsAFileWithOneBadLineAndReadsWhy(Screen screen) {
        ImportFile file = new ImportFile();
        file.line(file.activity(1)).line("{\"type\":").line(file.activity(3));
        screen.signIn(People.ADMIN).open("/administration/imports");
        screen.field("Fichier").setInputFiles(new FilePayload("essai.jsonl", "application/x-ndjson", file.bytes()));
        screen.press("Importer");
        PlaywrightAssertions.assertThat(screen.page().getByText("Terminée").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        if (screen.page().url().endsWith("/administration/imports")) {
            screen.page()
                    .getByRole(AriaRole.TABLE)
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            screen.settle();
        }

        Locator rejected = screen.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("not-json")));
        PlaywrightAssertions.assertThat(rejected).hasCount(1);
        PlaywrightAssertions.assertThat(rejected).containsText("2");
        screen.checkAccessible();
    }
}
