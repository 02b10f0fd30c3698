package org.passeur.exchange.boundary;

import java.util.List;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.WorkKind;

/**
 * A collection as somebody who may reads it.
 *
 * @param version what a write must name
 * @param items that the reader may read; whoever curates it sees that others are there, and nothing of them
 * @param editable whether the reader curates it
 * @param erasable whether the reader may erase it: whoever curates it, a moderator, an administrator
 */
public record WorkCollection(
        Long id,
        long version,
        Long networkId,
        String network,
        String title,
        String description,
        Language language,
        Visibility visibility,
        List<Item> items,
        boolean editable,
        boolean erasable) {

    public WorkCollection {
        items = List.copyOf(items);
    }

    /**
     * @param title null, for whoever curates it, of what is withdrawn or no longer shared with them
     * @param summary null without one
     * @param reason why it is there; null when not said
     */
    public record Item(WorkKind kind, Long workId, String title, String summary, Language language, String reason) {}
}
