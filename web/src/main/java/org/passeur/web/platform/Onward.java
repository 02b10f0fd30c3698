package org.passeur.web.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passeur.platform.boundary.Language;

/**
 * Leads from a form that was sent to the identity provider. A redirect would not do: browsers hold every redirect after a
 * form to {@code form-action 'self'}. The page goes on by itself, and has a link for those whose browser does not.
 */
final class Onward {

    private Onward() {}

    /**
     * @param address where to
     * @param key of the sentence and the link in the platform's messages
     */
    static void lead(HttpServletResponse response, String address, String key, Language language) throws IOException {
        response.setHeader("Refresh", "0; url=" + address);
        offer(response, address, key, language);
    }

    /** The same page, which waits for the person: behind them is what they would lose. */
    static void offer(HttpServletResponse response, String address, String key, Language language) throws IOException {
        Messages messages = Messages.of("platform", language);
        String href = address.replace("&", "&amp;").replace("\"", "&quot;");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter().write("""
                        <!DOCTYPE html>
                        <html lang="%s"><head><title>%s · Passeur</title><link rel="icon" href="data:,"></head>
                        <body><main><h1>%s</h1><p>%s <a href="%s">%s</a></p></main></body></html>
                        """.formatted(
                        language.locale().toLanguageTag(),
                        messages.get(key + ".title"),
                        messages.get(key + ".title"),
                        messages.get(key + ".text"),
                        href,
                        messages.get(key + ".link")));
    }
}
