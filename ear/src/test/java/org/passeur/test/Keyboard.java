package org.passeur.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;

/** A person who has no mouse. Wherever they stop, they see that they are there. */
public final class Keyboard {

    /** The longest form has some 250 stops. */
    private static final int STOPS = 400;

    /**
     * Nothing when the focus shows: it is marked, on the screen, and not behind something else entirely (WCAG 2.2, 2.4.7
     * and 2.4.11). Otherwise what is wrong, and where.
     */
    private static final String HIDDEN = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body || e.matches('main')) return '';
              const box = e.getBoundingClientRect();
              const style = getComputedStyle(e);
              let fault = '';
              if (style.outlineStyle === 'none' && style.boxShadow === 'none') fault = 'not marked: ';
              const seen = [0.02, 0.25, 0.5, 0.75, 0.98].some(x => [0.1, 0.5, 0.9].some(y => {
                const at = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
                return at && (e.contains(at) || at.contains(e) && at.tagName === 'LABEL');
              }));
              if (!seen) fault += 'out of sight: ';
              return fault && fault + e.outerHTML.slice(0, 300);
            }""";

    private final Page page;
    private final Screen screen;

    public Keyboard(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
    }

    /** Tab until the focus is there. */
    public Keyboard to(Locator target) {
        return walk("Tab", target);
    }

    public Keyboard backTo(Locator target) {
        return walk("Shift+Tab", target);
    }

    private Keyboard walk(String key, Locator target) {
        ElementHandle wanted = target.elementHandle();
        for (int i = 0; i < STOPS; i++) {
            page.keyboard().press(key);
            seen();
            if ((Boolean) page.evaluate("wanted => wanted === document.activeElement", wanted)) {
                return this;
            }
        }
        throw new AssertionError("no way by " + key + " to " + target);
    }

    public Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        seen();
        return this;
    }

    /** Presses Enter and waits for the page that comes. */
    public Keyboard enter() {
        page.evaluate("() => { window.passeurLeft = true; }");
        page.keyboard().press("Enter");
        Portal.await("the next page", Duration.ofSeconds(15), () -> {
            try {
                return (Boolean) page.evaluate("() => !window.passeurLeft && document.readyState === 'complete'");
            } catch (PlaywrightException onTheWay) {
                return false;
            }
        });
        screen.settle();
        return this;
    }

    /** Where the focus is now, without having been led there. */
    public Keyboard isOn(Locator target) {
        PlaywrightAssertions.assertThat(target).isFocused();
        seen();
        return this;
    }

    private void seen() {
        assertEquals("", page.evaluate(HIDDEN), "the focus");
    }
}
