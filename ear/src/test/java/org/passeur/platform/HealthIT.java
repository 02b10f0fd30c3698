package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;

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
        Map<String, String> checks = new TreeMap<>();
        for (JsonNode check : reply.json().get("checks")) {
            checks.put(check.get("name").asText(), check.get("status").asText());
        }
        assertEquals(Map.of("database", "UP", "identity", "UP", "search", "UP"), checks);
    }
}
