package org.passeur.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What every answer says about how it may be used, and what the browser may keep. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Assets carry the build's fingerprint in their address, so they never change. */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.WITHOUT_INLINE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (request.getServletPath().startsWith("/assets/")) {
            response.setHeader("Cache-Control", FOREVER);
            if (request.getServletPath().endsWith("/running-worker.js")) {
                // It stands among the assets, and keeps pages of plans; each registration names one address within.
                response.setHeader("Service-Worker-Allowed", "/plans/");
            }
        }
        chain.doFilter(request, response);
    }
}
