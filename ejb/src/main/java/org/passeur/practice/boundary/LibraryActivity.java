package org.passeur.practice.boundary;

/**
 * The activity that a block names, as the reader may see it.
 *
 * @param published whether its content is there to be read; false for a draft of the reader's own
 * @param own whether the reader wrote it, and all of it: what they adapted stands under the licence of its original
 * @param revision the one that the block names, or else the newest; 0 for a draft
 * @param headRevision the newest
 * @param exact whether it is the revision that the block names
 * @param licence under which it stands for the reader's plan: its own, or for a draft that of its original; null when it
 *     asks nothing
 * @param author name that the owner shows; null when they are no more
 * @param origin null when it was adapted from nothing
 * @param content null for a draft
 * @param kept whether the reader has it from the plan alone: it was withdrawn, or is for fewer people, since the plan was
 *     made with it; it has no page for them
 */
public record LibraryActivity(
        Long id,
        String externalId,
        boolean published,
        boolean own,
        int revision,
        int headRevision,
        boolean exact,
        Licence licence,
        String author,
        Origin origin,
        ActivityContent content,
        boolean kept) {

    /** What it was adapted from. */
    public record Origin(String title, String author) {}

    /** Whether the reader may open its page, or take it into another plan. */
    public boolean offered() {
        return published && !kept;
    }

    /** Whether a newer revision exists than the one that the block names. */
    public boolean outdated() {
        return offered() && (revision < headRevision || !exact);
    }
}
