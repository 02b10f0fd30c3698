package org.passeur.exchange.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/**
 * A collection to be kept, a new one or one of a network that the caller curates.
 *
 * @param id null for a new one
 * @param version that was read; nothing for a new one
 * @param networkId whose it is; that of an older one never changes
 * @param visibility {@link Visibility#NETWORK} or {@link Visibility#EVERYONE}
 * @param items in their order; each work once
 * @param nobodyNamed whether the caller says that what looks like a person is none
 */
public record SaveCollection(
        Long id,
        long version,
        Long networkId,
        @NotNull String title,
        String description,
        @NotNull Language language,
        @NotNull Visibility visibility,
        @NotNull @Size(max = SaveCollection.MAX_ITEMS) List<@NotNull @Valid Item> items,
        boolean nobodyNamed) {

    public static final int MAX_TITLE = 200;

    public static final int MAX_DESCRIPTION = 2000;

    public static final int MAX_REASON = 500;

    public static final int MAX_ITEMS = 100;

    /**
     * @param reason why it is there; null when not said
     */
    public record Item(@NotNull Long workId, String reason) {
        public Item {
            reason = text(reason);
        }
    }

    public SaveCollection {
        title = title == null ? null : title.strip();
        description = text(description);
        items = items == null ? List.of() : List.copyOf(items);
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }
}
