package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.IndexCare;
import org.passeur.test.Keyboard;
import org.passeur.test.NoScript;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;

/** The administrators' page of the index. */
@InBrowser
class IndexCareST {

    private static final String PAGE = "/administration/index";

    @Test
    void administratorWritesTheIndexAgainAndComparesItWithoutScript(@NoScript Screen screen) {
        IndexCare.ofPortal().awaitEnd();
        screen.open("/").follow("Se connecter").identify(People.ADMIN);
        screen.open(PAGE).press("Récrire");
        IndexCare.ofPortal().awaitEnd();
        screen.open(PAGE);
        PlaywrightAssertions.assertThat(screen.page().getByText("Récriture (Activités, plans de groupe, fiches)"))
                .containsText("c’est fait");

        screen.field("Sur quoi").selectOption("plan");
        screen.press("Comparer avec la base");
        IndexCare.ofPortal().awaitEnd();
        screen.open(PAGE);

        PlaywrightAssertions.assertThat(screen.heading("Dernière comparaison")).isVisible();
        PlaywrightAssertions.assertThat(screen.page().getByText("Comparaison avec la base (Plans de groupe)"))
                .isVisible();
    }

    @Test
    void pageIsForKeyboardsAndForBothLanguages(Screen screen) {
        IndexCare.ofPortal().run("/comparison");
        screen.resume(People.ADMIN).open(PAGE).checkAccessible();
        screen.size(360, 800).checkAccessible();
        screen.language("en").open(PAGE).checkAccessible();

        new Keyboard(screen).to(screen.button("Compare with the database")).enter();

        IndexCare.ofPortal().awaitEnd();
        screen.open(PAGE);
        PlaywrightAssertions.assertThat(screen.heading("Last comparison")).isVisible();
    }

    @Test
    void othersHaveNoSuchPage() {
        assertEquals(404, Pages.open(People.COORDONNATRICE, PAGE).status());
        assertEquals(
                404, Portal.as(People.COORDONNATRICE).get("/api/v1/reindex").status());
    }
}
