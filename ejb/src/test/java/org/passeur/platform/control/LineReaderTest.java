package org.passeur.platform.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void readsLinesWithTheirNumbersAndEnds() throws IOException {
        List<RawLine> lines = read("a\nbc\n".getBytes(UTF_8));
        assertEquals(List.of("a", "bc"), texts(lines));
        assertEquals(List.of(1L, 2L), lines.stream().map(RawLine::number).toList());
        assertEquals(List.of(2L, 5L), lines.stream().map(RawLine::end).toList());
    }

    @Test
    void readsALastLineWithoutItsEnd() throws IOException {
        assertEquals(List.of("a", "b"), texts(read("a\nb".getBytes(UTF_8))));
    }

    @Test
    void skipsBlankLinesButCountsThem() throws IOException {
        List<RawLine> lines = read("\n \t\r\na\n\n\nb".getBytes(UTF_8));
        assertEquals(List.of("a", "b"), texts(lines));
        assertEquals(List.of(3L, 6L), lines.stream().map(RawLine::number).toList());
    }

    @Test
    void dropsTheCarriageReturnAndTheByteOrderMark() throws IOException {
        assertEquals(List.of("a", "b"), texts(read("\uFEFFa\r\nb\r\n".getBytes(UTF_8))));
    }

    @Test
    void keepsBytesThatAreNoText() throws IOException {
        byte[] bytes = {(byte) 0xFF, 0, 7, (byte) 0xC3};
        assertArrayEquals(bytes, read(bytes).getFirst().bytes());
    }

    @Test
    void takesALineOfExactlyTheLimit() throws IOException {
        byte[] line = filled(LineReader.MAX_LINE);
        assertEquals(LineReader.MAX_LINE, read(line).getFirst().bytes().length);
        assertEquals(
                LineReader.MAX_LINE,
                read(joined(line, "\r\n".getBytes(UTF_8))).getFirst().bytes().length);
    }

    @Test
    void refusesALongerLineAndReadsTheNext() throws IOException {
        for (int more : new int[] {1, 4, 5, 3 * LineReader.MAX_LINE}) {
            byte[] file = joined(filled(LineReader.MAX_LINE + more), "\nnext".getBytes(UTF_8));
            List<RawLine> lines = read(file);
            assertTrue(lines.getFirst().isTooLong(), "with " + more + " more");
            assertEquals("next", new String(lines.get(1).bytes(), UTF_8));
            assertEquals(file.length, lines.get(1).end());
        }
    }

    @Test
    void goesOnFromWhereAChunkEnded() throws IOException {
        byte[] file = "a\n\nb\nc\nd".getBytes(UTF_8);
        RawLine second;
        try (LineReader reader = new LineReader(new ByteArrayInputStream(file), 0, 0)) {
            second = reader.next(2, 1000).getLast();
        }
        byte[] rest = Arrays.copyOfRange(file, (int) second.end(), file.length);
        try (LineReader reader = new LineReader(new ByteArrayInputStream(rest), second.end(), second.number())) {
            List<RawLine> lines = reader.next(10, 1000);
            assertEquals(List.of("c", "d"), texts(lines));
            assertEquals(List.of(4L, 5L), lines.stream().map(RawLine::number).toList());
        }
    }

    @Test
    void endsAChunkWhereItsBytesAreMany() throws IOException {
        byte[] file = joined(filled(100), "\nb\nc".getBytes(UTF_8));
        try (LineReader reader = new LineReader(new ByteArrayInputStream(file), 0, 0)) {
            assertEquals(1, reader.next(50, 100).size());
            assertEquals(2, reader.next(50, 100).size());
            assertTrue(reader.next(50, 100).isEmpty());
            assertNull(reader.next());
        }
    }

    private static List<RawLine> read(byte[] file) throws IOException {
        List<RawLine> lines = new ArrayList<>();
        try (LineReader reader = new LineReader(new ByteArrayInputStream(file), 0, 0)) {
            for (RawLine line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> texts(List<RawLine> lines) {
        return lines.stream().map(line -> new String(line.bytes(), UTF_8)).toList();
    }

    private static byte[] filled(int length) {
        byte[] line = new byte[length];
        Arrays.fill(line, (byte) 'a');
        return line;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
