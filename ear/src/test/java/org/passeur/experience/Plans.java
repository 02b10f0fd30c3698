package org.passeur.experience;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** Plans with blocks and activities with a length, for tests on what reports tell of them. */
final class Plans {

    private Plans() {}

    /** One session: a welcome of 10 minutes, a break of 5. */
    static Written publish(People owner) {
        ObjectNode body = Written.body("everyone", "Essai " + UUID.randomUUID());
        ArrayNode blocks = blocks(body);
        blocks.addObject().put("kind", "step").put("title", "Accueil").put("minutes", 10);
        blocks.addObject().put("kind", "break").put("title", "Pause").put("minutes", 5);
        return publish(owner, "plans", body);
    }

    /** One session with a block of 20 minutes that comes from this activity. */
    static Written using(People owner, String activity) {
        ObjectNode body = Written.body("everyone", "Essai " + UUID.randomUUID());
        blocks(body)
                .addObject()
                .put("kind", "activity")
                .put("title", "Sous un autre nom")
                .put("activity", activity)
                .put("minutes", 20);
        return publish(owner, "plans", body);
    }

    /** Of 20 to 25 minutes. */
    static Written activity(People owner) {
        ObjectNode body = Written.body("everyone", "Essai " + UUID.randomUUID());
        body.putObject("duration").put("min", 20).put("max", 25);
        return publish(owner, "activities", body);
    }

    static ObjectNode minutes(ObjectNode report, int session, int block, int minutes) {
        report.withArray("/minutes")
                .addObject()
                .put("session", session)
                .put("block", block)
                .put("minutes", minutes);
        return report;
    }

    private static ArrayNode blocks(ObjectNode plan) {
        return plan.putArray("sessions").addObject().put("title", "Rencontre").putArray("blocks");
    }

    private static Written publish(People owner, String works, ObjectNode body) {
        Reply reply = Portal.as(owner).post("/api/v1/" + works, body);
        if (reply.status() != 201) {
            throw new AssertionError(reply);
        }
        return new Written(
                        owner,
                        "/api/v1/" + works,
                        reply.json().get("id").asLong(),
                        reply.json().get("version").asLong(),
                        body.get("title").asText())
                .publish();
    }
}
