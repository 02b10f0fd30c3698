package org.passeur.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** A block that comes from the library: kept at its revision, brought up to date, detached, made an activity. */
@InBrowser
class LibraryBlocksST {

    private static final String PATH = "/api/v1/activities/";

    @Test
    void aBlockKeepsItsRevisionTakesANewerOneAndBecomesAStepWithItsCredit(Screen screen) {
        String word = Written.word("bloc");
        Written activity = Written.draft(People.PRATICIEN_AUTRE_REGION, "activities", "everyone", "Vieux " + word)
                .publish();
        Portal.await(
                "the index",
                Duration.ofSeconds(60),
                () -> Portal.visitor().get("/api/v1/search?q=" + word).body().contains(word));
        screen.signIn(People.PRATICIENNE).open("/plans/nouveau");
        screen.field("Titre").fill("Plan " + word);
        new Composer(screen).open(Composer.Part.SESSIONS);
        screen.press("Ajouter une rencontre");
        screen.field("Chercher dans la bibliothèque").fill(word);
        screen.page()
                .locator("#library-found button")
                .filter(new Locator.FilterOptions().setHasText(word))
                .click();
        block(screen, "minutes").fill("17");
        screen.page().locator("li.block summary").click();
        block(screen, "lead").fill("Coanimation");
        PlaywrightAssertions.assertThat(screen.page().locator("li.block"))
                .containsText(Pattern.compile(
                        "Bibliothèque\u00a0: Vieux " + word + ", révision 1, par .+ · CC BY-NC-SA 4\\.0"));
        new Composer(screen).assertSaved();

        revise(activity, "Neuf " + word);
        screen.open(screen.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", ""));
        new Composer(screen).open(Composer.Part.SESSIONS);
        PlaywrightAssertions.assertThat(screen.page().locator("li.block")).containsText("La révision 2 est parue.");
        PlaywrightAssertions.assertThat(
                        screen.page().getByText("Voir ce qui a changé").first())
                .hasAttribute("href", "/activites/" + activity.id() + "/changements?de=1&a=2");
        screen.checkAccessible();
        screen.press("Prendre la nouvelle");
        PlaywrightAssertions.assertThat(block(screen, "title")).hasValue("Neuf " + word);
        PlaywrightAssertions.assertThat(block(screen, "minutes")).hasValue("17");
        PlaywrightAssertions.assertThat(block(screen, "lead")).hasValue("Coanimation");
        PlaywrightAssertions.assertThat(screen.page().locator("li.block"))
                .not()
                .containsText("La révision 2 est parue.");

        screen.page().locator("li.block summary").click();
        screen.press("En faire une étape de ce plan");
        PlaywrightAssertions.assertThat(block(screen, "kind")).hasValue("step");
        PlaywrightAssertions.assertThat(block(screen, "description")).hasValue("Tout dire.");
        PlaywrightAssertions.assertThat(screen.page().locator("li.block")).containsText("D’après «\u00a0Neuf " + word);
        PlaywrightAssertions.assertThat(screen.page().locator("li.block")).containsText("CC BY-NC-SA 4.0");

        // What it becomes has the same credit, and the licence that the original asks for.
        screen.page().locator("li.block summary").click();
        screen.press("En faire une activité à moi");
        PlaywrightAssertions.assertThat(block(screen, "kind")).hasValue("activity");
        PlaywrightAssertions.assertThat(screen.page().locator("li.block")).containsText("Votre brouillon d’activité.");
        screen.press("Enregistrer");
        screen.page()
                .locator("li.block")
                .getByText("Votre brouillon d’activité.")
                .click();
    }

    private static void revise(Written activity, String title) {
        ObjectNode body = Written.body("everyone", title).put("version", activity.version());
        body.putArray("steps").addObject().put("text", "Tout dire.");
        Portal portal = Portal.as(People.PRATICIEN_AUTRE_REGION);
        long version =
                portal.put(PATH + activity.id(), body).json().get("version").asLong();
        portal.post(
                PATH + activity.id() + "/publish",
                Portal.JSON.createObjectNode().put("version", version));
    }

    private static Locator block(Screen screen, String field) {
        return screen.page().locator("[name='sessions:0:blocks:0:" + field + "']");
    }
}
