package org.passeur.web.running;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.passeur.web.practice.CreditedBlocks;

/**
 * {@code <ps:run-blocks items="…">}: what is to be done, along the river. Each block carries what the page's script counts
 * with; the text is all there without it.
 */
@FacesComponent("org.passeur.RunBlocks")
public class RunBlocks extends CreditedBlocks<RunPage.Block> {

    @Override
    protected void write(List<RunPage.Block> blocks) throws IOException {
        open("ol", "class", "agenda");
        for (RunPage.Block block : blocks) {
            open(
                    "li",
                    "class",
                    block.css(),
                    "data-kind",
                    block.kind(),
                    "data-parallel",
                    block.parallel() == null ? null : "true",
                    "data-minutes",
                    String.valueOf(block.minutes()));
            element("time", block.clock(), "datetime", block.time());
            open("div");
            element("h3", block.title());
            element("p", block.parallel(), "class", "quiet");
            element("p", block.description(), "class", "prose");
            element("p", block.lead(), "class", "quiet");
            element("p", block.tool(), "class", "quiet");
            element("p", block.material(), "class", "quiet");
            if (block.link() != null) {
                open("p");
                element("a", block.linkText(), "href", block.link(), "rel", "noopener noreferrer", "target", "_blank");
                close("p");
            }
            credit(block.credit(), "_blank");
            if (block.address() != null) {
                open("p", "class", "quiet");
                element("a", (String) getAttributes().get("sheet"), "href", block.address(), "target", "_blank");
                close("p");
            }
            close("div");
            element("span", block.length(), "class", "len");
            close("li");
        }
        close("ol");
    }
}
