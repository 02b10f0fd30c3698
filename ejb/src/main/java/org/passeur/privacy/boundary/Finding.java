package org.passeur.privacy.boundary;

/**
 * A place in a text that may identify somebody. It is all that the suggestion stands for: with the word of civility or the
 * role, and with a « de » that melts into « d’une ».
 *
 * @param start first character, counted from 0 in UTF-16 units as Java and JavaScript count them
 * @param end behind the last character, in the same units
 * @param message one plain sentence: why it may identify somebody
 * @param suggestion what can be written between {@code start} and {@code end} instead; null where nothing general fits
 */
public record Finding(DetailKind kind, int start, int end, String message, String suggestion) {

    /** The text with the suggestion in its place. */
    public String replaceIn(String text) {
        return text.substring(0, start) + suggestion + text.substring(end);
    }
}
