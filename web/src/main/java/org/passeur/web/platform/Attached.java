package org.passeur.web.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** How an answer says that it is a file, and what it is called: a plain name for old browsers, and the true one (RFC 6266, RFC 8187). */
public final class Attached {

    private Attached() {}

    /** A file to keep. */
    public static String disposition(String name) {
        return "attachment" + names(name);
    }

    /** A file that a browser may show. */
    public static String inline(String name) {
        return "inline" + names(name);
    }

    private static String names(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
