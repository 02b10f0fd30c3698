package org.passeur.web.practice;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;

/** {@code <ps:agenda items="…">}: the blocks of a session along their river. */
@FacesComponent("org.passeur.AgendaRiver")
public class AgendaRiver extends CreditedBlocks<PlanPage.Block> {

    @Override
    protected void write(List<PlanPage.Block> blocks) throws IOException {
        open("ol", "class", "agenda");
        for (PlanPage.Block block : blocks) {
            open("li", "class", block.css());
            element("time", block.clock(), "datetime", block.time());
            open("div");
            open("h4");
            if (block.address() == null) {
                text(block.title());
            } else {
                element("a", block.title(), "href", block.address());
            }
            close("h4");
            element("p", block.beside(), "class", "kind");
            element("p", block.description(), "class", "prose");
            element("p", block.note(), "class", "quiet");
            if (block.link() != null) {
                open("p");
                element("a", block.linkText(), "href", block.link(), "rel", "noopener noreferrer");
                close("p");
            }
            element("p", block.access(), "class", "quiet");
            credit(block.credit(), null);
            if (block.changes() != null) {
                open("p", "class", "quiet noprint");
                element("a", block.newer(), "href", block.changes());
                close("p");
            } else {
                element("p", block.newer(), "class", "quiet noprint");
            }
            element("p", block.experience(), "class", "quiet");
            close("div");
            element("span", block.length(), "class", "len");
            close("li");
        }
        close("ol");
    }
}
