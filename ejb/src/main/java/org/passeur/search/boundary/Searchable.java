package org.passeur.search.boundary;

/**
 * Something the one search box finds. A kind of content joins by having its entity implement this, carry
 * {@code @Indexed} and bind {@link SearchDocumentBinder}: fields, weights and visibility are in one place.
 *
 * <p>The entity has a property {@code updatedAt} that moves with every change that search should see.
 */
public interface Searchable {

    /**
     * @return null when nobody may find it
     */
    SearchDocument toSearchDocument();
}
