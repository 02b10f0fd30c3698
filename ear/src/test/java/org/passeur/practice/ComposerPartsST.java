package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.Composer.Part;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** Finding one's way in a long form: what is filled, what is missing, and what is always at hand. */
@InBrowser
class ComposerPartsST {

    private final Written plan = Written.draft(People.PRATICIENNE, "plans", "private");

    private Composer compose(Screen screen) {
        screen.signIn(plan.owner()).open("/plans/" + plan.id() + "/modifier");
        return new Composer(screen);
    }

    private static Locator group(Screen screen, String id) {
        return screen.page().locator("#" + id + " > details.group");
    }

    @Test
    void groupsAreFoldedAndSayWhatIsFilledAndWhatIsMissing(Screen screen) {
        Composer composer = compose(screen);
        Locator aim = group(screen, "s-aim").locator("summary");
        assertThat(aim).containsText("Champs remplis\u00a0: 1 · à voir avant de publier\u00a0:");
        assertThat(screen.field("But")).isVisible();
        assertThat(group(screen, "s-group")).not().hasAttribute("open", Pattern.compile(".*"));
        screen.checkAccessible();

        screen.field("But").fill("Se dire");
        composer.assertSaved();

        assertThat(aim).containsText("Champs remplis\u00a0: 2");
        group(screen, "s-group").locator("summary").focus();
        screen.page().keyboard().press("Enter");
        assertThat(screen.page().locator("#openness")).isVisible();
        screen.checkAccessible();
    }

    @Test
    void remarkLeadsToItsFieldInAFoldedGroup(Screen screen) {
        Composer composer = compose(screen).open(Part.SHARE);

        composer.page()
                .getByRole(AriaRole.LINK)
                .getByText("Aucune règle de confidentialité")
                .click();

        assertThat(composer.page().locator("#texts-ruleConfidentiality")).isFocused();
        assertThat(composer.page().locator("#texts-ruleConfidentiality")).isVisible();
    }

    @Test
    void openPartIsKeptWhenANewPlanGetsItsAddress(Screen screen) {
        screen.signIn(People.PRATICIENNE).open("/plans/nouveau");
        Composer composer = new Composer(screen);
        screen.field("Titre").first().fill("Parties " + UUID.randomUUID());
        composer.open(Part.SESSIONS);
        screen.press("Ajouter une rencontre");
        assertThat(composer.tab("Rencontre 1")).isVisible();
        composer.assertSaved();
        assertThat(composer.page()).hasURL(Pattern.compile(".*/plans/\\d+/modifier"));

        composer.page().reload();

        assertThat(composer.tab("Rencontres")).hasAttribute("aria-selected", "true");
        assertThat(composer.tab("Rencontre 1")).isVisible();
    }

    @Test
    void undoIsAtHandOnAPhoneWhereverOneIs(Screen screen) {
        screen.page().setViewportSize(360, 740);
        Composer composer = compose(screen).open(Part.SESSIONS).addSession("Un");
        for (int i = 0; i < 6; i++) {
            composer.addBlock("Bloc", 5);
        }
        composer.field(6, "title").scrollIntoViewIfNeeded();

        assertThat(screen.button("Annuler")).isInViewport();

        screen.press("Annuler");
        assertThat(composer.field(6, "minutes")).hasValue("");
    }

    @Test
    void libraryProposesBeforeOneTypes(Screen screen) {
        Composer composer = compose(screen).open(Part.SESSIONS).addSession("Un");

        assertThat(composer.page().locator("#library-status")).hasText("Les plus utilisées");
        // What a block would be made of can be read first, beside the plan.
        assertThat(composer.page().locator("#library-found a").first())
                .hasAttribute("href", Pattern.compile("/activites/\\d+"));

        composer.page()
                .locator("#library-found")
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        assertThat(composer.blocks()).hasCount(1);
    }

    @Test
    void blockIsDraggedOntoTheTabOfAnotherSession(Screen screen) {
        Composer composer = compose(screen).open(Part.SESSIONS).addSession("Un");
        composer.addBlock("Accueil", 10).addBlock("Jeu", 20);
        composer.addSession("Deux").addBlock("Retour", 5);
        composer.tab("1. Un").click();

        // Both must be seen to be reached.
        composer.page().evaluate("() => document.getElementById('session-tabs').scrollIntoView()");
        BoundingBox from = composer.blocks().first().locator(".grip").boundingBox();
        BoundingBox to = composer.tab("2. Deux").boundingBox();
        Mouse mouse = composer.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(20));
        mouse.up();

        assertThat(composer.spoken()).hasText("Accueil est maintenant dans «\u00a0Deux\u00a0».");
        assertThat(composer.tab("2. Deux")).hasAttribute("aria-selected", "true");
        composer.assertBlocks("Accueil", "Retour");
        composer.tab("Rencontres").focus();
        composer.page().keyboard().press("Control+z");
        composer.tab("1. Un").click();
        composer.assertBlocks("Accueil", "Jeu");
    }

    @Test
    void eachTabNamesThePanelThatItOpensAndIsReachedWithArrows(Screen screen) {
        Composer composer = compose(screen).open(Part.SESSIONS).addSession("Un").addBlock("Accueil", 10);
        composer.addSession("Deux");
        composer.assertSaved();
        composer.tab("1. Un").click();
        Locator meeting = composer.page().getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("1. Un"));
        assertThat(meeting.locator("[data-row=block]")).isVisible();
        composer.page().keyboard().press("ArrowRight");
        assertThat(composer.tab("2. Deux")).isFocused();
        assertThat(composer.page().getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("2. Deux")))
                .isVisible();
        composer.tab("Rencontres").focus();
        composer.page().keyboard().press("ArrowRight");
        Locator after = composer.page().getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("Après"));
        assertThat(after.locator("#s-after")).isVisible();
        // Also of a form that the portal made anew.
        composer.open(Part.SHARE);
        screen.press("Vérifier maintenant");
        composer.assertSaved();
        for (Part part : Part.values()) {
            composer.open(part);
            assertEquals(true, screen.page().evaluate("""
                            () => [...document.querySelectorAll('[role=tab]')].every(tab => {
                              const panel = document.getElementById(tab.getAttribute('aria-controls'));
                              return panel?.getAttribute('role') === 'tabpanel'
                                && (tab.ariaSelected !== 'true' || panel.getAttribute('aria-labelledby') === tab.id);
                            })"""));
            screen.checkAccessible();
        }
    }
}
