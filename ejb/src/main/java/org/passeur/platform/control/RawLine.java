package org.passeur.platform.control;

/**
 * A line of a file, as bytes.
 *
 * @param number from 1
 * @param end position in the file after it
 * @param bytes without the end of line; null when there were too many
 */
record RawLine(long number, long end, byte[] bytes) {

    boolean isTooLong() {
        return bytes == null;
    }
}
