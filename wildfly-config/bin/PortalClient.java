import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * What the {@code passeur} script says to a running portal: token, import, reindex. Java, because a fresh machine has a
 * JDK but perhaps no curl and no JSON tool.
 *
 * <p>Reads PASSEUR_URL (the portal), PASSEUR_OIDC_PROVIDER (the realm) or PASSEUR_TOKEN (a token, in the place of the
 * demonstration administrator's), and PASSEUR_PROGRESS ({@code bar} on a
 * terminal, {@code lines} elsewhere).
 */
class PortalClient {

    private static final Duration POLL = Duration.ofMillis(500);
    /** Requests in a row that may fail while a job is followed: a restart of the server takes less. */
    private static final int POLL_FAILURES = 120;

    private static final Set<String> UNDER_WAY = Set.of("waiting", "running");
    private static final int ERRORS_A_PAGE = 1000;
    private static final int ERRORS_SHOWN = 10_000;

    private final URI portal = URI.create(setting("PASSEUR_URL", "http://localhost:8080"));
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        var client = new PortalClient();
        try {
            int status = switch (args.length == 0 ? "" : args[0]) {
                case "token" -> client.token(args[1]);
                case "import" -> client.importFile(Path.of(args[1]));
                case "reindex" -> client.reindex(args[1], args[2]);
                default -> throw new Failure("Usage: PortalClient token NAME | import FILE | reindex HOW TYPE");
            };
            System.exit(status);
        } catch (Failure e) {
            quit(e.getMessage());
        } catch (IllegalArgumentException e) {
            quit("The answer could not be understood (" + e.getMessage() + ").");
        }
    }

    private static void quit(String sentence) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(sentence);
        System.exit(1);
    }

    // ---- verbs

    private int token(String name) throws Failure {
        out.println(new Token(http, name).value());
        return 0;
    }

    private int importFile(Path file) throws Exception {
        long lines;
        try {
            lines = countLines(file);
        } catch (IOException e) {
            throw new Failure("The file " + file + " cannot be read.");
        }
        var token = new Token(http, "admin");
        token.value();
        say("Sending %s (%s, %d lines).", file.getFileName(), megabytes(Files.size(file)), lines);
        var sent = compressed(file);
        URI job;
        try {
            job = start("/api/v1/imports", "application/x-ndjson", "gzip", BodyPublishers.ofFile(sent), token);
        } finally {
            Files.delete(sent);
        }
        // The rejected lines are asked for at the end.
        var end = follow(URI.create(job + "?size=1"), token, lines, "read");

        for (var key : List.of("read", "created", "updated", "unchanged", "rejected")) {
            out.printf("%-10s %d%n", key, Json.number(end, key));
        }
        long rejected = Json.number(end, "rejected");
        long shown = printRejected(job, token, rejected);
        if (rejected > shown) {
            out.printf("… and %d more rejected lines.%n", rejected - shown);
        }
        return finished(end) && rejected == 0 ? 0 : 1;
    }

    /** Page by page: the portal gives only so many at a time, and keeps only so many. */
    private long printRejected(URI job, Token token, long rejected) throws Exception {
        long shown = 0;
        long last = 0;
        for (int page = 1; shown < Math.min(rejected, ERRORS_SHOWN); page++) {
            var response = get(URI.create(job + "?page=" + page + "&size=" + ERRORS_A_PAGE), token);
            if (response.statusCode() != 200) {
                throw refused(response);
            }
            var errors = Json.list(Json.object(Json.parse(response.body())), "errors");
            if (errors.isEmpty() || Json.number(errors.get(0), "line") <= last) {
                break;
            }
            for (var error : errors) {
                last = Json.number(error, "line");
                out.printf(
                        "line %d  %s  %s%n", last, plain(Json.text(error, "code")), plain(Json.text(error, "message")));
            }
            shown += errors.size();
        }
        return shown;
    }

    /**
     * @param how refresh, build, compare or mend
     * @param type empty for all
     */
    private int reindex(String how, String type) throws Exception {
        var token = new Token(http, "admin");
        var address =
                switch (how) {
                    case "compare" -> "/api/v1/reindex/comparison?type=" + type;
                    case "mend" -> "/api/v1/reindex/mending";
                    default -> "/api/v1/reindex?how=" + how + "&type=" + type;
                };
        var job = start(address, "application/json", "identity", BodyPublishers.noBody(), token);
        var end = follow(job, token, 0, "done");
        boolean fine = finished(end) && Json.list(end, "failed").isEmpty();
        printEntries("could not be written:", Json.list(end, "failed"));
        if (how.equals("refresh") || how.equals("build")) {
            say("Wrote %d of %d.", Json.number(end, "done"), Json.number(end, "total"));
            return fine ? 0 : 1;
        }
        long differences = 0;
        for (var one : Json.list(end, "comparison")) {
            if (type.isEmpty() || Json.text(one, "type").equals(type)) {
                long missing = Json.number(one, "missing");
                long stale = Json.number(one, "stale");
                long orphan = Json.number(one, "orphan");
                differences += missing + stale + orphan;
                out.printf(
                        "%-10s %d in the database, %d in the index: %d missing, %d stale, %d left over%n",
                        Json.text(one, "type"),
                        Json.number(one, "inDatabase"),
                        Json.number(one, "inIndex"),
                        missing,
                        stale,
                        orphan);
            }
        }
        printEntries("differ:", Json.list(end, "differences"));
        return fine && differences == 0 ? 0 : 1;
    }

    private void printEntries(String what, List<Map<String, Object>> entries) {
        if (!entries.isEmpty()) {
            out.println(what);
            for (var entry : entries) {
                out.printf(
                        "  %s %d  %s%n", Json.text(entry, "type"), Json.number(entry, "id"), Json.text(entry, "fault"));
            }
        }
    }

    // ---- jobs

    /** Posts the request that starts a job; the portal answers 202 and where the job can be followed. */
    private URI start(String path, String type, String encoding, BodyPublisher body, Token token) throws Exception {
        var request = HttpRequest.newBuilder(portal.resolve(path))
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", type)
                .header("Content-Encoding", encoding)
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .timeout(Duration.ofMinutes(30))
                .POST(body)
                .build();
        HttpResponse<String> response;
        try {
            response = http.send(request, BodyHandlers.ofString());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw Failure.unreachable(portal);
        } catch (IOException e) {
            // A body over the server's limit is cut off while it is being sent, before an answer can be read.
            throw new Failure("The portal closed the connection while the request was being sent"
                    + " (is the file larger than the portal accepts?). Its log says why.");
        }
        if (response.statusCode() != 202) {
            throw refused(response);
        }
        var location = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new Failure("The portal accepted the job but does not say where to follow it."));
        var job = portal.resolve(location);
        if (!bar()) {
            say("Job %s", job);
        }
        return job;
    }

    /** Asks the job how far it is until it has ended, through token renewals and short interruptions. */
    private Map<String, Object> follow(URI job, Token token, long knownTotal, String counter) throws Exception {
        var progress = new Progress(bar(), out);
        int failures = 0;
        while (true) {
            HttpResponse<String> response = null;
            try {
                response = get(job, token);
            } catch (IOException e) {
                // Counted below: the job goes on in the server.
            }
            int status = response == null ? 0 : response.statusCode();
            if (status == 200) {
                failures = 0;
                var state = Json.object(Json.parse(response.body()));
                long total = knownTotal > 0 ? knownTotal : Json.number(state, "total");
                progress.show(Json.number(state, counter), total, pace(state));
                if (!UNDER_WAY.contains(Json.text(state, "state"))) {
                    progress.end();
                    return state;
                }
            } else if (status == 401 && failures == 0) {
                failures++;
                token.forget();
                continue;
            } else if (status == 0 || status == 429 || status >= 500) {
                if (++failures > POLL_FAILURES) {
                    progress.end();
                    throw new Failure("The portal stopped answering. The job may still be running: " + job);
                }
            } else {
                progress.end();
                throw refused(response);
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    /** Rate and time left, of a job that tells them. */
    private static String pace(Map<String, Object> state) {
        if (!state.containsKey("rate")) {
            return "";
        }
        String rate = Json.number(state, "rate") + " a second";
        return state.get("secondsLeft") == null ? rate : rate + ", " + Json.number(state, "secondsLeft") + " s left";
    }

    private HttpResponse<String> get(URI uri, Token token) throws Exception {
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token.value())
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .timeout(Duration.ofSeconds(30))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private boolean finished(Map<String, Object> job) {
        var state = Json.text(job, "state");
        if (state.equals("done")) {
            return true;
        }
        var message = Json.text(job, "message");
        say(
                "The job ended as \"%s\"%s.",
                state, message.isEmpty() ? "; the portal's log says why" : ": " + plain(message));
        return false;
    }

    // ---- small things

    private Failure refused(HttpResponse<String> response) {
        String reason = "";
        try {
            var problem = Json.object(Json.parse(response.body()));
            reason =
                    Json.text(problem, "detail").isEmpty() ? Json.text(problem, "title") : Json.text(problem, "detail");
        } catch (IllegalArgumentException e) {
            // No problem document: the status alone has to do.
        }
        return new Failure(
                "The portal answered " + response.statusCode() + (reason.isEmpty() ? "." : ": " + plain(reason)));
    }

    private static long countLines(Path file) throws IOException {
        long lines = 0;
        boolean blank = true;
        try (InputStream in = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (int n; (n = in.read(buffer)) > 0; ) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\n') {
                        lines += blank ? 0 : 1;
                        blank = true;
                    } else if (buffer[i] > ' ' || buffer[i] < 0) {
                        blank = false;
                    }
                }
            }
        }
        return blank ? lines : lines + 1;
    }

    /** Plans and activities shrink ten to one, and the portal limits what travels. */
    private static Path compressed(Path file) throws IOException {
        var result = Files.createTempFile("passeur-import", ".gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(result), 1 << 16)) {
            Files.copy(file, gzip);
        }
        return result;
    }

    private static String megabytes(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " kB" : String.format("%.1f MB", bytes / 1e6);
    }

    /** A message may quote a hostile line: no control character of it reaches the terminal. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    static String setting(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static boolean bar() {
        return "bar".equals(System.getenv("PASSEUR_PROGRESS"));
    }

    private void say(String format, Object... values) {
        out.println(String.format(format, values));
    }
}
