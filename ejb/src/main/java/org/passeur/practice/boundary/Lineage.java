package org.passeur.practice.boundary;

/**
 * What a work was adapted from.
 *
 * @param id of the original; null when the reader may not open it, or it is no more
 * @param revision of the original that was adapted
 * @param title that it had then
 * @param author name that its owner showed then
 * @param network network of the original; null without one
 * @param licence that it was under
 */
public record Lineage(Long id, int revision, String title, String author, String network, Licence licence) {}
