package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;

/** The readiness check as a person who writes a plan meets it. */
@InBrowser
class PlanCheckST {

    private static final String NO_TEST = "Aucun essai technique n’est prévu avant la première rencontre.";

    private static Locator remark(Page page) {
        return page.locator("#remarks").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(NO_TEST));
    }

    @Test
    void remarksFollowWhatIsWrittenWithoutAButton(Screen screen) {
        screen.signIn(People.PRATICIENNE).open("/plans/nouveau");
        Page page = screen.page();
        Composer composer = new Composer(screen).open(Composer.Part.SHARE);
        assertThat(remark(page)).isVisible();
        composer.open(Composer.Part.BEFORE).unfold("Technique");

        screen.field("Essai technique").fill("Un appel de dix minutes avec chaque personne.");
        assertThat(page.locator("#remarks a").filter(new Locator.FilterOptions().setHasText(NO_TEST)))
                .hasCount(0);
        // The cursor stays where the person writes.
        assertThat(screen.field("Essai technique")).isFocused();
        assertThat(page.locator("#remarks details[open]")).hasCount(1);
    }

    @Test
    void personWhoIsNamedIsPointedOutBeforePublishing(Screen screen) {
        screen.signIn(People.PRATICIENNE).open("/plans/nouveau");
        screen.field("Titre").first().fill("Plan d’essai " + UUID.randomUUID());
        screen.field("But").fill("Que Mme Tremblay retrouve confiance.");
        screen.press("Publier…");
        Locator panel = screen.page().locator("#publish").locator("..");
        assertThat(panel).containsText("Ceci pourrait faire reconnaître quelqu’un");
        assertThat(panel.locator("q")).containsText("Mme Tremblay");
        assertThat(panel.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Mme Tremblay")))
                .hasAttribute("href", "#aim");
        screen.checkAccessible();

        panel.locator("input[value=everyone]").check();
        screen.press("Publier quand même");
        assertThat(panel).containsText("Cochez d’abord la case");
        screen.checkAccessible();
        panel.getByLabel("J’ai relu").check();
        screen.press("Publier quand même");
        assertThat(screen.page().getByRole(AriaRole.STATUS).first()).containsText("est publié");
    }

    @Test
    void reasonIsInTheLanguageOfWhoReadsWhateverThatOfThePlan(Screen screen) {
        long plan = Portal.as(People.PRATICIENNE)
                .post(
                        "/api/v1/plans",
                        Portal.JSON
                                .createObjectNode()
                                .put("language", "en")
                                .put("visibility", "private")
                                .put("title", "Trial plan " + UUID.randomUUID())
                                .put("aim", "Let Mrs. Tremblay find trust again."))
                .json()
                .get("id")
                .asLong();
        screen.signIn(People.PRATICIENNE).open("/plans/" + plan + "/modifier");
        screen.press("Publier…");
        Locator panel = screen.page().locator("#publish").locator("..");
        assertThat(panel.locator("q")).containsText("Mrs. Tremblay");
        assertThat(panel).containsText("Ce nom pourrait désigner une personne réelle");

        screen.open("/plans/" + plan + "/emporter").press("Créer le lien");
        assertThat(screen.page().getByRole(AriaRole.ALERT))
                .containsText("Ce nom pourrait désigner une personne réelle");
    }

    @Test
    void remarkLeadsToItsFieldIsSetAsideWithAReasonAndPrintedWithThePlan(Screen screen) {
        String title = "Plan vérifié " + UUID.randomUUID();
        screen.signIn(People.PRATICIENNE).open("/mes-plans").follow("Écrire un plan");
        Page page = screen.page();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Titre"))
                .first()
                .fill(title);
        // Once it is saved, the list of remarks stays as it is.
        page.waitForURL("**/modifier");
        new Composer(screen).open(Composer.Part.SHARE);
        screen.press("Vérifier maintenant");
        assertThat(page.locator("#s-check")).containsText("éléments essentiels manquent");

        screen.link(NO_TEST).click();
        assertThat(page.locator(":target")).hasAttribute("id", "texts-technicalTest");

        assertThat(page.locator(":target")).isFocused();
        new Composer(screen).open(Composer.Part.SHARE);
        page.locator("#s-check")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mettre de côté\u00a0: " + NO_TEST))
                .click();
        screen.settle();
        Locator reason = screen.field("Pourquoi cette remarque ne convient pas à votre groupe");
        assertThat(reason).isFocused();
        screen.press("Enregistrer");
        // A remark is not set aside without a reason, and the row stays.
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        reason.fill("L’essai s’est fait en mai.");
        screen.checkAccessible();
        screen.press("Publier…");
        assertThat(page.locator("#publish").locator("..")).containsText("éléments essentiels manquent encore");
        assertThat(page.locator("#publish").locator("..").getByText(NO_TEST)).hasCount(0);
        screen.press("Publier quand même");

        screen.follow("Lire " + title);
        assertThat(screen.heading("Remarques mises de côté, et pourquoi")).isVisible();
        assertThat(page.getByText("L’essai s’est fait en mai.")).isVisible();
        assertThat(page.getByText(NO_TEST)).isVisible();
        screen.checkAccessible();
    }
}
