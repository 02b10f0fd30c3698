package org.passeur.practice.boundary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.PlanSession.Block;

/**
 * What the licences of the activities in a plan ask of the plan. One's own activities ask nothing: whoever holds the rights
 * may share them in any way; what they adapted asks what its original asks, published or not.
 *
 * @param possible licences that all of them let the plan have; none when two of them exclude one another
 * @param violations one for each block whose activity does not let the plan have its licence
 */
public record Composition(Set<Licence> possible, List<Violation> violations) {

    /** An activity does not let the plan that holds it have its licence. */
    public static final String LICENCE = "licence.block";

    /**
     * @param activities those that the plan names, as far as those who write in it may see them
     */
    public static Composition of(PlanContent plan, Map<ActivityRef, LibraryActivity> activities) {
        Set<Licence> possible = EnumSet.allOf(Licence.class);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < plan.sessions().size(); i++) {
            List<Block> blocks = plan.sessions().get(i).blocks();
            for (int j = 0; j < blocks.size(); j++) {
                Licence licence = asked(blocks.get(j), activities);
                if (licence != null) {
                    possible.retainAll(licence.adaptations());
                    if (!licence.adaptations().contains(plan.terms())) {
                        violations.add(new Violation("sessions[" + i + "].blocks[" + j + "].activity", LICENCE));
                    }
                }
            }
        }
        return new Composition(possible, violations);
    }

    /** Under which licence somebody else's activity stands that the block is, or was made from; null without one. */
    private static Licence asked(Block block, Map<ActivityRef, LibraryActivity> activities) {
        ActivityRef ref = ActivityRef.of(block);
        ActivityRef named = ref == null ? ActivityRef.ofSource(block) : ref;
        LibraryActivity activity = named == null ? null : activities.get(named);
        if (activity != null) {
            // What is kept in the block is a claim, what is published a fact.
            return activity.licence();
        }
        if (ref != null || block.source() == null) {
            return null;
        }
        return block.source().licence() == null
                ? Licence.UNSAID
                : block.source().licence();
    }
}
