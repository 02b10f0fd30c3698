package org.passeur.practice.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The parts of an archive, one after the other. To come to the next one, the one before is unpacked even when nobody reads
 * it: what grows out of all proportion is given up there, or a small file keeps a processor busy for long.
 */
final class ArchiveParts implements AutoCloseable {

    /** In bytes, of all parts together: ten times the largest file that is taken. */
    static final long MAX_UNPACKED = 50L * 1024 * 1024;

    /** Times what was sent. The text of an office document comes to ten or twenty times, its pictures to once. */
    static final int MAX_GROWTH = 100;

    /** In bytes: so little is unpacked in no time, however it was packed. */
    static final long ALWAYS_UNPACKED = 1024 * 1024;

    private final ZipInputStream zip;
    private final long limit;
    private final byte[] thrownAway = new byte[8192];
    private long unpacked;

    ArchiveParts(byte[] archive) {
        zip = new ZipInputStream(new ByteArrayInputStream(archive));
        limit = Math.min(MAX_UNPACKED, Math.max(ALWAYS_UNPACKED, (long) MAX_GROWTH * archive.length));
    }

    /**
     * The name of the next part; null after the last.
     *
     * @throws ZipException when the archive is broken, or more comes out of it than out of a document
     */
    String next() throws IOException {
        for (int read = zip.read(thrownAway); read >= 0; read = zip.read(thrownAway)) {
            unpacked += read;
            if (unpacked > limit) {
                throw new ZipException("unpacks to more than " + limit + " bytes");
            }
        }
        ZipEntry part = zip.getNextEntry();
        return part == null ? null : part.getName();
    }

    /** Bytes that came out of the parts that were passed. */
    long unpacked() {
        return unpacked;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
