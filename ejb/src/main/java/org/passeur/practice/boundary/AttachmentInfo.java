package org.passeur.practice.boundary;

/**
 * A file that goes with an activity.
 *
 * @param size in bytes
 * @param firstRevision the first revision that has it; the next to be published, as long as none has
 * @param lastRevision the last that has it; null as long as the draft has it
 */
public record AttachmentInfo(
        Long id, String name, String mediaType, int size, int firstRevision, Integer lastRevision) {

    private static final int KILOBYTE = 1024;

    /** As people read sizes: never zero. */
    public int kilobytes() {
        return Math.max(1, size / KILOBYTE);
    }
}
