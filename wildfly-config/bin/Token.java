import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** An access token of a demonstration person, renewed before it runs out: a long job outlives the first one. */
final class Token {
    /** A token is renewed when it would not outlive a slow request. */
    private static final Duration RESERVE = Duration.ofSeconds(60);

    private final String realm =
            PortalClient.setting("PASSEUR_OIDC_PROVIDER", "http://localhost:8180/realms/passeur");
    /** Of a portal without demonstration people. */
    private final String given = PortalClient.setting("PASSEUR_TOKEN", "");

    private final HttpClient http;
    private final String name;
    private String value;
    private Instant renewal = Instant.MIN;

    Token(HttpClient http, String name) {
        this.http = http;
        this.name = name;
    }

    void forget() {
        renewal = Instant.MIN;
    }

    String value() throws Failure {
        if (!given.isBlank()) {
            return given;
        }
        if (Instant.now().isBefore(renewal)) {
            return value;
        }
        var form =
                "grant_type=password&client_id=passeur-cli&username=" + encode(name) + "&password=" + encode(name);
        var uri = URI.create(realm + "/protocol/openid-connect/token");
        HttpResponse<String> response;
        try {
            response = http.send(
                    HttpRequest.newBuilder(uri)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .timeout(Duration.ofSeconds(30))
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw Failure.unreachable(URI.create(realm));
        } catch (InterruptedException e) {
            throw new Failure("Interrupted.");
        }
        Map<String, Object> answer;
        try {
            answer = Json.object(Json.parse(response.body()));
        } catch (IllegalArgumentException e) {
            throw new Failure("Keycloak answered " + response.statusCode() + " at " + uri + ".");
        }
        if (response.statusCode() != 200) {
            throw new Failure(
                    switch (Json.text(answer, "error")) {
                        case "invalid_grant" ->
                            "\"" + name + "\" is no demonstration person here, or the password is no longer"
                                    + " the name. './passeur help token' lists the names.";
                        case "invalid_client" ->
                            "This Keycloak gives no tokens to the command line:"
                                    + " it was not set up with demonstration people by './passeur run'.";
                        default ->
                            "Keycloak refused a token for \"" + name + "\": "
                                    + Json.text(answer, "error_description");
                    });
        }
        value = Json.text(answer, "access_token");
        renewal =
                Instant.now().plusSeconds(Json.number(answer, "expires_in")).minus(RESERVE);
        return value;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
