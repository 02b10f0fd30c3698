package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** A practitioner takes a plan of another region, makes it their own, and shows what they changed. */
@InBrowser
class AdaptST {

    @Test
    void practitionerAdaptsAPlanAndReadersSeeWhatChanged(Screen screen) {
        Written original =
                Written.draft(People.PRATICIENNE, "plans", "everyone").publish();
        String title = "Adapté " + UUID.randomUUID();
        Page page = screen.page();

        screen.open("/plans/" + original.id())
                .follow("Se connecter pour l’adapter")
                .identify(People.PRATICIEN_AUTRE_REGION);
        screen.press("Adapter pour mon groupe");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("C’est votre copie");
        screen.field("Titre").first().fill(title);
        screen.field("But").fill("Rompre l’isolement en février.");
        new Composer(screen).open(Composer.Part.SHARE);
        screen.field("Ce que vous avez changé, et pour qui").fill("Pour des hommes de la Côte-Nord, au téléphone.");
        assertThat(
                        page.getByText(
                                "L’original est sous CC BY-NC-SA 4.0\u00a0: ce qui en est adapté peut être sous CC BY-NC-SA 4.0."))
                .isVisible();
        screen.field("Licence").selectOption("cc0");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Tout le monde")))
                .check();
        screen.press("Enregistrer");
        // The original says nothing of its licence: the one that asks the most holds.
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("La licence de l’original ne permet pas");
        screen.field("Licence").selectOption("cc-by-nc-sa");
        screen.checkAccessible();
        screen.press("Publier…").press("Publier quand même").follow("Lire " + title);

        assertThat(page.getByText("Adapté de «\u00a0" + original.title() + "\u00a0» (révision 1)"))
                .isVisible();
        assertThat(page.getByText("Pour des hommes de la Côte-Nord, au téléphone."))
                .isVisible();
        screen.follow("Filiation et adaptations");
        assertThat(screen.link(original.title())).isVisible();
        screen.checkAccessible();
        screen.follow("Ce qui a changé");
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^Titre"))))
                .containsText(title);
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Rompre l’isolement en février.");
        screen.checkAccessible();
    }
}
