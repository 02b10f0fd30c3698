package org.passeur.web.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.passeur.web.platform.Attached;

/**
 * A file to take away.
 *
 * @param etag changes when the file does
 * @param inline whether a browser may show it in its window
 */
record TakenFile(byte[] bytes, String mediaType, String name, String etag, boolean inline) {

    private static final int ETAG = 32;

    static TakenFile of(String text, String mediaType, String name) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new TakenFile(bytes, mediaType, name, etag(bytes), false);
    }

    static String etag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "\"" + HexFormat.of().formatHex(hash).substring(0, ETAG) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String disposition() {
        return inline ? Attached.inline(name) : Attached.disposition(name);
    }
}
