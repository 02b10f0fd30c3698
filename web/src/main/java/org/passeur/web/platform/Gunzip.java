package org.passeur.web.platform;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.passeur.platform.boundary.UnreadableException;

/** Decompresses what is sent, and says so when it is damaged or cut off, wherever in it that shows. */
final class Gunzip extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    /**
     * @throws UnreadableException when it does not begin as gzip does; reading throws it too
     */
    Gunzip(InputStream compressed) throws IOException {
        super(open(compressed));
    }

    private static InputStream open(InputStream compressed) throws IOException {
        try {
            return new GZIPInputStream(compressed, BUFFER);
        } catch (ZipException | EOFException e) {
            throw new UnreadableException("not-gzip");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (ZipException | EOFException e) {
            throw new UnreadableException("not-gzip");
        }
    }
}
