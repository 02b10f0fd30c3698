package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** What was published can leave everyone's sight, and come back. */
@InBrowser
class WithdrawalST {

    @Test
    void withdrawnPlanIsGoneForAColleagueUntilItIsPublishedAgain(Screen owner, Screen colleague) {
        String word = Written.word("retrait");
        Written plan = Written.draft(People.PRATICIENNE, "plans", "network", "Essai " + word)
                .publish();
        String address = "/plans/" + plan.id();
        colleague.expectComplaint("status of 404").signIn(People.AGENTE_EMPLOI);
        awaitFound(colleague, word, 1);
        assertEquals(200, status(colleague, address));

        owner.signIn(People.PRATICIENNE).open(address);
        owner.page()
                .getByText("Retirer", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        owner.press("Oui, retirer");
        PlaywrightAssertions.assertThat(owner.page().getByRole(AriaRole.STATUS).first())
                .containsText("C’est retiré");
        assertEquals(404, status(colleague, address));
        awaitFound(colleague, word, 0);

        owner.open("/mes-plans").follow("Continuer " + plan.title());
        owner.press("Publier…").press("Publier quand même");
        PlaywrightAssertions.assertThat(owner.page().getByText("« " + plan.title() + " » est publié"))
                .isVisible();
        assertEquals(200, status(colleague, address));
        awaitFound(colleague, word, 1);
    }

    private static int status(Screen screen, String address) {
        return screen.page().navigate(Portal.url(address).toString()).status();
    }

    private static void awaitFound(Screen screen, String word, int times) {
        Portal.await("search to find " + times, Duration.ofSeconds(60), () -> {
            screen.open("/recherche?q=" + word);
            return screen.page().getByRole(AriaRole.ARTICLE).count() == times;
        });
    }
}
