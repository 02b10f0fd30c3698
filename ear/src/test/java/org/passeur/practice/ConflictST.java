package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** One text, open in two places: whoever saves second loses nothing, and overwrites nothing that they did not see. */
@InBrowser
class ConflictST {

    private static final String CHANGED = "Ce plan a changé pendant que vous écriviez";

    @Test
    void whoeverSavesSecondSeesWhatChangedAndTakesWhatTheyWant(Screen here, Screen elsewhere) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        open(here, plan);
        open(elsewhere, plan);
        elsewhere.field("But").fill("Un but écrit ailleurs");
        elsewhere.field("Résumé").fill("Un résumé écrit ailleurs");
        elsewhere.press("Enregistrer");
        new Composer(elsewhere).assertSaved();

        here.field("But").fill("Un but écrit ici");
        here.field("Résumé").fill("Un résumé écrit ici");
        here.press("Enregistrer");

        PlaywrightAssertions.assertThat(here.heading(CHANGED)).isVisible();
        assertShown(here, "But", "Un but écrit ailleurs", "Un but écrit ici");
        assertShown(here, "Résumé", "Un résumé écrit ailleurs", "Un résumé écrit ici");
        PlaywrightAssertions.assertThat(here.field("But")).hasValue("Un but écrit ici");
        assertEquals("Un but écrit ailleurs", plan.stored().get("aim").asText());
        here.checkAccessible();

        row(here, "But").getByRole(AriaRole.BUTTON).click();
        PlaywrightAssertions.assertThat(here.field("But")).hasValue("Un but écrit ailleurs");
        PlaywrightAssertions.assertThat(row(here, "But")).hasCount(0);
        PlaywrightAssertions.assertThat(here.field("Résumé")).hasValue("Un résumé écrit ici");
        here.press("Garder mon texte et enregistrer");

        PlaywrightAssertions.assertThat(here.page().getByRole(AriaRole.STATUS).first())
                .containsText("C’est enregistré");
        assertEquals("Un but écrit ailleurs", plan.stored().get("aim").asText());
        assertEquals("Un résumé écrit ici", plan.stored().get("summary").asText());
    }

    @Test
    void whatIsSavedWhileAPersonComparesIsShownBeforeItIsOverwritten(Screen screen) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        open(screen, plan);
        save(plan, "Un premier but écrit ailleurs");
        screen.field("But").fill("Un but écrit ici");
        screen.press("Enregistrer");
        assertShown(screen, "But", "Un premier but écrit ailleurs", "Un but écrit ici");
        save(plan, "Un second but écrit ailleurs");

        screen.press("Garder mon texte et enregistrer");

        assertShown(screen, "But", "Un second but écrit ailleurs", "Un but écrit ici");
        assertEquals("Un second but écrit ailleurs", plan.stored().get("aim").asText());
        row(screen, "But").getByRole(AriaRole.BUTTON).click();
        PlaywrightAssertions.assertThat(screen.page().getByRole(AriaRole.STATUS).first())
                .containsText("Votre formulaire dit maintenant la même chose");
        PlaywrightAssertions.assertThat(screen.heading(CHANGED)).hasCount(0);
    }

    private static void open(Screen screen, Written plan) {
        screen.signIn(plan.owner()).open("/plans/" + plan.id() + "/modifier");
    }

    private static Locator row(Screen screen, String field) {
        return screen.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(screen.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                                .setName(field)
                                                .setExact(true))));
    }

    private static void assertShown(Screen screen, String field, String stored, String typed) {
        PlaywrightAssertions.assertThat(
                        row(screen, field).getByRole(AriaRole.CELL).nth(0))
                .hasText(stored);
        PlaywrightAssertions.assertThat(
                        row(screen, field).getByRole(AriaRole.CELL).nth(1))
                .hasText(typed);
    }

    private static void save(Written plan, String aim) {
        assertEquals(
                200,
                Portal.as(plan.owner())
                        .put(
                                plan.address(),
                                Written.body("private", plan.title())
                                        .put("aim", aim)
                                        .put(
                                                "version",
                                                plan.stored().get("version").asLong()))
                        .status());
    }
}
