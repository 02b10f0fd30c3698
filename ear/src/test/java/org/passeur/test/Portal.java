package org.passeur.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** The portal as programs outside see it. One instance speaks for one person, or for a visitor. */
public final class Portal {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final URI ADDRESS = URI.create(System.getenv("PASSEUR_URL"));
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final Map<People, Token> TOKENS = new EnumMap<>(People.class);

    private final People person;

    private Portal(People person) {
        this.person = person;
    }

    public static Portal visitor() {
        return new Portal(null);
    }

    public static Portal as(People person) {
        return new Portal(person);
    }

    /**
     * @param path on the portal of all tests; a whole address is taken as it is
     */
    public static URI url(String path) {
        return ADDRESS.resolve(path);
    }

    /** An address of the identity provider, below its realm. */
    public static URI realm(String path) {
        return Keycloak.realm(path);
    }

    private record Token(String value, Instant end) {}

    /** What {@code ./passeur token} gives; kept until shortly before it ends. */
    public static synchronized String token(People person) {
        Token known = TOKENS.get(person);
        if (known == null || known.end().isBefore(Instant.now())) {
            Reply reply = form(
                    realm("/protocol/openid-connect/token"),
                    Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "passeur-cli",
                            "username",
                            person.account(),
                            "password",
                            person.account()));
            if (reply.status() != 200) {
                throw new AssertionError("no token for " + person.account() + ": " + reply);
            }
            known = new Token(
                    reply.json().get("access_token").asText(),
                    Instant.now().plusSeconds(reply.json().get("expires_in").asLong() - 20));
            TOKENS.put(person, known);
        }
        return known.value();
    }

    public static Reply form(URI uri, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Reply get(String path) {
        return send(request("GET", path, null, null));
    }

    public Reply post(String path, Object json) {
        return send(request("POST", path, "application/json", write(json)));
    }

    public Reply put(String path, Object json) {
        return send(request("PUT", path, "application/json", write(json)));
    }

    public Reply delete(String path) {
        return send(request("DELETE", path, null, null));
    }

    public Reply send(String method, String path, String contentType, byte[] body) {
        return send(request(method, path, contentType, body));
    }

    /** For a test that sets headers of its own. */
    public HttpRequest.Builder request(String method, String path, String contentType, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json;q=0.9, */*;q=0.1")
                .header("Accept-Language", "fr")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (person != null) {
            request.header("Authorization", "Bearer " + token(person));
        }
        return request;
    }

    public static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] write(Object json) {
        try {
            return json instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void awaitReady(Duration limit) {
        await("the portal to be ready", limit, () -> {
            try {
                return visitor().get("/health/ready").status() == 200;
            } catch (UncheckedIOException notYet) {
                return false;
            }
        });
    }

    /** Asks again until it is so: for what the portal does a moment later, as indexing and jobs. */
    public static void await(String what, Duration limit, BooleanSupplier condition) {
        Instant end = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited " + limit.toSeconds() + " s in vain for " + what);
            }
            try {
                // Between two looks; how long it takes in all is no part of what is tested.
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    public record Reply(URI uri, int status, HttpHeaders headers, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + this, e);
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        @Override
        public String toString() {
            return status + " from " + uri + ": " + body.substring(0, Math.min(body.length(), 2000));
        }
    }
}
