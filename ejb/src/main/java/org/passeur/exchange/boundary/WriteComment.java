package org.passeur.exchange.boundary;

import jakarta.validation.constraints.NotNull;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.WorkKind;

/**
 * A comment to be kept.
 *
 * @param revision of the work that it is on
 * @param parentId what it answers; null when it answers nothing
 * @param language that its author writes in: what looks like a person is looked for in both, and told in this one
 * @param nobodyNamed whether its author says that what looks like a person is none
 */
public record WriteComment(
        @NotNull WorkKind kind,
        @NotNull Long workId,
        int revision,
        Long parentId,
        @NotNull String text,
        @NotNull Language language,
        boolean nobodyNamed) {

    /** In UTF-16 units as columns count. */
    public static final int MAX_TEXT = 4000;

    public WriteComment {
        text = text == null ? null : text.strip().replace("\r\n", "\n");
    }
}
