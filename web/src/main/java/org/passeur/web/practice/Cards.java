package org.passeur.web.practice;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.passeur.web.platform.Markup;

/** {@code <ps:cards items="…" styleClass="…">}: plans or activities in a list. */
@FacesComponent("org.passeur.Cards")
public class Cards extends Markup<WorkCard> {

    /** Dots for the eye, one a session: what fits beside the words on a telephone. */
    private static final int MAX_STOPS = 12;

    @Override
    protected void write(List<WorkCard> cards) throws IOException {
        open("ul", "class", (String) getAttributes().get("styleClass"));
        for (WorkCard card : cards) {
            open("li");
            open("article", "class", "result");
            open("h3");
            element("a", card.title(), "href", card.address(), "lang", card.lang());
            close("h3");
            open("p", "class", "quiet");
            stops(card.sessions());
            text(card.facts());
            close("p");
            element("p", card.summary(), "lang", card.lang());
            element("p", card.shared(), "class", "quiet");
            close("article");
            close("li");
        }
        close("ul");
    }

    private void stops(Integer sessions) throws IOException {
        if (sessions == null || sessions < 2) {
            return;
        }
        open("span", "class", "stops", "aria-hidden", "true");
        for (int i = 0; i < Math.min(sessions, MAX_STOPS); i++) {
            open("i");
            close("i");
        }
        close("span");
    }
}
