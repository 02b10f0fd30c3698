package org.passeur.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.NoScript;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;

/** A session run with the plan in hand: by the clock, with the network cut, and what stays of it on the device. */
@InBrowser
class RunningST {

    private static final long MINUTE = 60_000;

    private static Locator now(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                .first();
    }

    private static Locator timer(Page page) {
        return page.getByRole(AriaRole.TIMER);
    }

    private static Locator drift(Page page, String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Its clock moves when the test says so: however slow the machine is, no second passes by itself. */
    private static void stop(Page page) {
        page.clock().install();
        page.clock().pauseAt(System.currentTimeMillis() + MINUTE);
    }

    /** And half a second, so that no rounding decides which minute is shown. */
    private static void pass(Page page, int minutes) {
        page.clock().fastForward(minutes * MINUTE + 500);
    }

    /** Opens it, and waits until it would open without a network. */
    private static Screen keep(Screen screen, String address) {
        screen.open(address);
        assertThat(screen.page().locator("html[data-kept=true]")).hasCount(1);
        return screen;
    }

    @Test
    void runsWithTheNetworkCutAndOffersItsMinutesWhenItIsBack(Screen screen) {
        RunningPlan plan = RunningPlan.three(People.PRATICIENNE, "network");
        screen.signIn(People.PRATICIENNE);
        Page page = screen.page();
        stop(page);
        keep(screen, plan.address());
        screen.expectComplaint("ERR_INTERNET_DISCONNECTED").offline(true);
        page.reload();
        assertThat(page.getByText("Hors ligne\u00a0: continuez")).isVisible();

        screen.press("Commencer");
        assertThat(now(page)).hasText("Accueil");
        assertThat(timer(page)).hasText("5:00");
        pass(page, 6);
        assertThat(timer(page)).hasText("+1:00");
        assertThat(drift(page, "1 min de retard")).isVisible();
        page.keyboard().press("n");
        assertThat(now(page)).hasText("Tour de parole");
        page.keyboard().press("5");
        assertThat(timer(page)).hasText("25:00");
        assertThat(drift(page, "6 min de retard")).isVisible();
        assertThat(page.getByText("6 min de trop")).isVisible();

        pass(page, 2);
        page.reload();
        assertThat(now(page)).hasText("Tour de parole");
        assertThat(timer(page)).hasText("23:00");
        page.keyboard().press("c");
        assertThat(dialog(page)).isVisible();
        assertThat(dialog(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("1 866 APPELLE")))
                .hasAttribute("href", "tel:+18662773553");
        page.keyboard().press("Escape");
        screen.field("Mes notes").fill("Non, pas pnc5 ici");
        assertThat(now(page)).hasText("Tour de parole");
        screen.field("Présences").evaluate("field => field.closest('details').open = true");
        screen.field("Présences").fill("7");

        pass(page, 20);
        screen.press("Suivant");
        pass(page, 4);
        screen.press("Vers la fermeture");
        screen.field("Clavardage et fichiers partagés effacés").check();
        screen.press("Terminer");
        assertThat(page.getByText("32 min en tout, pour 30 min prévues. Présences\u00a0: 7."))
                .isVisible();
        String report = "/plans/" + plan.id() + "/retours/nouveau?revision=1&session=1&minutes=6,22,4";
        assertThat(screen.link("Raconter comment ça s’est passé")).hasAttribute("href", report);
        page.clock().resume();
        screen.checkAccessible();

        screen.offline(false).open("/");
        assertThat(page.getByText("Vous avez animé")).containsText(plan.title());
        assertThat(screen.link("Raconter comment ça s’est passé")).hasAttribute("href", report);
        screen.press("Ne plus proposer").open("/plans/" + plan.id());
        assertThat(screen.link("Animer")).isVisible();
        assertThat(page.getByText("Vous avez animé")).isHidden();
        screen.open(plan.address());
        assertThat(screen.field("Mes notes")).hasValue("Non, pas pnc5 ici");

        // The report has a field for the minutes of each block, in order.
        screen.follow("Raconter comment ça s’est passé");
        Locator minutes = page.locator("input[inputmode=numeric][size='4']");
        for (int i = 0; i < 3; i++) {
            assertThat(minutes.nth(i)).hasValue(new String[] {"6", "22", "4"}[i]);
        }
        // Left without being sent, it is offered again; once it is told, it is not.
        screen.open("/");
        assertThat(page.getByText("Vous avez animé")).containsText(plan.title());
        screen.follow("Raconter comment ça s’est passé");
        page.getByLabel("Oui, tel quel").check();
        screen.press("Publier le retour");
        assertThat(page.getByText("Merci. Votre retour est publié.")).isVisible();
        screen.open("/");
        assertThat(page.getByText("Vous avez animé")).isHidden();
    }

    @Test
    void whatRunsAfterARehearsalWasErasedIsToldByItsBlocks(Screen screen) {
        ObjectNode body = RunningPlan.body("Répétée puis animée " + UUID.randomUUID(), "everyone");
        ((ArrayNode) body.at("/sessions/0/blocks"))
                .insertObject(2)
                .put("kind", "step")
                .put("title", "Salle 2")
                .put("minutes", 15)
                .put("parallel", true);
        RunningPlan plan = RunningPlan.published(People.PRATICIENNE, "everyone", body);
        Page page = screen.signIn(People.PRATICIENNE).page();
        stop(page);
        screen.open(plan.address());
        run(screen, 0, 0, 0);
        page.onceDialog(Dialog::accept);
        screen.press("Tout effacer de cet appareil");

        run(screen, 6, 22, 4);
        String report = "/plans/" + plan.id() + "/retours/nouveau?revision=1&session=1&minutes=6,22,,4";
        assertThat(screen.link("Raconter comment ça s’est passé")).hasAttribute("href", report);
        page.clock().resume();
        screen.open("/");
        assertThat(screen.link("Raconter comment ça s’est passé")).hasAttribute("href", report);

        // What an earlier version of the page kept may say no plan: no other offer is lost for it.
        page.evaluate("() => { const key = Object.keys(localStorage).find(name => name.startsWith('passeur.animer:'));"
                + " const { page, ...rest } = JSON.parse(localStorage.getItem(key));"
                + " localStorage.setItem(key + '0', JSON.stringify({ ...rest, savedAt: rest.savedAt + 1 })); }");
        screen.open("/plans/" + plan.id());
        assertThat(page.getByText("Vous avez animé")).containsText(plan.title());
        screen.open("/");
        assertThat(screen.link("Raconter comment ça s’est passé")).hasAttribute("href", report);
    }

    /** From its beginning to its end: a session of three steps that take so many minutes. */
    private static void run(Screen screen, int first, int second, int third) {
        screen.press("Commencer");
        pass(screen.page(), first);
        screen.press("Suivant");
        pass(screen.page(), second);
        screen.press("Suivant");
        pass(screen.page(), third);
        screen.press("Vers la fermeture").press("Terminer");
    }

    @Test
    void whatIsTooLongIsShortenedOrSkipped(Screen screen) {
        RunningPlan plan = RunningPlan.three(People.PRATICIENNE, "everyone");
        Page page = screen.open(plan.address()).page();
        screen.press("Commencer").press("+5 minutes");
        page.getByText("5 min de trop").click();
        screen.press("Raccourcir le reste");
        assertThat(drift(page, "À l’heure")).isVisible();
        assertThat(page.getByText("de trop")).isHidden();
        assertThat(page.locator(".agenda .len")).hasText(new String[] {"10\u00a0min", "16\u00a0min", "4\u00a0min"});

        screen.press("+5 minutes");
        page.getByText("5 min de trop").click();
        page.locator("select").selectOption("2");
        screen.press("Sauter ce bloc");
        assertThat(page.locator(".agenda .len")).hasText(new String[] {"15\u00a0min", "16\u00a0min", "sauté"});
        screen.press("Suivant");
        assertThat(screen.button("Vers la fermeture")).isVisible();
        screen.checkAccessible();
        screen.press("Vers la fermeture").press("Terminer");
        // What was skipped took no time, which is known; the others were only passed by.
        assertThat(screen.link("Raconter comment ça s’est passé"))
                .hasAttribute("href", Pattern.compile("minutes=,,0$"));
    }

    @Test
    void theSessionGoesOnWhenTheSignInHasEnded(Screen screen) {
        RunningPlan plan = RunningPlan.three(People.PRATICIENNE, "network");
        keep(screen.signIn(People.PRATICIENNE), plan.address()).press("Commencer");
        screen.loseSessions();
        screen.page().reload();
        assertThat(now(screen.page())).hasText("Accueil");
        assertThat(screen.page().getByText("Voici la copie gardée sur cet appareil"))
                .isVisible();

        screen.press("Suivant").press("Suivant").press("Vers la fermeture").press("Terminer");
        // That it runs no more is known to the worker in a moment.
        screen.page().waitForFunction("async () => !await caches.match(location.pathname + '/en-cours')");
        screen.expectComplaint("status of 404").page().reload();
        assertThat(screen.heading(plan.title())).hasCount(0);
        assertThat(screen.page().getByText("À dire pour")).hasCount(0);
    }

    @Test
    void nobodyElseFindsAnythingOnTheDevice(Screen screen) {
        RunningPlan plan = RunningPlan.three(People.PRATICIENNE, "network");
        keep(screen.signIn(People.PRATICIENNE), plan.address());
        screen.field("Mes notes").fill("À moi");
        screen.loseSessions().signIn(People.PRATICIEN_AUTRE_REGION);
        assertEquals("[] 0", left(screen.page()));

        screen.loseSessions();
        keep(screen.signIn(People.PRATICIENNE), plan.address());
        screen.field("Mes notes").fill("À moi");
        screen.open("/").press("Se déconnecter");
        screen.page().waitForURL(Portal.url("/").toString());
        assertEquals("[] 0", left(screen.page()));
        screen.expectComplaint("404").open(plan.address());
        assertThat(screen.page().getByText("À dire pour")).hasCount(0);
    }

    /** Caches, and records of sessions. */
    private static Object left(Page page) {
        return page.evaluate("async () => JSON.stringify(await caches.keys()) + ' '"
                + " + Object.keys(localStorage).filter(key => key.startsWith('passeur.animer:')).length");
    }

    @Test
    void aSessionThatRunsKeepsItsRevisionAndItsDrafts(Screen screen) {
        RunningPlan plan = RunningPlan.three(People.PRATICIENNE, "everyone");
        screen.open(plan.address()).press("Commencer");
        assertTrue(
                screen.page().url().endsWith("?revision=1&rencontre=1"),
                screen.page().url());
        screen.open(plan.address() + "?rencontre=1");
        assertThat(now(screen.page())).hasText("Accueil");
    }

    @Test
    void aDraftIsRunByItsOwnerAlone(Screen owner, Screen other) {
        RunningPlan plan = RunningPlan.draft(People.PRATICIENNE, RunningPlan.body("Brouillon à animer", "network"));
        String address = plan.address() + "?brouillon=1";
        owner.signIn(People.PRATICIENNE)
                .open(address)
                .press("Commencer")
                .press("Suivant")
                .press("Suivant");
        owner.press("Vers la fermeture").press("Terminer");
        assertThat(owner.link("Raconter comment ça s’est passé")).hasCount(0);
        assertThat(owner.page().getByText("publiez-le pour pouvoir raconter")).isVisible();

        other.signIn(People.AGENTE_EMPLOI).expectComplaint("404").open(address);
        assertThat(other.page().getByText("À dire pour")).hasCount(0);
        other.open(plan.address() + "?rencontre=2");
        assertThat(other.page().getByText("À dire pour")).hasCount(0);
    }

    @Test
    void withoutScriptsItIsASheetToReadAndPrint(@NoScript Screen screen) {
        Page page = screen.open(
                        RunningPlan.three(People.PRATICIENNE, "everyone").address())
                .page();
        assertThat(page.locator("noscript p")).isVisible();
        assertThat(page.getByText("À dire pour")).hasCount(3);
        assertThat(page.getByText("Rester en ligne")).isVisible();
        assertThat(screen.field("Clavardage et fichiers partagés effacés")).isVisible();
        assertThat(screen.button("Commencer")).isHidden();
    }

    @Test
    void roomsSideBySideAreOneStepAndABufferAbsorbsDelays(Screen screen) {
        ObjectNode body = RunningPlan.body("Sous-salles et marge", "everyone");
        ArrayNode blocks = (ArrayNode) body.at("/sessions/0/blocks");
        ((ObjectNode) blocks.get(1)).put("tool", "Tableau blanc").put("link", "https://outil.example/tableau?a=1&b=2");
        blocks.insertObject(2)
                .put("kind", "step")
                .put("title", "Salle 2")
                .put("minutes", 15)
                .put("parallel", true);
        blocks.insertObject(3).put("kind", "buffer").put("minutes", 5);
        RunningPlan plan = RunningPlan.published(People.PRATICIENNE, "everyone", body);
        Page page = screen.page();
        stop(page);
        screen.open(plan.address()).press("Commencer");
        assertThat(page.getByText("Bloc 1 de 4")).isVisible();
        screen.press("Suivant");
        assertThat(now(page)).hasText("Tour de parole · Salle 2");
        assertThat(screen.link("Ouvrir outil.example").first())
                .hasAttribute("href", "https://outil.example/tableau?a=1&b=2");
        pass(page, 24);
        // Five minutes early at the first, four over: the end moves by none, and the buffer is still whole.
        assertThat(timer(page)).hasText("+4:00");
        assertThat(drift(page, "1 min d’avance")).isVisible();
        pass(page, 4);
        assertThat(drift(page, "À l’heure")).isVisible();
        assertThat(page.getByText("La marge absorbe le retard")).isVisible();
        screen.press("Suivant").press("Suivant").press("Vers la fermeture").press("Terminer");
        assertThat(screen.link("Raconter comment ça s’est passé"))
                .hasAttribute("href", Pattern.compile("minutes=,28,,,$"));
    }

    /** As many rows as a plan may have: sessions of two hundred blocks, and of thirty hours. */
    @Test
    void theLargestPlanIsRunAndScriptsInItAreText(Screen screen) {
        String script = "<script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">";
        ObjectNode body = RunningPlan.body(script + UUID.randomUUID(), "everyone");
        ((ObjectNode) body.get("texts")).put("contingencyOverflow", script).put("ruleName", script);
        ArrayNode sessions = (ArrayNode) body.get("sessions");
        sessions.removeAll();
        for (int i = 0; i < 4; i++) {
            // Scripts everywhere in the last one; the rest is as much as a request may carry.
            String text = i == 3 ? script : "x";
            ObjectNode session = sessions.addObject()
                    .put("title", text)
                    .put("aim", text)
                    .put("start", "08:00")
                    .put("minutes", 1800);
            ArrayNode blocks = session.putArray("blocks");
            for (int j = 0; j < 200; j++) {
                ObjectNode block = blocks.addObject()
                        .put("kind", "step")
                        .put("title", j + text)
                        .put("minutes", 9);
                if (i == 3) {
                    block.put("lead", text)
                            .put("description", text)
                            .putArray("material")
                            .add(text);
                }
            }
        }
        RunningPlan plan = RunningPlan.published(People.PRATICIENNE, "everyone", body);
        Page page = screen.page();
        stop(page);
        keep(screen, plan.address() + "?rencontre=4");
        screen.expectComplaint("ERR_INTERNET_DISCONNECTED").offline(true).page().reload();
        screen.press("Commencer");
        assertThat(now(page)).hasText("0" + script);
        pass(page, 29 * 60);
        assertThat(timer(page)).hasText("+28:51:00");
        screen.press("Suivant");
        assertThat(now(page)).hasText("1" + script);
        page.getByText("de trop").click();
        screen.press("Raccourcir le reste");
        assertThat(screen.page().locator(".agenda .len").last()).hasText("1\u00a0min");
        assertEquals("[]", page.evaluate("() => JSON.stringify([...document.querySelectorAll('img')])"));
        assertFalse(page.title().equals("hacked"), "a script ran");
    }

    @Test
    void keysAreLeftAloneWhereSomebodyTypesOrWantsNone(Screen screen) {
        Page page = screen.open(
                        RunningPlan.three(People.PRATICIENNE, "everyone").address())
                .page();
        page.keyboard().press("n");
        assertThat(now(page)).hasText("Accueil");
        page.getByText("Signaux, écran et clavier").click();
        screen.field("Raccourcis du clavier").uncheck();
        page.keyboard().press("b");
        page.locator("#contenu").focus();
        page.keyboard().press("n");
        assertThat(now(page)).hasText("Accueil");
        screen.field("Raccourcis du clavier").check();
        page.locator("#contenu").focus();
        page.keyboard().press(" ");
        assertThat(now(page)).hasText("Tour de parole");
        assertThat(page.locator("[role=status]")).hasText(Pattern.compile("Tour de parole, 20\u00a0min"));
    }
}
