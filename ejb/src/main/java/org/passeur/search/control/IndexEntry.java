package org.passeur.search.control;

/**
 * An entry of the index, or what it should be made from.
 *
 * @param stamp of what it was made from; empty when it has none
 */
public record IndexEntry(long id, String stamp) {

    public IndexEntry {
        stamp = stamp == null ? "" : stamp;
    }
}
