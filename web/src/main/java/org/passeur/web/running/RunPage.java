package org.passeur.web.running;

import java.util.List;
import org.passeur.web.practice.BlockCredit;

/**
 * One session of a plan as its page for running it shows it: what to say and do, in order, and what must be at hand. What
 * is not filled is null or empty, and not shown.
 *
 * @param revision null for a draft of one's own, which no report can be about
 * @param lang of the plan's texts
 * @param planAddress the plan, to go back to
 * @param session from 1
 * @param start local time, {@code HH:MM}; null without
 * @param zone time zone of the start, when the plan names one; null otherwise: the clock of whoever runs it holds
 * @param minutes planned length; null without
 * @param sessions of the plan, to change to another one
 * @param around whether more than one session can be chosen
 * @param clinical what to do when somebody is unwell
 * @param technological what to do when the technique fails
 * @param support for those who facilitate
 */
public record RunPage(
        Long plan,
        Integer revision,
        String lang,
        String planTitle,
        String planAddress,
        int session,
        String title,
        String aim,
        String facts,
        String start,
        String zone,
        Integer minutes,
        List<Session> sessions,
        boolean around,
        List<Block> blocks,
        List<Told> clinical,
        List<Told> technological,
        List<Told> support,
        List<Told> rules) {

    /**
     * @param current what {@code aria-current} says; null leaves it out
     */
    public record Session(String label, String address, String current) {}

    /**
     * @param css how it is drawn on the river
     * @param kind code of the kind of block
     * @param parallel that it runs beside the block before it, in words; null otherwise
     * @param link where its tool is; http or https alone
     * @param time as {@code <time datetime>} wants it
     * @param address of the activity that it comes from; null without one that the reader may open
     * @param credit of the activity that it is, or was made from; null without
     */
    public record Block(
            String css,
            String kind,
            String parallel,
            int minutes,
            String time,
            String clock,
            String title,
            String address,
            String description,
            String lead,
            String tool,
            String material,
            String link,
            String linkText,
            BlockCredit credit,
            String length) {}

    /** A text with its name; telephone numbers in it can be called. */
    public record Told(String label, String text) {}

    public boolean isContingency() {
        return !clinical.isEmpty() || !technological.isEmpty() || !support.isEmpty();
    }
}
