package org.passeur.experience.boundary;

import java.util.Locale;
import org.passeur.practice.boundary.PlanSession.Block;

/**
 * By what a block is known again in other sessions and revisions, and an activity in other plans: by its activity, else by
 * its title as people read it.
 */
public final class BlockKey {

    /** The whole of a work. */
    public static final String WHOLE = "";

    private BlockKey() {}

    public static String of(Block block) {
        if (block.activity() != null) {
            return ofActivity(block.activity());
        }
        return block.title() == null
                ? "k:" + block.kind().code()
                : "t:" + block.title().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * @param externalId of the activity
     */
    public static String ofActivity(String externalId) {
        return "a:" + externalId;
    }
}
