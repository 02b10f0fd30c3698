package org.passeur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passeur.bench.Work.Load;

/** The portal's API as a demonstration person uses it: brings content in and waits until search finds it. */
final class Api {

    private static final Duration LIMIT = Duration.ofMinutes(60);

    private final URI portal;
    private final String person;
    private final String realm = Work.text("bench.realm");
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private String token;
    private Instant tokenEnd = Instant.MIN;

    /**
     * @param person whose password is their name
     */
    Api(URI portal, String person) {
        this.portal = portal;
        this.person = person;
    }

    /** Imports files of that many lines in all. */
    Load load(int rows, List<Path> files) throws IOException, InterruptedException {
        long before = found();
        long bytes = 0;
        long created = 0;
        Instant start = Instant.now();
        for (Path file : files) {
            bytes += Files.size(file);
            created += await(job(file)).path("created").asLong();
        }
        double imported = seconds(start);
        Work.say("Imported %,d lines in %.0f s: %.0f a second.", rows, imported, rows / imported);
        awaitFound(before + created);
        double indexed = seconds(start);
        Work.say("All found by search after %.0f s.", indexed);
        return new Load(rows, bytes, imported, indexed);
    }

    /** Waits until search finds as many: after an import, or with the first server that keeps another kind of index. */
    void awaitFound(long all) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(LIMIT);
        while (found() < all) {
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("only " + found() + " of " + all + " can be found by search");
            }
            // The index says nothing when it has caught up: it is asked, before anything is measured.
            Thread.sleep(200);
        }
    }

    /** A draft of the person's own. */
    JsonNode write(ObjectNode content) throws IOException, InterruptedException {
        return json("/api/v1/plans", content, 201);
    }

    JsonNode publish(JsonNode draft) throws IOException, InterruptedException {
        ObjectNode version = Work.JSON.createObjectNode();
        version.set("version", draft.get("version"));
        version.put("nobodyNamed", true);
        return json("/api/v1/plans/" + draft.get("id").asLong() + "/publish", version, 200);
    }

    private JsonNode json(String path, JsonNode body, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
        if (response.statusCode() != status) {
            throw new IOException(path + " answered " + response.statusCode() + " " + response.body());
        }
        return Work.JSON.readTree(response.body());
    }

    private URI job(Path file) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request("/api/v1/imports")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofFile(file)));
        if (response.statusCode() != 202) {
            throw new IOException("the portal refused " + file + ": " + response.statusCode() + " " + response.body());
        }
        return portal.resolve(response.headers().firstValue("Location").orElseThrow());
    }

    /** How many lines of the file were not in the portal yet, just as they are. */
    long importFile(Path file) throws IOException, InterruptedException {
        JsonNode end = await(job(file));
        return end.path("created").asLong() + end.path("updated").asLong();
    }

    private JsonNode await(URI job) throws IOException, InterruptedException {
        while (true) {
            HttpResponse<String> response = send(request(job.getRawPath()));
            if (response.statusCode() != 200) {
                throw new IOException(
                        "the import cannot be followed: " + response.statusCode() + " " + response.body());
            }
            JsonNode state = Work.JSON.readTree(response.body());
            switch (state.path("state").asText()) {
                case "done" -> {
                    if (state.path("rejected").asInt() > 0) {
                        throw new IOException("the portal rejected lines: " + state.path("errors"));
                    }
                    return state;
                }
                case "failed", "cancelled", "interrupted" ->
                    throw new IOException("the import ended: " + response.body());
                // A job is followed by asking, as the command line does.
                default -> Thread.sleep(250);
            }
        }
    }

    /** External ids of what is found first of a kind. */
    List<String> search(String type, String text, int size) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request("/api/v1/search?type=" + type + "&size=" + size + "&q="
                + URLEncoder.encode(text, StandardCharsets.UTF_8)));
        if (response.statusCode() != 200) {
            throw new IOException("the search answered " + response.statusCode() + " " + response.body());
        }
        return Work.JSON.readTree(response.body()).get("hits").findValuesAsText("externalId");
    }

    private long found() throws IOException, InterruptedException {
        HttpResponse<String> response = send(request("/api/v1/search?size=1"));
        if (response.statusCode() != 200) {
            throw new IOException("the search answered " + response.statusCode() + " " + response.body());
        }
        return Work.JSON.readTree(response.body()).path("total").asLong();
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        if (Instant.now().isAfter(tokenEnd)) {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=password&client_id=passeur-cli&username=" + person
                                    + "&password=" + person))
                            .build(),
                    BodyHandlers.ofString());
            JsonNode answer = Work.JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new IOException("no token for " + person + ": " + response.body());
            }
            token = answer.get("access_token").asText();
            tokenEnd = Instant.now().plusSeconds(answer.get("expires_in").asLong() / 2);
        }
        return HttpRequest.newBuilder(portal.resolve(path))
                .timeout(Duration.ofMinutes(10))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static double seconds(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
