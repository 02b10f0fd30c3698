package org.passeur.practice.boundary;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/**
 * What somebody wrote, to be kept.
 *
 * @param id null to create
 * @param version the one that was read; ignored when creating
 * @param from a random word for the open form that it comes from, null when there is none. A form whose own save was the
 *     last may not have heard of it: what it sends again follows that save, and makes no second work of a new one.
 * @param turn which save of that form it is, from 1: an older one than the last, which was long on its way, overwrites
 *     nothing; 0 when it comes from no open form
 */
public record SaveWork<C extends WorkContent>(
        Long id,
        long version,
        @NotNull Language language,
        @NotNull Visibility visibility,
        @NotNull C content,
        @Size(min = 16, max = 64) String from,
        @Min(0) int turn) {

    public SaveWork(Long id, long version, Language language, Visibility visibility, C content) {
        this(id, version, language, visibility, content, null, 0);
    }
}
