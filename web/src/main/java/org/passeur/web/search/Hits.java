package org.passeur.web.search;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.passeur.web.platform.Markup;

/** {@code <ps:hits items="…">}: what was found, with what was looked for in {@code mark}. */
@FacesComponent("org.passeur.Hits")
public class Hits extends Markup<SearchView.Hit> {

    @Override
    protected void write(List<SearchView.Hit> hits) throws IOException {
        open("ul", "class", "results");
        for (SearchView.Hit hit : hits) {
            open("li");
            open("article", "class", "result");
            element("p", hit.facts().isEmpty() ? hit.kind() : hit.kind() + " · " + hit.facts(), "class", "kind");
            open("h3");
            open("a", "href", hit.address(), "lang", hit.lang());
            marked(hit.title());
            close("a");
            close("h3");
            open("p", "lang", hit.lang());
            marked(hit.excerpt());
            close("p");
            element("p", hit.why(), "class", "quiet");
            close("article");
            close("li");
        }
        close("ul");
    }
}
