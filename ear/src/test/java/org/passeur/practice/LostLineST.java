package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** Nothing that was typed is lost: with the line down, after a reload, after the session ended. */
@InBrowser
class LostLineST {

    private static final Predicate<String> FORM = url -> url.contains("/modifier");

    private final Written plan = Written.draft(People.PRATICIENNE, "plans", "private");

    private Composer compose(Screen screen) {
        screen.signIn(plan.owner()).open("/plans/" + plan.id() + "/modifier");
        return new Composer(screen);
    }

    private String aim() {
        return Portal.as(plan.owner())
                .get(plan.address() + "/draft")
                .json()
                .path("aim")
                .asText();
    }

    @Test
    void lostLineIsSaidTypingGoesOnAndAllIsSentWhenItReturns(Screen screen) {
        screen.expectComplaint("ERR_INTERNET_DISCONNECTED");
        Composer composer = compose(screen);
        BrowserContext network = screen.page().context();
        network.setOffline(true);
        screen.field("But").fill("Écrit sans réseau");
        assertThat(composer.bar()).containsText("Connexion perdue");
        screen.press("Enregistrer");
        assertThat(composer.bar()).containsText("Connexion perdue");
        screen.field("But").fill("Écrit sans réseau, et la suite");
        assertEquals("", aim());

        network.setOffline(false);

        composer.assertSaved();
        assertEquals("Écrit sans réseau, et la suite", aim());
        screen.page().reload();
        assertThat(screen.field("But")).hasValue("Écrit sans réseau, et la suite");
    }

    @Test
    void whatIsTypedWhileAButtonIsAnsweredStays(Screen screen) {
        Composer composer = compose(screen);
        composer.open(Composer.Part.SHARE);
        AtomicBoolean slow = new AtomicBoolean(true);
        screen.page().route(FORM, route -> {
            if (slow.getAndSet(false)) {
                composer.open(Composer.Part.BEFORE);
                screen.field("But").fill("Écrit pendant l’attente");
            }
            route.resume();
        });

        screen.press("Vérifier maintenant");

        assertThat(screen.field("But")).hasValue("Écrit pendant l’attente");
        composer.assertSaved();
        assertEquals("Écrit pendant l’attente", aim());
    }

    @Test
    void whatCouldNotBeSentIsThereAgainAfterAReload(Screen screen) {
        screen.expectComplaint("ERR_FAILED");
        Composer composer = compose(screen);
        screen.page().route(FORM, route -> {
            if (route.request().headers().containsKey("faces-request")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        screen.field("But").fill("Pas encore parti");
        assertThat(composer.bar()).containsText("Connexion perdue");

        screen.page().reload();

        assertThat(screen.field("But")).hasValue("Pas encore parti");
        assertThat(screen.page().getByRole(AriaRole.STATUS).first()).containsText("tel que vous l’aviez rempli");
        screen.page().unroute(FORM);
        composer.assertSaved();
        assertEquals("Pas encore parti", aim());
        assertEquals(
                false,
                screen.page()
                        .evaluate("() => Object.keys(sessionStorage).some(name => name.startsWith('passeur.form'))"));
    }

    @Test
    void endedSessionIsSaidAndSavingGoesOnAfterTheSignInInAnotherTab(Screen screen) {
        screen.expectComplaint("status of 401");
        Composer composer = compose(screen);
        screen.loseSessions();
        screen.field("But").fill("Écrit après la session");
        assertThat(composer.bar()).containsText("Votre session est terminée");
        screen.checkAccessible();
        Page other = screen.page()
                .waitForPopup(() ->
                        screen.link("Ouvrir ma session dans un autre onglet").click());
        other.locator("#username").fill(plan.owner().account());
        other.locator("#password").fill(plan.owner().account());
        other.locator("#kc-login").click();
        other.waitForURL(url -> url.startsWith(Portal.url("/").toString()));
        other.close();

        screen.page().bringToFront();
        screen.page().evaluate("() => dispatchEvent(new Event('focus'))");

        composer.assertSaved();
        assertEquals("Écrit après la session", aim());
    }

    @Test
    void portalThatFailsIsAskedAgain(Screen screen) {
        screen.expectComplaint("status of 503");
        Composer composer = compose(screen);
        int[] refused = {0};
        screen.page().route(FORM, route -> {
            if (route.request().headers().containsKey("faces-request") && refused[0]++ == 0) {
                route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setStatus(503)
                        .setHeaders(Map.of("content-type", "text/html"))
                        .setBody("<p>503</p>"));
            } else {
                route.resume();
            }
        });
        screen.field("But").fill("Deux essais");
        assertThat(composer.bar()).containsText("le portail n’a pas pu");
        composer.assertSaved();
        assertEquals("Deux essais", aim());
    }
}
