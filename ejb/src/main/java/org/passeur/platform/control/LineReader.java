package org.passeur.platform.control;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads lines that nobody vouches for: memory stays within {@link #MAX_LINE} whatever comes. A byte order mark at the
 * start, blank lines and Windows ends of line are taken as they are meant.
 */
final class LineReader implements Closeable {

    /** Bytes; a plan of ten long sessions takes some 50,000. */
    static final int MAX_LINE = 1 << 20;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private long position;
    private long number;

    private byte[] line = new byte[1 << 13];
    private int length;

    /**
     * @param input stands at the position already
     * @param number of the line before
     */
    LineReader(InputStream input, long position, long number) {
        this.input = input;
        this.position = position;
        this.number = number;
    }

    /**
     * The next lines that hold something, up to so many and up to so many bytes (but one at least).
     *
     * @return empty at the end
     */
    List<RawLine> next(int maxLines, int maxBytes) throws IOException {
        List<RawLine> lines = new ArrayList<>();
        int bytes = 0;
        while (lines.size() < maxLines && bytes < maxBytes) {
            RawLine read = next();
            if (read == null) {
                break;
            }
            lines.add(read);
            bytes += read.isTooLong() ? 0 : read.bytes().length;
        }
        return lines;
    }

    /**
     * @return null at the end
     */
    RawLine next() throws IOException {
        while (true) {
            long start = position;
            length = 0;
            boolean whole = readToEndOfLine();
            if (position == start) {
                return null;
            }
            number++;
            if (!whole) {
                return new RawLine(number, position, null);
            }
            int from = start == 0 && startsWithBom() ? BOM.length : 0;
            if (length > from && line[length - 1] == '\r') {
                length--;
            }
            if (length - from > MAX_LINE) {
                return new RawLine(number, position, null);
            }
            if (!isBlank(from)) {
                return new RawLine(number, position, Arrays.copyOfRange(line, from, length));
            }
        }
    }

    /**
     * @return whether it fitted
     */
    private boolean readToEndOfLine() throws IOException {
        boolean whole = true;
        while (true) {
            if (next == filled) {
                filled = input.read(buffer);
                next = 0;
                if (filled <= 0) {
                    filled = 0;
                    return whole;
                }
            }
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            whole = whole && keep(next, end);
            boolean complete = end < filled;
            int consumed = end - next + (complete ? 1 : 0);
            position += consumed;
            next += consumed;
            if (complete) {
                return whole;
            }
        }
    }

    private boolean keep(int from, int to) {
        int more = to - from;
        // Room for the mark at the start and the carriage return at the end, which do not count.
        if (length + more > MAX_LINE + BOM.length + 1) {
            return false;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
        return true;
    }

    private boolean startsWithBom() {
        return length >= BOM.length && Arrays.equals(line, 0, BOM.length, BOM, 0, BOM.length);
    }

    private boolean isBlank(int from) {
        for (int i = from; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
