package org.passeur.experience;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.NoScript;
import org.passeur.test.People;
import org.passeur.test.Screen;
import org.passeur.test.ToldReport;
import org.passeur.test.Written;

/** A practitioner tells how it went, is shown whom they named, and with the third report the figures appear. */
@InBrowser
class ReportST {

    private final Written plan = Plans.publish(People.PRATICIENNE);

    @Test
    void figuresAppearWithTheThirdReport(Screen screen) {
        for (People writer : List.of(People.AGENTE_EMPLOI, People.SOUTIEN)) {
            ToldReport.of(writer, plan, Plans.minutes(ToldReport.body("Le tour de table."), 1, 1, 14));
        }
        Page page = screen.page();
        screen.resume(People.PRATICIEN_AUTRE_REGION).open("/plans/" + plan.id());
        assertThat(page.getByText("Pas encore de chiffres")).isVisible();

        screen.follow("Raconter comment ça s’est passé");
        screen.field("Qu’est-ce qui a bien marché\u00a0? facultatif")
                .fill("Mme Tremblay a ouvert le bal, puis Monsieur Gagnon.");
        screen.press("Publier le retour");
        // What is wrong is said first, and nothing typed is lost.
        assertThat(screen.link("Dites si vous le referiez.")).isVisible();
        page.getByLabel("Oui, avec des changements").check();
        page.getByLabel(Pattern.compile("^Accueil")).fill("beaucoup");
        screen.press("Publier le retour");
        assertThat(screen.link("Écrivez un nombre de minutes, de 0 à 1440.")).isVisible();
        page.getByLabel(Pattern.compile("^Accueil")).fill("16");
        screen.press("Publier le retour");

        assertThat(screen.heading("On dirait que quelqu’un est nommé")).isVisible();
        assertThat(page.getByText("Mme Tremblay", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        screen.checkAccessible();
        screen.press("Prendre toutes les formulations neutres");
        assertThat(page.getByText("La formulation neutre est en place.")).isVisible();
        assertThat(page.locator("#worked")).not().hasValue(Pattern.compile("Tremblay|Gagnon"));
        screen.press("Publier le retour");

        assertThat(page.getByText("Merci. Votre retour est publié.")).isVisible();
        assertThat(page.getByText("Utilisé 3\u00a0fois, par 3\u00a0personnes")).isVisible();
        screen.checkAccessible();
        screen.open("/plans/" + plan.id());
        assertThat(page.getByText("Utilisé 3\u00a0fois")).isVisible();
        assertThat(page.getByText("dure 4\u00a0min de plus que prévu")).isVisible();
    }

    @Test
    void facilitationHandsOverTheMinutesAndNothingNeedsAScript(@NoScript Screen screen) {
        Page page = screen.page();
        screen.signIn(People.PRATICIENNE)
                .open("/plans/" + plan.id() + "/retours/nouveau?revision=1&session=1&minutes=12,,9");
        assertThat(page.getByLabel(Pattern.compile("^Accueil"))).hasValue("12");
        assertThat(page.getByLabel(Pattern.compile("^Pause"))).hasValue("");
        page.getByLabel("Oui, tel quel").check();
        screen.field("Qu’est-ce qui a moins bien marché\u00a0? facultatif")
                .fill("Jo Untel est arrivé en retard au 514 555-0199.");
        page.getByLabel("Rester anonyme pour les autres membres").check();
        screen.press("Publier le retour");
        page.getByLabel("J’ai relu\u00a0: personne n’est nommé ici.").check();
        screen.press("Publier le retour");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("sans votre nom, dès que trois personnes");

        // In an order that tells nothing of when they were written: it may stand on any page.
        Locator mine = page.locator(
                "article", new Page.LocatorOptions().setHas(page.locator("a[href^='/plans/" + plan.id() + "']")));
        screen.open("/mes-retours");
        while (mine.count() == 0) {
            screen.follow("Suivante");
        }
        mine.getByText("Modifier ou effacer").click();
        assertThat(page.getByLabel(Pattern.compile("^Accueil"))).hasValue("12");
        page.getByText("Effacer ce retour").click();
        screen.press("Oui, effacer");
        assertThat(page.getByText("Votre retour est effacé.")).isVisible();
    }
}
