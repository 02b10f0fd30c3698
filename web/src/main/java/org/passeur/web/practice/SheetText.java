package org.passeur.web.practice;

import org.passeur.web.platform.Messages;
import org.passeur.web.platform.SafeHtml;

/**
 * The text of a sheet, ready for a page.
 *
 * @param html from {@link SafeHtml} and nowhere else
 */
public record SheetText(String html) {

    /**
     * @param words in the language of the sheet
     */
    static SheetText of(String markdown, Messages words) {
        return new SheetText(SafeHtml.of(markdown, number -> words.format("sheet.table", number)));
    }
}
