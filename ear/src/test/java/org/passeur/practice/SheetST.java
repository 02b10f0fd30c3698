package org.passeur.practice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.NoScript;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;

/** A sheet, as somebody writes it and somebody else finds it. */
@InBrowser
class SheetST {

    private final String word = "sx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private void write(Screen screen) {
        screen.field("Titre").fill("Fiche " + word);
        screen.field("Texte")
                .fill(
                        "## Avant\n\nUn **mot** et un [lien](https://example.org).\n\n| Outil | Coût |\n| --- | --- |\n| A | 10 $ |");
        screen.field("Mots-clés").fill("Salle d'attente");
        screen.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Tout le monde")))
                .check();
    }

    private static void publish(Screen screen) {
        screen.press("Publier…");
        screen.press("Oui, publier");
        PlaywrightAssertions.assertThat(screen.page().getByText("est publié").first())
                .isVisible();
    }

    private void find(Screen screen) {
        Portal.await(
                "the index",
                Duration.ofSeconds(60),
                () -> Portal.visitor().get("/api/v1/search?q=" + word).body().contains(word));
        screen.open("/recherche?q=" + word);
        screen.page()
                .getByRole(AriaRole.ARTICLE)
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        PlaywrightAssertions.assertThat(screen.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("Avant").setLevel(2)))
                .isVisible();
        PlaywrightAssertions.assertThat(
                        screen.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Tableau 1")))
                .isVisible();
    }

    @Test
    void practitionerWritesPreviewsPublishesAndIsFound(Screen screen) {
        screen.signIn(People.PRATICIENNE).open("/mes-plans").follow("Écrire une fiche");
        screen.checkAccessible();
        write(screen);
        screen.press("Voir un aperçu");
        Locator preview = screen.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Aperçu"));
        PlaywrightAssertions.assertThat(preview.first()).containsText("10 $");
        screen.checkAccessible();
        publish(screen);
        find(screen);
        screen.checkAccessible();
        screen.size(320, 700).checkAccessible();
    }

    @Test
    void newSheetSavesItselfOnceItHasATextAndSaysSoBefore(Screen screen) {
        screen.signIn(People.PRATICIENNE).open("/fiches/nouvelle");
        screen.field("Titre").fill("Fiche " + word);
        PlaywrightAssertions.assertThat(screen.page().getByText("Écrivez le texte"))
                .isVisible();
        screen.field("Texte").fill("Un texte.");
        PlaywrightAssertions.assertThat(screen.page().getByText(Pattern.compile("Enregistré à")))
                .isVisible();
        PlaywrightAssertions.assertThat(screen.page()).hasURL(Pattern.compile(".*/fiches/\\d+/modifier"));
    }

    @Test
    void everythingWorksWithoutScript(@NoScript Screen screen) {
        screen.open("/").follow("Se connecter").identify(People.PRATICIENNE);
        screen.open("/fiches/nouvelle");
        write(screen);
        publish(screen);
        find(screen);
    }
}
