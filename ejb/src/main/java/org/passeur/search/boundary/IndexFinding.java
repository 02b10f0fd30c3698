package org.passeur.search.boundary;

/**
 * An entry of the index that is not as it should be.
 *
 * @param kind as {@code type} of the API
 */
public record IndexFinding(String kind, long id, IndexFault fault) {

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
