package org.passeur.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passeur.platform.boundary.Settings;
import org.passeur.web.platform.CallLimit;

/** What every address says that is a secret by itself. */
final class Secrets {

    private Secrets() {}

    /** No search engine keeps it, no other site learns of it. */
    static void hide(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** Whether too many were asked for from one place, as somebody does who guesses; it is answered then. */
    static boolean isTooOften(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return CallLimit.isRefused("secret", Settings.LINK_GUESSES_PER_MINUTE.get(), request, response);
    }
}
