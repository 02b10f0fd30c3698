package org.passeur.web.practice;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.passeur.web.platform.Markup;

/** {@code <ps:pairs items="…">}: names, and what is said under each. */
@FacesComponent("org.passeur.Pairs")
public class Pairs extends Markup<WorkHead.Pair> {

    @Override
    protected void write(List<WorkHead.Pair> pairs) throws IOException {
        open("dl", "class", "pairs");
        for (WorkHead.Pair pair : pairs) {
            element("dt", pair.label());
            open("dd", "class", "prose");
            text(pair.text());
            if (!pair.lines().isEmpty()) {
                open("ul");
                for (String line : pair.lines()) {
                    element("li", line);
                }
                close("ul");
            }
            close("dd");
        }
        close("dl");
    }
}
