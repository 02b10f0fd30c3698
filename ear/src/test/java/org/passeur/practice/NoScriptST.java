package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.NoScript;
import org.passeur.test.People;
import org.passeur.test.Screen;

/** Everything that matters works in a browser that runs no script. */
@InBrowser
class NoScriptST {

    @Test
    void visitorFiltersAListReadsAPlanAndSearches(@NoScript Screen screen) {
        screen.open("/plans");
        Locator language = screen.page().getByLabel("Langue du contenu");
        if (!language.isVisible()) {
            screen.page().getByText("Filtrer").first().click();
        }
        language.selectOption("en");
        screen.press("Appliquer");
        PlaywrightAssertions.assertThat(screen.page()).hasURL(Pattern.compile(".*/plans\\?.*langue-contenu=en.*"));
        Locator found = screen.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.ARTICLE);
        assertTrue(found.count() > 0, "an English plan");
        found.first().getByRole(AriaRole.LINK).first().click();
        PlaywrightAssertions.assertThat(screen.page()).hasURL(Pattern.compile(".*/plans/\\d+.*"));
        PlaywrightAssertions.assertThat(
                        screen.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();

        Locator search = screen.page().getByRole(AriaRole.SEARCHBOX).first();
        search.fill("deuil d’un métier");
        search.press("Enter");
        PlaywrightAssertions.assertThat(screen.link("Deuil").first()).isVisible();
    }

    @Test
    void practitionerSignsInWritesAPlanPublishesItAndSignsOut(@NoScript Screen screen) {
        String title = "Plan sans script " + UUID.randomUUID();
        screen.open("/").follow("Se connecter").identify(People.PRATICIENNE);
        screen.follow("Mes plans").follow("Écrire un plan");
        screen.field("Titre").fill(title);
        screen.press("Ajouter une rencontre");
        PlaywrightAssertions.assertThat(screen.field("Titre de la rencontre")).isFocused();
        screen.field("Titre de la rencontre").fill("Première rencontre");
        screen.press("Publier…").press("Publier quand même");
        PlaywrightAssertions.assertThat(screen.page().getByText("« " + title + " » est publié"))
                .isVisible();

        screen.press("Se déconnecter");
        PlaywrightAssertions.assertThat(screen.link("Se connecter")).isVisible();
    }
}
