package org.passeur.search.boundary;

/**
 * What many looked for.
 *
 * @param people how many members asked it in the month when most did; never fewer than {@link #FEWEST}
 * @param unanswered how many of these found nothing that has as many of the words as must be found
 */
public record AskedWords(String words, long people, long unanswered) {

    /** Fewer people could be known by what they ask. */
    public static final int FEWEST = 5;
}
