package org.passeur.practice.boundary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passeur.practice.boundary.PlanSession.Block;

/**
 * An activity as a block names it.
 *
 * @param activity external id
 * @param revision null for the newest
 */
public record ActivityRef(String activity, Integer revision) {

    /** What the block is; null when it is no activity. */
    public static ActivityRef of(Block block) {
        return block.activity() == null ? null : new ActivityRef(block.activity(), block.revision());
    }

    /** What the block was made from; null when that is not said. */
    public static ActivityRef ofSource(Block block) {
        return block.source() == null || block.source().activity() == null
                ? null
                : new ActivityRef(block.source().activity(), block.source().revision());
    }

    /** The activity that a block is, of these; null when it is none, or is not among them. */
    public static LibraryActivity find(Map<ActivityRef, LibraryActivity> activities, Block block) {
        ActivityRef ref = of(block);
        return ref == null ? null : activities.get(ref);
    }

    /** What the activity of a block says, of these; null when it is none, is not among them, or is a draft. */
    public static ActivityContent content(Map<ActivityRef, LibraryActivity> activities, Block block) {
        LibraryActivity activity = find(activities, block);
        return activity == null ? null : activity.content();
    }

    /** Every activity that a plan names, once each: what its blocks are, and what they were made from. */
    public static List<ActivityRef> in(PlanContent plan) {
        return of(plan, block -> Stream.of(of(block), ofSource(block)));
    }

    /** What the blocks of a plan are, once each: all that a reader is told of the library. */
    public static List<ActivityRef> shown(PlanContent plan) {
        return of(plan, block -> Stream.ofNullable(of(block)));
    }

    private static List<ActivityRef> of(PlanContent plan, Function<Block, Stream<ActivityRef>> named) {
        return plan.sessions().stream()
                .flatMap(session -> session.blocks().stream())
                .flatMap(named)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
