package org.passeur.practice.control;

/**
 * The version that a reader of the published revision knows. When the draft has moved on since, it is an older one: writing
 * what was read there would overwrite what was saved and the reader never saw.
 */
final class PublishedVersion {

    private PublishedVersion() {}

    static long of(long version, boolean draftChanged) {
        return draftChanged ? version - 1 : version;
    }
}
