package org.passeur.web.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.passeur.platform.boundary.Settings;

/**
 * Who filled a form, in a word that the form carries: it says nothing to whoever reads it, nobody else can make it, and
 * every node knows it again, also after the session has ended.
 */
final class FormAuthor {

    /** Name of the form's hidden field. */
    static final String FIELD = "passeur.author";

    private static final String ALGORITHM = "HmacSHA256";

    private static final int DEVICE_MARK = 20;

    private FormAuthor() {}

    /**
     * @param account the person's lasting key with the identity provider
     */
    static String of(String account) {
        String pseudonym = hmac("form author: " + account);
        return pseudonym + "." + hmac("form author's seal: " + pseudonym);
    }

    /** Who reads on a device, in a word that says nothing: keeps apart what the device keeps of one person and another. */
    static String deviceMark(String account) {
        return hmac("reader on a device: " + account).substring(0, DEVICE_MARK);
    }

    /** Whether the portal gave this word to somebody who was signed in. */
    static boolean isGenuine(String word) {
        String[] parts = word == null ? new String[0] : word.split("\\.", -1);
        return parts.length == 2
                && MessageDigest.isEqual(
                        hmac("form author's seal: " + parts[0]).getBytes(StandardCharsets.US_ASCII),
                        parts[1].getBytes(StandardCharsets.UTF_8));
    }

    private static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            // The one secret that all nodes share already.
            mac.init(new SecretKeySpec(Settings.OIDC_SECRET.get().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        }
    }
}
