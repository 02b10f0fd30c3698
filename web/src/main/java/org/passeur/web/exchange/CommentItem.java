package org.passeur.web.exchange;

import java.util.List;
import org.passeur.exchange.boundary.Comment;
import org.passeur.exchange.boundary.CommentState;
import org.passeur.platform.boundary.Language;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;

/**
 * A comment in words.
 *
 * @param text null of what is erased or withdrawn
 * @param notice what stands in the place of the text; null when it is there
 */
public record CommentItem(
        Long id,
        long version,
        String who,
        String facts,
        String text,
        String notice,
        boolean own,
        boolean editable,
        boolean there,
        List<CommentItem> answers) {

    static CommentItem of(Comment comment, Language language) {
        Messages words = Messages.of("exchange", language);
        boolean there = comment.state() == CommentState.SHOWN;
        return new CommentItem(
                comment.id(),
                comment.version(),
                there ? who(comment, words) : words.label("comment.state", comment.state()),
                words.format(
                        comment.edited() ? "comment.facts.edited" : "comment.facts",
                        Dates.dateTime(comment.writtenAt(), language.locale()),
                        comment.revision()),
                comment.text(),
                comment.state() == CommentState.WITHDRAWN
                        ? words.format("comment.withdrawn.reason", comment.reason())
                        : null,
                comment.own(),
                comment.editable(),
                there,
                comment.answers().stream().map(answer -> of(answer, language)).toList());
    }

    private static String who(Comment comment, Messages words) {
        return comment.author() == null ? words.get("comment.accountGone") : comment.author();
    }
}
