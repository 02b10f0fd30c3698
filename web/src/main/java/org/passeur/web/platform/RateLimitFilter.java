package org.passeur.web.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Settings;

/** Holds a program that runs wild: by account, or by address without one. Each node counts for itself. */
@Provider
public class RateLimitFilter implements ContainerRequestFilter {

    /** Callers remembered; the one that was silent longest is forgotten first. */
    private static final int CALLERS = 10_000;

    private static final Map<String, Bucket> BUCKETS =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > CALLERS;
                }
            });

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
        } else if (path.startsWith("/search")) {
            limit(context, "search", Settings.API_SEARCHES_PER_MINUTE.get());
        }
    }

    private void limit(ContainerRequestContext context, String what, int perMinute) {
        String caller = request.getUserPrincipal() == null
                ? request.getRemoteAddr()
                : request.getUserPrincipal().getName();
        Bucket bucket = BUCKETS.computeIfAbsent(
                what + " " + caller,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Language language = ApiLanguage.of(headers);
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            context.abortWith(Problem.of(429, "too-many-requests", language, seconds)
                    .response(language)
                    .header(HttpHeaders.RETRY_AFTER, seconds)
                    .build());
        }
    }
}
