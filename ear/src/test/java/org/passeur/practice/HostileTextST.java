package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.Composer.Part;
import org.passeur.test.EveryField;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** A plan of which every text that the published schema knows is markup and script: a person reads it, nothing runs it. */
@InBrowser
class HostileTextST {

    private static final String SCRIPT =
            "\"'></textarea></title><script>window.hit=1</script><img src=x onerror=\"window.hit=1\">";

    private static Written plan() {
        ObjectNode body =
                new EveryField(of -> SCRIPT, of -> of.path("maximum").asInt(1) > 5 ? 5 : 1).of("plan", "everyone");
        return Written.draft(People.PRATICIENNE, "plans", body).publish();
    }

    private static void assertText(Screen screen) {
        Page page = screen.page();
        assertEquals(
                0,
                page.evaluate("() => document.querySelectorAll('img[src=x], [onerror]').length + (window.hit ?? 0)"),
                page.url());
        assertThat(page.locator("body")).containsText("<script>window.hit=1</script>");
    }

    @Test
    void scriptInEveryFieldIsReadAndNeverRun(Screen screen, Screen guest) {
        Written plan = plan();
        screen.signIn(People.PRATICIENNE);
        for (String path : new String[] {"", "/animer", "/emporter"}) {
            screen.open("/plans/" + plan.id() + path);
            assertText(screen);
            screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertText(screen);
            screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
        screen.press("Créer le lien");
        guest.page().navigate(screen.page().locator("a.secret").getAttribute("href"));
        assertText(guest);

        screen.open("/plans/" + plan.id() + "/modifier");
        Composer composer = new Composer(screen);
        for (Part part : Part.values()) {
            composer.open(part);
            assertText(screen);
        }
        composer.open(Part.SESSIONS).details(1);
        screen.press("Dupliquer Bloc 1");
        assertText(screen);
        composer.assertSaved();
    }
}
