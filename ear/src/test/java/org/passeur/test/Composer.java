package org.passeur.test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The page where a plan is written: one part at a time. */
public record Composer(Screen screen) {

    /** The parts, as their tabs call them. */
    public enum Part {
        BEFORE("Avant"),
        SESSIONS("Rencontres"),
        AFTER("Après"),
        SHARE("Vérifier et partager");

        private final String tab;

        Part(String tab) {
            this.tab = tab;
        }
    }

    public Page page() {
        return screen.page();
    }

    public Locator tab(String name) {
        return page().getByRole(
                        AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Composer open(Part part) {
        tab(part.tab).click();
        return this;
    }

    /**
     * A group of questions that is folded.
     *
     * @param title what it says, from its beginning
     */
    public Composer unfold(String title) {
        page().locator("details.group > summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + title)))
                .click();
        return this;
    }

    public Composer addSession(String title) {
        screen.press("Ajouter une rencontre");
        assertThat(page().locator(":focus")).hasAttribute("name", Pattern.compile("sessions:\\d+:title"));
        page().keyboard().insertText(title);
        return this;
    }

    /** At the end of the session that is open. */
    public Composer addBlock(String title, int minutes) {
        int there = blocks().count();
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ajouter une étape"))
                .click();
        assertThat(blocks()).hasCount(there + 1);
        field(there + 1, "title").fill(title);
        field(there + 1, "minutes").fill(String.valueOf(minutes));
        return this;
    }

    /** Of the session that is open. */
    public Locator blocks() {
        return page().locator("[data-row=session]:not([hidden]) [data-row=block]");
    }

    /**
     * @param block from 1
     */
    public Locator field(int block, String name) {
        return blocks().nth(block - 1).locator("[name$=':" + name + "']");
    }

    public Composer details(int block) {
        blocks().nth(block - 1).locator("summary").click();
        return this;
    }

    public Composer assertBlocks(String... titles) {
        assertThat(blocks()).hasCount(titles.length);
        for (int i = 1; i <= titles.length; i++) {
            assertThat(field(i, "title")).hasValue(titles[i - 1]);
        }
        return this;
    }

    /** The bar that says what is saved. */
    public Locator bar() {
        return page().locator("#saved");
    }

    /** The form saved itself, or was saved, and nothing is left to be. */
    public Composer assertSaved() {
        assertThat(bar()).containsText(Pattern.compile("^Enregistré à"));
        return this;
    }

    public Locator spoken() {
        return page().locator("#spoken");
    }
}
