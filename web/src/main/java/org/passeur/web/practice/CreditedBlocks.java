package org.passeur.web.practice;

import java.io.IOException;
import org.passeur.web.platform.Markup;

/** Blocks of a session, each with whom it is from. */
public abstract class CreditedBlocks<T> extends Markup<T> {

    /**
     * @param credit null for a block of the plan's own
     * @param target where the licence opens; null for this page's place
     */
    protected final void credit(BlockCredit credit, String target) throws IOException {
        if (credit == null) {
            return;
        }
        open("p", "class", "quiet");
        text(credit.said());
        if (credit.licence() != null) {
            text(" · ");
            // Without rel="license": that would be the licence of the page.
            String label = credit.licence().label();
            element("a", label, "href", credit.address(), "rel", "noopener noreferrer", "target", target);
        }
        close("p");
    }
}
