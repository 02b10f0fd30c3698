package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** Somebody who has left the network that a draft was for goes on writing it, and chooses again before it is published. */
@InBrowser
class LeftNetworkST {

    private static final People AUTHOR = People.INTERVENANT_JEUNESSE;

    @Test
    void draftForANetworkThatWasLeftIsRefusedAtTheChoiceAndGoesToSomebodyElse(Screen screen) {
        Runnable restore = Pages.rememberProfile(AUTHOR);
        try {
            Written written = Written.draft(AUTHOR, "activities", "network");
            Pages.join(AUTHOR, null);
            screen.signIn(AUTHOR)
                    .open("/activites/" + written.id() + "/modifier")
                    .press("Publier…")
                    .press("Oui, publier");

            Locator fault = screen.page()
                    .getByRole(AriaRole.ALERT)
                    .getByText("Pour partager avec votre réseau, il faut en être membre");
            assertThat(fault).isVisible();
            screen.checkAccessible();
            fault.click();
            assertThat(screen.page().locator("#visibility-e")).isInViewport();
            screen.page().getByText("Tout le monde : toute personne").click();
            screen.press("Publier…").press("Oui, publier");
            assertThat(screen.page().getByRole(AriaRole.STATUS)).containsText("est publié");
        } finally {
            restore.run();
        }
    }
}
