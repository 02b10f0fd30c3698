package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.passeur.test.NoScript;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** Writing a plan as a person does: agendas that follow, steps that are undone, a form that saves itself. */
@InBrowser
class ComposerST {

    private static Composer compose(Screen screen, Written plan) {
        screen.signIn(plan.owner()).open("/plans/" + plan.id() + "/modifier");
        return new Composer(screen);
    }

    @Test
    void groupOfSixSessionsIsLaidOutFromItsFirstOnes(Screen screen) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        Composer composer = compose(screen, plan);
        assertThat(screen.button("rencontres qui manquent")).hasCount(0);
        composer.unfold("Le groupe");
        screen.field("Nombre de rencontres").fill("6");
        screen.field("Durée d’une rencontre, en minutes").fill("90");
        screen.field("Fréquence").fill("Le mardi soir, aux deux semaines");
        composer.open(Part.SESSIONS).addSession("Se rencontrer");
        composer.page().locator("[name='sessions:0:date']").fill("2027-01-12");
        composer.page().locator("[name='sessions:0:start']").fill("18:30");
        composer.addSession("Se connaître");
        assertThat(composer.page().locator("[name='sessions:1:date']")).hasValue("2027-01-26");

        screen.press("Ajouter les 4 rencontres qui manquent");

        assertThat(composer.page().locator(":focus")).hasAttribute("name", "sessions:2:title");
        assertThat(composer.spoken()).hasText("4 rencontres sont ajoutées.");
        assertThat(screen.button("rencontres qui manquent")).hasCount(0);
        composer.assertSaved();
        StringBuilder said = new StringBuilder();
        plan.stored()
                .get("sessions")
                .forEach(session -> said.append(session.get("date").asText())
                        .append(' ')
                        .append(session.path("start").asText())
                        .append(' ')
                        .append(session.path("minutes").asText())
                        .append('\n'));
        assertEquals("""
                2027-01-12 18:30 90
                2027-01-26 18:30 90
                2027-02-09 18:30 90
                2027-02-23 18:30 90
                2027-03-09 18:30 90
                2027-03-23 18:30 90
                """, said.toString());
        composer.page().locator("#undo").click();
        assertThat(composer.page().locator("[data-row=session]")).hasCount(2);
        screen.checkAccessible();
        // A group does not meet twice at once.
        composer.tab("2. Se connaître").click();
        screen.press("Dupliquer la rencontre 2");
        assertThat(composer.page().locator("[name='sessions:2:start']")).hasValue("18:30");
        assertThat(composer.page().locator("[name='sessions:2:date']")).hasValue("");
    }

    @Test
    void planOfThreeActivitiesIsComposedFromTheLibraryAndSavesItself(Screen screen) {
        screen.signIn(People.PRATICIENNE).open("/plans/nouveau");
        Composer composer = new Composer(screen);
        String title = "Composé " + UUID.randomUUID();
        screen.field("Titre").first().fill(title);
        composer.open(Part.SESSIONS).addSession("Se rencontrer");
        composer.page().locator("[name='sessions:0:start']").fill("18:30");
        composer.page().locator("[name='sessions:0:minutes']").fill("45");
        for (String word : new String[] {"météo", "deuil", "écoute"}) {
            int there = composer.blocks().count();
            composer.page().getByLabel("Chercher dans la bibliothèque").fill(word);
            assertThat(composer.page().locator("#library-status")).containsText("trouvée");
            composer.page()
                    .locator("#library-found")
                    .getByRole(AriaRole.BUTTON)
                    .first()
                    .click();
            assertThat(composer.blocks()).hasCount(there + 1);
            assertThat(composer.field(there + 1, "title")).isFocused();
            composer.page().locator("#library-found li").first().waitFor();
        }
        assertThat(composer.blocks().first().locator("time")).hasText("18\u00a0h\u00a030");
        assertThat(composer.page().locator("#meetings .sum")).containsText("min sur 45");
        composer.assertSaved();
        assertThat(composer.page()).hasURL(Pattern.compile(".*/plans/\\d+/modifier"));
        screen.checkAccessible();

        JsonNode blocks = Portal.as(People.PRATICIENNE)
                .get("/api/v1" + composer.page().url().replaceAll("^.*?(/plans/\\d+).*$", "$1") + "/draft")
                .json()
                .at("/sessions/0/blocks");
        assertEquals(3, blocks.size());
        blocks.forEach(block -> {
            assertEquals("activity", block.get("kind").asText());
            assertEquals(1, block.get("revision").asInt());
        });
    }

    @Test
    void blocksAreMovedByKeyboardAndEachStepIsUndone(Screen screen) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        Composer composer = compose(screen, plan).open(Part.SESSIONS).addSession("Un");
        composer.addBlock("Accueil", 10).addBlock("Jeu", 21).addBlock("Fin", 5);
        composer.page().locator("[name='sessions:0:start']").fill("18:30");
        Locator grip =
                composer.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Déplacer Bloc 3"));
        grip.focus();
        composer.page().keyboard().press("Space");
        assertThat(composer.spoken()).containsText("Fin est pris");
        composer.page().keyboard().press("ArrowUp");
        assertThat(composer.spoken()).containsText("place 2 sur 3, 18\u00a0h\u00a040");
        composer.page().keyboard().press("ArrowUp");
        composer.page().keyboard().press("Escape");
        composer.assertBlocks("Accueil", "Jeu", "Fin");
        composer.page().keyboard().press("Space");
        composer.page().keyboard().press("ArrowUp");
        composer.page().keyboard().press("Space");
        composer.assertBlocks("Accueil", "Fin", "Jeu");
        composer.field(2, "title").focus();
        composer.page().keyboard().press("Alt+ArrowUp");
        composer.assertBlocks("Fin", "Accueil", "Jeu");
        assertThat(composer.field(1, "title")).isFocused();

        composer.details(3);
        screen.press("Séparer en deux Bloc 3");
        composer.assertBlocks("Fin", "Accueil", "Jeu", "Jeu (suite)");
        assertThat(composer.field(3, "minutes")).hasValue("11");
        assertThat(composer.field(4, "minutes")).hasValue("10");
        composer.details(1);
        screen.press("Retirer Bloc 1");
        composer.assertBlocks("Accueil", "Jeu", "Jeu (suite)");
        for (String[] before : new String[][] {
            {"Fin", "Accueil", "Jeu", "Jeu (suite)"},
            {"Fin", "Accueil", "Jeu"},
            {"Accueil", "Fin", "Jeu"},
            {"Accueil", "Jeu", "Fin"}
        }) {
            screen.press("Annuler");
            composer.assertBlocks(before);
        }
        screen.press("Refaire");
        composer.assertBlocks("Accueil", "Fin", "Jeu");
        composer.assertSaved();
        assertEquals("Fin", plan.stored().at("/sessions/0/blocks/1/title").asText());
    }

    @Test
    void twentyStepsAreUndoneOneAfterTheOther(Screen screen) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        Composer composer = compose(screen, plan).open(Part.SESSIONS).addSession("Un");
        for (int i = 1; i <= 22; i++) {
            composer.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ajouter une pause"))
                    .click();
            assertThat(composer.blocks()).hasCount(i);
        }
        // Outside of a text.
        composer.tab("Rencontres").focus();
        for (int i = 21; i >= 0; i--) {
            composer.page().keyboard().press("Control+z");
            assertThat(composer.blocks()).hasCount(i);
        }
        composer.page().keyboard().press("Control+Shift+z");
        assertThat(composer.blocks()).hasCount(1);
    }

    @Test
    void blocksAreDraggedDuplicatedAndBothAreUndone(Screen screen) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        Composer composer = compose(screen, plan).open(Part.SESSIONS).addSession("Un");
        composer.addBlock("Accueil", 10).addBlock("Jeu", 20).addBlock("Fin", 5);
        composer.assertSaved();
        drag(composer, 3, 1);
        composer.assertBlocks("Fin", "Accueil", "Jeu");
        assertThat(composer.spoken()).containsText("place 1 sur 3");
        assertThat(composer.field(1, "title")).hasAttribute("name", "sessions:0:blocks:0:title");
        composer.assertSaved();
        assertEquals("Fin", plan.stored().at("/sessions/0/blocks/0/title").asText());
        drag(composer, 1, 3);
        composer.assertBlocks("Accueil", "Jeu", "Fin");

        composer.details(2);
        for (int i = 4; i <= 23; i++) {
            screen.press("Dupliquer Bloc 2");
            assertThat(composer.blocks()).hasCount(i);
        }
        composer.tab("Rencontres").focus();
        for (int i = 22; i >= 3; i--) {
            composer.page().keyboard().press("Control+z");
            assertThat(composer.blocks()).hasCount(i);
        }
        composer.page().keyboard().press("Control+z");
        composer.assertBlocks("Fin", "Accueil", "Jeu");
        composer.page().keyboard().press("Control+z");
        composer.assertBlocks("Accueil", "Jeu", "Fin");

        screen.press("Dupliquer la rencontre 1");
        assertThat(composer.tab("2. Un")).hasAttribute("aria-selected", "true");
        composer.assertBlocks("Accueil", "Jeu", "Fin");
        composer.field(1, "title").fill("Accueil du second jour");
        composer.assertSaved();
        assertEquals("Accueil", plan.stored().at("/sessions/0/blocks/0/title").asText());
        assertEquals(
                "Accueil du second jour",
                plan.stored().at("/sessions/1/blocks/0/title").asText());
    }

    /** With the mouse, by its grip, to where another block is. */
    private static void drag(Composer composer, int block, int to) {
        Mouse mouse = composer.page().mouse();
        Locator grip = composer.blocks().nth(block - 1).locator(".grip");
        grip.scrollIntoViewIfNeeded();
        BoundingBox from = grip.boundingBox();
        BoundingBox there = composer.blocks().nth(to - 1).boundingBox();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(
                from.x + from.width / 2,
                to < block ? there.y + 2 : there.y + there.height - 2,
                new Mouse.MoveOptions().setSteps(20));
        mouse.up();
    }

    @Test
    void halvesAndCopiesOfABlockKeepTheCreditOfWhereItComesFrom(Screen screen) {
        ObjectNode body = Written.body("private", "Essai " + UUID.randomUUID());
        ObjectNode block = body.putArray("sessions")
                .addObject()
                .put("title", "Un")
                .putArray("blocks")
                .addObject()
                .put("kind", "step")
                .put("title", "Météo")
                .put("minutes", 20);
        block.putObject("source")
                .put("activity", "passeur:" + UUID.randomUUID())
                .put("revision", 2)
                .put("title", "Météo intérieure")
                .put("author", "Une autrice")
                .put("licence", "cc-by");
        Written plan = Written.draft(People.PRATICIENNE, "plans", body);
        Composer composer = compose(screen, plan).open(Part.SESSIONS);
        composer.details(1);
        screen.press("Séparer en deux Bloc 1").press("Dupliquer Bloc 1").press("Dupliquer la rencontre 1");
        assertThat(composer.tab("2. Un")).hasAttribute("aria-selected", "true");
        assertThat(composer.blocks()).hasCount(3);
        for (int i = 0; i < 3; i++) {
            assertThat(composer.blocks().nth(i)).containsText("Météo intérieure");
            assertThat(composer.blocks().nth(i)).containsText("Une autrice");
        }
        composer.assertSaved();
        JsonNode source = block.get("source");
        for (int i = 0; i < 6; i++) {
            assertEquals(source, plan.stored().at("/sessions/" + i / 3 + "/blocks/" + i % 3 + "/source"));
        }
    }

    @Test
    void blockGoesToAnotherSessionAndComesBack(Screen screen) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        Composer composer =
                compose(screen, plan).open(Part.SESSIONS).addSession("Un").addBlock("Accueil", 10);
        composer.addSession("Deux").addBlock("Retour", 5);
        composer.tab("1. Un").click();
        composer.details(1);
        screen.press("Vers la rencontre suivante Bloc 1");
        assertThat(composer.tab("2. Deux")).hasAttribute("aria-selected", "true");
        composer.assertBlocks("Accueil", "Retour");
        assertThat(composer.field(1, "title")).hasAttribute("name", "sessions:1:blocks:0:title");
        screen.press("Annuler");
        composer.tab("1. Un").click();
        composer.assertBlocks("Accueil");
        composer.assertSaved();
    }

    @Test
    void sessionIsDuplicatedWithItsBlocksAndTheCopyIsUndone(Screen screen) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        Composer composer = compose(screen, plan)
                .open(Part.SESSIONS)
                .addSession("Un")
                .addBlock("Accueil", 10)
                .addBlock("Tour", 20);

        screen.press("Dupliquer la rencontre 1");

        assertThat(composer.tab("2. Un")).hasAttribute("aria-selected", "true");
        composer.assertBlocks("Accueil", "Tour");
        composer.field(1, "title").fill("Retour");
        composer.assertSaved();
        assertEquals("Accueil", plan.stored().at("/sessions/0/blocks/0/title").asText(), "the original is as it was");
        assertEquals("Retour", plan.stored().at("/sessions/1/blocks/0/title").asText());
        assertEquals(20, plan.stored().at("/sessions/1/blocks/1/minutes").asInt());
        // What was typed, then the copy.
        screen.press("Annuler").press("Annuler");
        assertThat(composer.page().locator("[data-row=session]")).hasCount(1);
    }

    @Test
    void withoutScriptBlocksAreSplitAndMovedByTheServer(@NoScript Screen screen) {
        screen.signIn(People.PRATICIENNE).open("/plans/nouveau");
        screen.field("Titre").first().fill("Sans script " + UUID.randomUUID());
        screen.press("Ajouter une rencontre").press("Ajouter une étape");
        Page page = screen.page();
        page.locator("[name='sessions:0:blocks:0:title']").fill("Jeu");
        page.locator("[name='sessions:0:blocks:0:minutes']").fill("25");
        page.locator("[data-row=block] summary").first().click();
        screen.press("Séparer en deux Bloc 1");
        assertThat(page.locator("[name='sessions:0:blocks:0:minutes']")).hasValue("13");
        assertThat(page.locator("[name='sessions:0:blocks:1:minutes']")).hasValue("12");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Ajouter une rencontre")
                                .setExact(true))
                .click();
        page.locator("[data-row=block] summary").nth(1).click();
        screen.press("Vers la rencontre suivante Bloc 2");
        assertThat(page.locator("[name='sessions:1:blocks:0:minutes']")).hasValue("12");
        screen.press("Enregistrer");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("C’est enregistré");
    }

    @Test
    void errorAndRemarkOpenThePartThatTheyAreAbout(Screen screen) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        Composer composer =
                compose(screen, plan).open(Part.SESSIONS).addSession("Un").addBlock("Accueil", 10);
        composer.field(1, "minutes").fill("dix");
        assertThat(composer.bar()).containsText("Pas enregistré");
        composer.open(Part.AFTER);
        composer.page().locator("#refused a").click();
        assertThat(composer.field(1, "minutes")).isFocused();
        assertThat(composer.field(1, "minutes")).hasAttribute("aria-invalid", "true");
        screen.checkAccessible();
        composer.field(1, "minutes").fill("10");
        composer.assertSaved();
        assertThat(composer.page().locator("#refused")).isHidden();

        composer.open(Part.SHARE);
        composer.page().locator("#remarks summary").first().click();
        composer.page().locator("#remarks a").first().click();
        assertThat(composer.page().locator("#s-check")).isHidden();
        assertThat(composer.page().locator(":focus")).isVisible();
    }

    @Test
    void pageIsAccessibleInEachOfItsPartsOnADeskAndOnAPhone(Screen screen) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        Composer composer =
                compose(screen, plan).open(Part.SESSIONS).addSession("Un").addBlock("Accueil", 10);
        composer.details(1);
        for (int width : new int[] {1280, 360}) {
            screen.size(width, 800);
            for (Part part : Part.values()) {
                composer.open(part);
                screen.checkAccessible();
                assertEquals(
                        true,
                        screen.page()
                                .evaluate(
                                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                        part + " at " + width);
            }
        }
        composer.assertSaved();
    }
}
