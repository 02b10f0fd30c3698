package org.passeur.web.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How sheets look: {@code sheet.css}, and what differs from one to another. */
final class SheetStyle {

    private static final String COMMON = read();

    private SheetStyle() {}

    /**
     * @param foot at the left of each page's foot
     * @param page before the number of the page
     * @param of between the number and the total
     */
    static String of(PaperSize size, String foot, String page, String of) {
        return "@page { size: " + size.css() + "; @bottom-left { content: " + quoted(foot)
                + "; font: 8.5pt sans, more; color: #4a5b61; } @bottom-right { content: " + quoted(page)
                + " counter(page) " + quoted(of)
                + " counter(pages); font: 8.5pt sans, more; color: #4a5b61; } }\n" + COMMON;
    }

    /** A text as CSS holds it: by code points, so that nothing in a title can end the string. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ' || c == '<') {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                css.appendCodePoint(c);
            }
        });
        return css.append('"').toString();
    }

    private static String read() {
        try (InputStream css = SheetStyle.class.getResourceAsStream("sheet.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
