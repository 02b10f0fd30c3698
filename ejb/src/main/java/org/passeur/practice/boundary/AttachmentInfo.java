package org.passeur.practice.boundary;

/**
 * A file that goes with an activity.
 *
 * @param size in bytes
 */
public record AttachmentInfo(Long id, String name, String mediaType, int size) {

    private static final int KILOBYTE = 1024;

    /** As people read sizes: never zero. */
    public int kilobytes() {
        return Math.max(1, size / KILOBYTE);
    }
}
