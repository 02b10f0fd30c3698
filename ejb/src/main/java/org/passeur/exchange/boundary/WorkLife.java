package org.passeur.exchange.boundary;

import java.util.List;

/**
 * What is said of a work, as its page shows it.
 *
 * @param comments how many there are, answers among them; 0 for visitors, who read none
 * @param newest of them, newest first; empty for visitors
 * @param thanks how many members gave
 * @param thanked whether the reader did
 * @param followed whether the reader follows it
 * @param own whether it is the reader's own
 * @param thankedBy names of those who thank, for its author alone
 */
public record WorkLife(
        long comments,
        List<Comment> newest,
        long thanks,
        boolean thanked,
        boolean followed,
        boolean own,
        List<String> thankedBy) {

    public WorkLife {
        newest = List.copyOf(newest);
        thankedBy = List.copyOf(thankedBy);
    }
}
