package org.passeur.web.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passeur.practice.boundary.PlanSupplies;
import org.passeur.web.platform.Messages;

/**
 * A group plan as its page shows it. What is not filled is empty or null, and not shown.
 *
 * @param facts at a glance
 * @param pairs of each section of texts by its code, without safety's
 * @param hands who does what
 * @param clinical what to do when somebody is unwell
 * @param technological what to do when the technique fails
 * @param options settings of the meeting
 * @param material what must be at hand in all sessions
 * @param setAside remarks of the readiness check that do not hold here, and why
 */
public record PlanPage(
        WorkHead head,
        List<Fact> facts,
        String aim,
        List<String> objectives,
        List<WorkHead.Pair> frame,
        List<Hand> hands,
        Map<String, List<WorkHead.Pair>> pairs,
        String equipment,
        List<Option> options,
        List<WorkHead.Pair> clinical,
        List<WorkHead.Pair> technological,
        String support,
        List<Session> sessions,
        List<Supply> material,
        List<Supply> tools,
        List<String> references,
        List<WorkHead.Pair> setAside) {

    /**
     * @param note in smaller letters; null without
     */
    public record Fact(String label, String value, String note) {}

    public record Hand(String role, String holder, String tasks) {}

    /**
     * @param css {@code yes} or {@code no}
     */
    public record Option(String label, String answer, String css) {}

    /**
     * @param id for links within the page
     * @param elapsed whether times count from the start, because no hour was chosen
     */
    public record Session(String id, String title, String aim, String facts, boolean elapsed, List<Block> blocks) {}

    /**
     * @param sessions in which sessions it is needed
     */
    public record Supply(String name, String sessions) {

        /**
         * @param sessions how many the plan has
         */
        static List<Supply> of(List<PlanSupplies.Item> items, int sessions, Messages words) {
            return items.stream()
                    .map(item -> new Supply(item.name(), where(item.sessions(), sessions, words)))
                    .toList();
        }

        private static String where(List<Integer> numbers, int sessions, Messages words) {
            return numbers.size() == sessions
                    ? words.get("plan.supplies.all")
                    : words.count("plan.supplies.in", numbers.size())
                            .replace(
                                    "{1}", numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    /**
     * @param css how it is drawn on the river
     * @param time as {@code <time datetime>} wants it
     * @param clock as people read it
     * @param address of the activity that it comes from; null without one that the reader may open
     * @param beside says that it runs at the same time as the block before; null otherwise
     * @param note who leads it, with what
     * @param experience how long it takes those who reported on it; null when too few did
     * @param link safe to follow; null without
     * @param access what it asks of whoever takes part at a distance
     * @param credit of the activity that it is, or was made from; null without
     * @param newer says that its activity has a newer revision; null otherwise
     * @param changes where the differences are shown
     */
    public record Block(
            String css,
            String time,
            String clock,
            String title,
            String address,
            String beside,
            String description,
            String note,
            String experience,
            String link,
            String access,
            BlockCredit credit,
            String newer,
            String changes,
            String length) {

        /** The link as people read it aloud. */
        public String linkText() {
            return link == null ? null : link.replaceFirst("^https?://(www\\.)?", "");
        }
    }

    public boolean isBefore() {
        return aim != null
                || !objectives.isEmpty()
                || !frame.isEmpty()
                || !hands.isEmpty()
                || equipment != null
                || !options.isEmpty()
                || pairs.keySet().stream().anyMatch(section -> !section.equals("after"));
    }

    public boolean isContingency() {
        return !clinical.isEmpty() || !technological.isEmpty() || support != null;
    }
}
