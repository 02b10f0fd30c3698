package org.passeur.web.platform;

/** What a page may load: nothing from elsewhere, no inline style, no inline script without this answer's nonce. */
final class ContentSecurityPolicy {

    static final String HEADER = "Content-Security-Policy";

    static final String WITHOUT_INLINE = policy("", "");

    private ContentSecurityPolicy() {}

    /** For pages with PrimeFaces, whose tables carry style attributes and whose scripts carry this answer's nonce. */
    static String withNonce(String nonce) {
        return policy(" 'nonce-" + nonce + "'", "; style-src-attr 'unsafe-inline'");
    }

    private static String policy(String nonce, String styles) {
        return "default-src 'none'; script-src 'self'" + nonce
                + "; style-src 'self'" + styles + "; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                + " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
