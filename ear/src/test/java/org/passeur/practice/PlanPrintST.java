package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** A plan's page on the browser's own paper: what is to be read, nothing to press. */
@InBrowser
class PlanPrintST {

    @Test
    void paperHasThePlanAndNothingToPress(Screen screen) {
        var body = Written.body("everyone", "Plan sur papier");
        body.put("aim", "Se lire sans écran.");
        body.withArray("sessions")
                .addObject()
                .withArray("blocks")
                .addObject()
                .put("kind", "step")
                .put("title", "Accueil de papier")
                .put("minutes", 10);
        Written plan = Written.draft(People.PRATICIENNE, "plans", body).publish();
        Page page =
                screen.signIn(People.PRATICIENNE).open("/plans/" + plan.id()).page();
        assertThat(page.locator("header nav").first()).isVisible();
        assertThat(page.locator("main button:visible").first()).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("nav:visible")).hasCount(0);
        assertThat(page.locator("button:visible")).hasCount(0);
        assertThat(page.locator("a.btn:visible")).hasCount(0);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Plan sur papier");
        assertThat(page.getByText("Se lire sans écran.")).isVisible();
        assertThat(page.getByText("Accueil de papier")).isVisible();
    }
}
