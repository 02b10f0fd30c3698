package org.passeur.exchange.boundary;

import java.time.Instant;
import java.util.List;

/**
 * What a member says of a work.
 *
 * @param version what a change must name
 * @param revision that was the newest when it was written
 * @param author name that they show; null of an account that is no more, and of what is erased or withdrawn
 * @param text null of what is erased or withdrawn
 * @param edited whether its author has changed it
 * @param reason of the moderator who withdrew it; null otherwise
 * @param own whether the reader wrote it
 * @param editable whether the reader may still change it
 * @param answers oldest first; none of an answer
 */
public record Comment(
        Long id,
        long version,
        int revision,
        String author,
        String text,
        Instant writtenAt,
        boolean edited,
        CommentState state,
        String reason,
        boolean own,
        boolean editable,
        List<Comment> answers) {

    public Comment {
        answers = List.copyOf(answers);
    }
}
