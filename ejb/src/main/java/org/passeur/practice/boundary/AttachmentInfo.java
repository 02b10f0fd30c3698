package org.passeur.practice.boundary;

/**
 * A file that goes with an activity.
 *
 * @param size in bytes
 */
public record AttachmentInfo(Long id, String name, String mediaType, int size) {}
