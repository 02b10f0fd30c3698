package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Services;

@OnServer
class HealthIT {

    @Test
    void saysThatTheServerLives() {
        Reply reply = Portal.visitor().get("/health/live");

        assertEquals(200, reply.status(), reply::toString);
        assertEquals("UP", reply.json().get("status").asText());
    }

    @Test
    void isReadyWhenDatabaseSearchAndIdentityAnswer() {
        Reply reply = Portal.visitor().get("/health/ready");

        assertEquals(200, reply.status(), reply::toString);
        assertEquals(Map.of("database", "UP", "identity", "UP", "search", "UP"), checks(reply));
    }

    @Test
    void isNotReadyWhileTheIdentityProviderIsAway() {
        Services.withoutIdentity(() -> {
            Reply away = awaitReady(503);
            assertEquals(Map.of("database", "UP", "identity", "DOWN", "search", "UP"), checks(away));
            // Whoever reads what is shared with everyone notices nothing.
            assertEquals(200, Portal.visitor().get("/plans").status());
        });

        awaitReady(200);
    }

    private static Reply awaitReady(int status) {
        Reply[] reply = new Reply[1];
        Portal.await("readiness to answer " + status, Duration.ofSeconds(30), () -> {
            reply[0] = Portal.visitor().get("/health/ready");
            return reply[0].status() == status;
        });
        return reply[0];
    }

    private static Map<String, String> checks(Reply reply) {
        Map<String, String> checks = new TreeMap<>();
        for (JsonNode check : reply.json().get("checks")) {
            checks.put(check.get("name").asText(), check.get("status").asText());
        }
        return checks;
    }
}
