package org.passeur.web.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How often a caller may do what costs: by account, or by address without one. Each node counts for itself. */
public final class CallLimit {

    /** Sheets on paper, of pages and of the API together. */
    public static final String SHEETS = "sheet";

    /** Questions to the search engine, of pages and of the API together. */
    public static final String SEARCHES = "search";

    private static final int TOO_MANY_REQUESTS = 429;

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

    private CallLimit() {}

    /** The answer says so, and when to come back; its body is the caller's to write. */
    public static void refuse(HttpServletResponse response, long seconds) {
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Long.toString(seconds));
    }

    /** Counts one more: whether it is too much, and was answered so by the page for errors. */
    public static boolean isRefused(
            String what, int perMinute, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long seconds = secondsToWait(what, perMinute, request);
        if (seconds > 0) {
            refuse(response, seconds);
            response.sendError(TOO_MANY_REQUESTS);
        }
        return seconds > 0;
    }

    /**
     * Counts one more.
     *
     * @return 0 when the caller may, else how long to wait
     */
    public static long secondsToWait(String what, int perMinute, HttpServletRequest request) {
        String caller = request.getUserPrincipal() == null
                ? request.getRemoteAddr()
                : request.getUserPrincipal().getName();
        Bucket bucket = BUCKETS.computeIfAbsent(
                what + " " + caller,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
    }
}
