package org.passeur.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** The box at the top of each page, and what one does with what it finds. */
@InBrowser
class SearchBoxST {

    /** A word of letters that nothing else has. */
    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "tulipe";

    private Written publish(String title) {
        Written written = Written.draft(People.PRATICIENNE, "activities", "everyone", title)
                .publish();
        Portal.await(
                "the index",
                Duration.ofSeconds(180),
                () -> Portal.visitor().get("/api/v1/suggest?q=" + word).body().contains(word));
        return written;
    }

    @Test
    void suggestsAsOneTypesAndIsWalkedThroughByKeyboard(Screen screen) {
        Written written = publish("Le jardin de " + word);
        Page page = screen.open("/plans").page();
        Locator box = page.getByRole(AriaRole.COMBOBOX).first();
        Locator list = page.getByRole(AriaRole.LISTBOX).first();
        box.focus();
        page.keyboard().type(word.substring(0, word.length() - 3));
        Locator first = list.getByRole(AriaRole.OPTION).first();
        assertThat(first).containsText("Le jardin de " + word);
        assertThat(box).hasAttribute("aria-expanded", "true");
        screen.checkAccessible();

        page.keyboard().press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(box).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(box).hasValue(word.substring(0, word.length() - 3));

        page.keyboard().press("ArrowDown");
        assertThat(list).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/activites/" + written.id() + "*");
    }

    @Test
    void keepsASearchAndTellsWhatIsNew(Screen screen) {
        publish("Un premier " + word);
        screen.signIn(People.PRATICIENNE).open("/recherche?q=" + word);
        screen.checkAccessible();
        screen.press("Garder");
        Page page = screen.page();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("La recherche est gardée");
        Locator kept = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(word));
        seeUntilNothingIsNew(screen, kept);

        // One's own draft is found by nobody else, and is no news.
        Written.draft(People.PRATICIENNE, "activities", "everyone", "Une ébauche " + word);
        Written.draft(People.PRATICIENNE, "activities", "everyone", "Un second " + word)
                .publish();
        Portal.await(
                "the index",
                Duration.ofSeconds(180),
                () -> Portal.as(People.PRATICIENNE)
                                .get("/api/v1/search?q=" + word)
                                .json()
                                .get("total")
                                .asLong()
                        == 3);
        screen.open("/mes-recherches");
        assertThat(kept).containsText("1 nouveau résultat");
        screen.checkAccessible();
        kept.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Voir"))
                .click();
        assertThat(page.locator("article.result").first()).containsText("Un second");
        seeUntilNothingIsNew(screen, kept);
        kept.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer"))
                .click();
        assertThat(kept).hasCount(0);
    }

    /** What was published in the last two seconds is new still, for it may not have been shown. */
    private static void seeUntilNothingIsNew(Screen screen, Locator kept) {
        Portal.await("nothing new", Duration.ofMinutes(1), () -> {
            screen.open("/mes-recherches");
            if (kept.textContent().contains("Rien de nouveau")) {
                return true;
            }
            kept.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Voir"))
                    .click();
            assertThat(screen.page().locator("article.result").first()).isVisible();
            return false;
        });
    }

    @Test
    void narrowsByAFacetAndWidensAgain(Screen screen) {
        publish("Un atelier " + word);
        Page page = screen.open("/recherche?q=groupe").page();
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Préciser"))
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Plans de groupe"))
                .click();
        assertThat(page).hasURL(Pattern.compile("type=plan"));
        assertThat(page.locator("article.result .kind").first()).containsText("Plan de groupe");
        assertThat(page.locator("article.result .kind").filter(new Locator.FilterOptions().setHasText("Activité")))
                .hasCount(0);
        screen.checkAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("(retirer)"))
                .first()
                .click();
        assertThat(page).not().hasURL(Pattern.compile("type=plan"));
    }
}
