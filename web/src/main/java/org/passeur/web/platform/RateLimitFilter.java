package org.passeur.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Settings;

/** Holds a program that runs wild: by account, or by address without one. Each node counts for itself. */
@Provider
public class RateLimitFilter implements ContainerRequestFilter {

    @Context
    private HttpHeaders headers;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        boolean reads = context.getMethod().equals("GET")
                || context.getMethod().equals("HEAD")
                || context.getMethod().equals("OPTIONS");
        String path = context.getUriInfo().getPath();
        if (!reads) {
            limit(context, "write", Settings.API_WRITES_PER_MINUTE.get());
        } else if (path.startsWith("/search") || path.startsWith("/suggest")) {
            limit(context, CallLimit.SEARCHES, Settings.API_SEARCHES_PER_MINUTE.get());
        } else if (path.endsWith(".pdf")) {
            limit(context, CallLimit.SHEETS, Settings.SHEETS_PER_MINUTE.get());
        }
    }

    private void limit(ContainerRequestContext context, String what, int perMinute) {
        long seconds = CallLimit.secondsToWait(what, perMinute, request);
        if (seconds > 0) {
            Language language = ApiLanguage.of(headers);
            context.abortWith(Problem.of(429, "too-many-requests", language, seconds)
                    .response(language)
                    .header(HttpHeaders.RETRY_AFTER, seconds)
                    .build());
        }
    }
}
