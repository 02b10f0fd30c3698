package org.passeur.web.export;

import org.passeur.platform.boundary.Coded;

/** The paper that is in the printer: North America's, or everybody else's. */
public enum PaperSize implements Coded {
    LETTER("8.5in 11in"),
    A4("210mm 297mm");

    private final String css;

    PaperSize(String css) {
        this.css = css;
    }

    /** As {@code @page} says it. */
    String css() {
        return css;
    }
}
