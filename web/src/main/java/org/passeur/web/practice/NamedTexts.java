package org.passeur.web.practice;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.passeur.web.platform.Markup;

/** {@code <ps:named items="…" styleClass="…">}: a list in which each text has a name. */
@FacesComponent("org.passeur.NamedTexts")
public class NamedTexts extends Markup<WorkHead.Pair> {

    @Override
    protected void write(List<WorkHead.Pair> pairs) throws IOException {
        open("ul", "class", (String) getAttributes().get("styleClass"));
        for (WorkHead.Pair pair : pairs) {
            open("li");
            element("strong", pair.label());
            element("span", pair.text(), "class", "prose");
            close("li");
        }
        close("ul");
    }
}
