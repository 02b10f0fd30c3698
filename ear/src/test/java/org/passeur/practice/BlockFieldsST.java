package org.passeur.practice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Screen;

/** What a block and a session can say, from the form to the page. */
@InBrowser
class BlockFieldsST {

    @Test
    void everythingThatIsWrittenInABlockIsReadOnThePage(Screen screen) {
        screen.signIn(People.PRATICIENNE).open("/plans/nouveau");
        screen.field("Titre").fill("Blocs " + UUID.randomUUID());
        new Composer(screen).unfold("Le groupe");
        screen.field("Fuseau horaire").selectOption("America/Halifax");
        new Composer(screen).open(Composer.Part.SESSIONS);
        screen.press("Ajouter une rencontre");
        screen.field("Date").fill("2027-01-19");
        screen.field("Début").fill("18:30");
        screen.press("Ajouter une étape");
        block(screen, 0, "title").fill("Grand groupe");
        block(screen, 0, "minutes").fill("20");
        screen.press("Ajouter une étape");
        block(screen, 1, "title").fill("Petite salle");
        block(screen, 1, "minutes").fill("30");
        more(screen, 1);
        block(screen, 1, "parallel").selectOption("true");
        block(screen, 1, "tool").fill("Sous-groupes");
        block(screen, 1, "link").fill("javascript:alert(1)");
        block(screen, 1, "access-telephone").selectOption("adapted");
        block(screen, 1, "access-telephoneHow").fill("Une ligne par duo.");
        screen.press("Ajouter un temps tampon");
        block(screen, 2, "minutes").fill("5");

        screen.press("Enregistrer");
        PlaywrightAssertions.assertThat(screen.page().locator("main"))
                .containsText("Écrivez une adresse complète qui commence par https://");
        PlaywrightAssertions.assertThat(block(screen, 1, "link")).hasValue("javascript:alert(1)");
        screen.checkAccessible();
        block(screen, 1, "link").fill("https://example.org/salle");
        screen.press("Publier…").press("Publier quand même");
        screen.page().getByRole(AriaRole.STATUS).getByRole(AriaRole.LINK).click();

        Locator page = screen.page().locator("main");
        PlaywrightAssertions.assertThat(page).containsText("mardi 19 janvier 2027");
        PlaywrightAssertions.assertThat(page).containsText("Îles-de-la-Madeleine");
        PlaywrightAssertions.assertThat(page).containsText("En même temps que le bloc précédent");
        PlaywrightAssertions.assertThat(page).containsText("Temps tampon");
        PlaywrightAssertions.assertThat(page).containsText("Une ligne par duo.");
        PlaywrightAssertions.assertThat(screen.link("example.org/salle"))
                .hasAttribute("href", "https://example.org/salle");
        // The longer of both makes the hour at which the buffer begins: 19:00.
        PlaywrightAssertions.assertThat(page.locator("time[datetime='19:00']")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("time[datetime='18:30']")).hasCount(2);
        screen.checkAccessible().size(360, 740).checkAccessible();
    }

    private static Locator block(Screen screen, int block, String field) {
        return screen.page().locator("[name='sessions:0:blocks:" + block + ":" + field + "']");
    }

    private static void more(Screen screen, int block) {
        screen.page().locator("li.block").nth(block).locator("summary").click();
    }
}
