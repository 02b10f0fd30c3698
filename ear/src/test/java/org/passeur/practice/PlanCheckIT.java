package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.test.OnServer;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;

/** The readiness check as programs ask for it. */
@OnServer
class PlanCheckIT {

    private static final String CHECK = "/api/v1/plans/check";

    private static ObjectNode plan() {
        return Portal.JSON
                .createObjectNode()
                .put("title", "Essai de vérification")
                .put("modality", "online");
    }

    private static JsonNode remark(Reply reply, String rule) {
        return StreamSupport.stream(reply.json().get("remarks").spliterator(), false)
                .filter(remark -> remark.get("rule").asText().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reply));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA | La façon d’obtenir le consentement n’est pas décrite.",
                "en    | How consent is obtained is not described.",
            })
    void remarkIsSaidInTheReadersLanguage(String language, String message) {
        Reply reply = Portal.send(Portal.visitor()
                .request("POST", CHECK, "application/json", plan().toString().getBytes())
                .setHeader("Accept-Language", language));

        JsonNode remark = remark(reply, "consent-missing");
        assertEquals(message, remark.get("message").asText());
        assertEquals("essential", remark.get("severity").asText());
        assertEquals("texts.consent", remark.get("field").asText());
        assertEquals("RQT", remark.get("source").asText());
    }

    @Test
    void whatWasPutAsideSaysWhy() {
        ObjectNode plan = plan();
        plan.putArray("setAside")
                .addObject()
                .put("rule", "technical-test-missing")
                .put("reason", "Déjà fait en mai.");

        assertEquals(
                "Déjà fait en mai.",
                remark(Portal.visitor().post(CHECK, plan), "technical-test-missing")
                        .get("setAside")
                        .asText());
    }

    @Test
    void longPlanIsCheckedSessionBySession() {
        ObjectNode plan = plan();
        ArrayNode sessions = plan.putArray("sessions");
        for (int i = 0; i < 10; i++) {
            ArrayNode blocks = sessions.addObject()
                    .put("title", "Rencontre")
                    .put("minutes", 90)
                    .putArray("blocks");
            for (int j = 0; j < 10; j++) {
                blocks.addObject()
                        .put("kind", "step")
                        .put("title", "Tour de parole")
                        .put("minutes", 10);
            }
        }

        Map<String, Long> rules = StreamSupport.stream(
                        Portal.visitor().post(CHECK, plan).json().get("remarks").spliterator(), false)
                .collect(Collectors.groupingBy(remark -> remark.get("rule").asText(), Collectors.counting()));
        assertEquals(10, rules.get("agenda-over"));
        assertEquals(10, rules.get("session-without-break"));
    }

    @Test
    void whatIsNoPlanIsRefusedWithItsFields() {
        Reply reply = Portal.visitor().post(CHECK, plan().put("modality", "sur la lune"));
        assertEquals(422, reply.status(), reply::toString);
        assertTrue(reply.body().contains("modality"), reply::toString);
    }
}
