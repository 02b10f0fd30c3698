package org.passeur.practice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.InBrowser;
import org.passeur.test.Keyboard;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;

/** Nobody touches a mouse here. */
@InBrowser
class KeyboardST {

    @Test
    void firstStopLeadsToTheContent(Screen screen) {
        screen.open("/plans");
        Keyboard keyboard = new Keyboard(screen).press("Tab");
        keyboard.isOn(screen.link("Aller au contenu")).press("Enter");
        PlaywrightAssertions.assertThat(screen.page().getByRole(AriaRole.MAIN)).isFocused();
        keyboard.press("Tab");
        PlaywrightAssertions.assertThat(screen.page().getByRole(AriaRole.MAIN).locator(":focus"))
                .hasCount(1);
    }

    @Test
    void personSignsInFindsAPlanWritesOnePublishesItAndSignsOut(Screen screen) {
        Keyboard keyboard = new Keyboard(screen);
        screen.open("/");
        signIn(screen, keyboard);

        keyboard.to(screen.page().getByRole(AriaRole.COMBOBOX).first())
                .type("deuil d’un métier")
                .enter();
        keyboard.to(screen.page().locator("article.result").first().getByRole(AriaRole.LINK))
                .enter();
        PlaywrightAssertions.assertThat(screen.page()).hasURL(Pattern.compile(".*/plans/\\d+.*"));

        keyboard.to(screen.page()
                        .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Principale"))
                        .getByText("Mes plans"))
                .enter();
        keyboard.to(screen.link("Écrire un plan")).enter();
        String title = "Plan écrit au clavier " + UUID.randomUUID();
        keyboard.to(screen.field("Titre")).type(title);
        writeSession(screen, keyboard);
        publish(screen, keyboard);
        PlaywrightAssertions.assertThat(screen.page().getByRole(AriaRole.STATUS).first())
                .containsText("« " + title + " » est publié");

        keyboard.to(screen.button("Se déconnecter")).enter();
        PlaywrightAssertions.assertThat(screen.link("Se connecter")).isVisible();
    }

    private static void signIn(Screen screen, Keyboard keyboard) {
        keyboard.to(screen.link("Se connecter")).enter();
        keyboard.isOn(screen.page().locator("#username"))
                .type(People.PRATICIENNE.account())
                .to(screen.page().locator("#password"))
                .type(People.PRATICIENNE.account())
                .enter();
        screen.page().waitForURL(url -> url.startsWith(Portal.url("/").toString()));
        PlaywrightAssertions.assertThat(screen.link("Maude Larivière")).isVisible();
    }

    /** After each button the focus is where the person goes on. */
    private static void writeSession(Screen screen, Keyboard keyboard) {
        Composer composer = new Composer(screen);
        keyboard.backTo(composer.tab("Avant")).press("ArrowRight").isOn(composer.tab("Rencontres"));
        press(keyboard, screen.button("Ajouter une rencontre"));
        keyboard.isOn(screen.field("Titre de la rencontre")).type("Première rencontre");
        press(keyboard, screen.button("Ajouter une étape"));
        keyboard.isOn(block(screen, 1).getByLabel("Titre")).type("Se saluer");
        keyboard.to(block(screen, 1).getByLabel("Minutes")).type("10");
        press(keyboard, screen.button("Ajouter une étape"));
        keyboard.isOn(block(screen, 2).getByLabel("Titre")).type("Se quitter");

        keyboard.backTo(screen.button("Monter Bloc 2")).press("Enter");
        keyboard.isOn(screen.button("Descendre Bloc 1"));
        PlaywrightAssertions.assertThat(block(screen, 1).getByLabel("Titre")).hasValue("Se quitter");
        PlaywrightAssertions.assertThat(block(screen, 2).getByLabel("Titre")).hasValue("Se saluer");

        keyboard.to(block(screen, 1).locator("summary")).press("Enter");
        press(keyboard, screen.button("Retirer Bloc 1"));
        PlaywrightAssertions.assertThat(block(screen, 2)).hasCount(0);
        keyboard.isOn(block(screen, 1).getByLabel("Titre"));
        PlaywrightAssertions.assertThat(composer.spoken()).containsText("Se quitter est retiré");
        keyboard.backTo(screen.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Annuler").setExact(true)));
        keyboard.press("Enter");
        composer.assertBlocks("Se quitter", "Se saluer");

        keyboard.to(screen.page().getByLabel("Chercher dans la bibliothèque")).type("météo");
        keyboard.to(screen.button("Insérer").first()).press("Enter");
        keyboard.isOn(block(screen, 3).getByLabel("Titre"));
    }

    private static void press(Keyboard keyboard, Locator button) {
        keyboard.to(button).press("Enter");
    }

    private static void publish(Screen screen, Keyboard keyboard) {
        keyboard.to(screen.button("Publier…")).enter();
        keyboard.isOn(
                screen.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Publier maintenant ?")));
        // One stop for the three; arrows choose.
        keyboard.to(screen.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Moi seulement"))));
        keyboard.press("ArrowDown").press("ArrowDown");
        keyboard.isOn(screen.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Tout le monde"))));
        keyboard.to(screen.button("Publier quand même")).enter();
    }

    private static Locator block(Screen screen, int number) {
        return screen.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Bloc " + number).setExact(true));
    }
}
