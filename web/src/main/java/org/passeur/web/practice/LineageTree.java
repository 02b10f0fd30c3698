package org.passeur.web.practice;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.passeur.web.platform.Markup;

/** {@code <ps:lineage items="…">}: works in lists within lists, each beneath what it was adapted from. */
@FacesComponent("org.passeur.LineageTree")
public class LineageTree extends Markup<LineageView.Node> {

    @Override
    protected void write(List<LineageView.Node> nodes) throws IOException {
        open("ul", "class", "lineage");
        for (LineageView.Node node : nodes) {
            open("li");
            if (node.current() == null) {
                element("a", node.title(), "href", node.address());
            } else {
                element("a", node.title(), "href", node.address(), "aria-current", node.current());
            }
            element("span", " " + node.credit(), "class", "quiet");
            if (node.changes() != null) {
                text(" ");
                element("a", node.changesLabel(), "href", node.changes());
            }
            if (!node.below().isEmpty()) {
                write(node.below());
            }
            close("li");
        }
        close("ul");
    }
}
