package org.passeur.running;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** A plan that somebody wrote to run it. */
record RunningPlan(long id, String title) {

    /** A session of 30 minutes in three blocks, and a contingency plan with a telephone number. */
    static RunningPlan three(People owner, String visibility) {
        return published(owner, visibility, body("Essai " + UUID.randomUUID(), visibility));
    }

    static ObjectNode body(String title, String visibility) {
        ObjectNode plan = Written.body(visibility, title);
        plan.putObject("texts").put("contingencySuicide", "Rester en ligne; 1 866 APPELLE (277-3553).");
        ObjectNode session = plan.putArray("sessions").addObject().put("minutes", 30);
        ArrayNode blocks = session.putArray("blocks");
        block(blocks, "Accueil", 5);
        block(blocks, "Tour de parole", 20);
        block(blocks, "Mot de la fin", 5);
        return plan;
    }

    static void block(ArrayNode blocks, String title, int minutes) {
        blocks.addObject()
                .put("kind", "step")
                .put("title", title)
                .put("minutes", minutes)
                .put("description", "À dire pour « " + title + " ».");
    }

    static RunningPlan draft(People owner, ObjectNode body) {
        Reply made = Portal.as(owner).post("/api/v1/plans", body);
        if (made.status() != 201) {
            throw new AssertionError(made);
        }
        return new RunningPlan(made.json().get("id").asLong(), body.get("title").asText());
    }

    static RunningPlan published(People owner, String visibility, ObjectNode body) {
        Reply made = Portal.as(owner).post("/api/v1/plans", body);
        if (made.status() != 201) {
            throw new AssertionError(made);
        }
        long id = made.json().get("id").asLong();
        Reply published = Portal.as(owner)
                .post(
                        "/api/v1/plans/" + id + "/publish",
                        Portal.JSON
                                .createObjectNode()
                                .put("version", made.json().get("version").asLong()));
        if (published.status() != 200) {
            throw new AssertionError(published);
        }
        return new RunningPlan(id, body.get("title").asText());
    }

    String address() {
        return "/plans/" + id + "/animer";
    }
}
