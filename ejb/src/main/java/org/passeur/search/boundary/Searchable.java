package org.passeur.search.boundary;

import java.time.Instant;

/**
 * Something the one search box finds. A kind of content joins by having its entity implement this, carry
 * {@code @Indexed} and bind {@link SearchDocumentBinder}: fields, weights and visibility are in one place.
 *
 * <p>Its key is a number called {@code id}. It has the properties {@code updatedAt}, which moves with every change that
 * search should see, and {@code useCount}, which moves by itself: by these two, index and database are compared.
 */
public interface Searchable {

    Long getId();

    Instant getUpdatedAt();

    int getUseCount();

    /**
     * @return null when nobody may find it
     */
    SearchDocument toSearchDocument();
}
