package org.passeur.practice.boundary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.platform.boundary.Coded;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.PlanSession.TimedBlock;

/**
 * What somebody lives through who has a telephone and nothing else (AXTRA; RÉGION). A block says it, or else its activity;
 * where neither does, it is not known rather than guessed.
 *
 * @param material of what they take part in, once each: some of it can be sent beforehand, which its owner decides
 */
public record TelephoneJourney(List<Stage> sessions, List<String> material) {

    /** How they take part in a block. */
    public enum Way implements Coded {
        WORKS,
        ADAPTED,
        MISSED,
        /** Neither the block nor its activity says. */
        UNKNOWN,
        /** A break: nobody does anything. */
        PAUSE,
        /** A buffer: the block before it may run over into it, and whoever hung up would miss that. */
        STAYS
    }

    /**
     * @param how in which other way; null when nothing is said of it
     */
    public record Step(TimedBlock timed, Way way, String how) {}

    public record Stage(PlanSession session, List<Step> steps) {}

    /**
     * @param activities those that the plan names, as far as the reader may see them
     */
    public static TelephoneJourney of(PlanContent plan, Map<ActivityRef, LibraryActivity> activities) {
        List<Stage> stages = new ArrayList<>();
        Set<String> material = new LinkedHashSet<>();
        for (PlanSession session : plan.sessions()) {
            List<Step> steps = new ArrayList<>();
            for (TimedBlock timed : session.timedBlocks()) {
                LibraryActivity activity = ActivityRef.find(activities, timed.block());
                ActivityContent content = activity == null ? null : activity.content();
                Step step = step(timed, content);
                steps.add(step);
                if (step.way() == Way.WORKS || step.way() == Way.ADAPTED) {
                    material.addAll(timed.block().material());
                    material.addAll(content == null ? List.of() : content.material());
                }
            }
            stages.add(new Stage(session, steps));
        }
        return new TelephoneJourney(stages, List.copyOf(material));
    }

    private static Step step(TimedBlock timed, ActivityContent content) {
        Block block = timed.block();
        if (block.kind() == BlockKind.BREAK) {
            return new Step(timed, Way.PAUSE, null);
        }
        if (block.kind() == BlockKind.BUFFER) {
            return new Step(timed, Way.STAYS, null);
        }
        DigitalAccess reach = block.reach(content);
        TelephoneAccess telephone = reach == null ? null : reach.telephone();
        Way way = switch (telephone) {
            case null -> Way.UNKNOWN;
            case YES -> Way.WORKS;
            case ADAPTED -> Way.ADAPTED;
            case NO -> Way.MISSED;
        };
        return new Step(timed, way, reach == null ? null : reach.telephoneHow());
    }

    /** Blocks of that way in all sessions together. */
    public int count(Way way) {
        return (int) steps().stream().filter(step -> step.way() == way).count();
    }

    /** Blocks in which something is done. */
    public int total() {
        return steps().size() - count(Way.PAUSE) - count(Way.STAYS);
    }

    private List<Step> steps() {
        return sessions.stream().flatMap(stage -> stage.steps().stream()).toList();
    }
}
