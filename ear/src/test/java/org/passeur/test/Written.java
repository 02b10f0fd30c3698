package org.passeur.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.passeur.test.Portal.Reply;

/** A plan, an activity or a sheet that a person wrote for a test, through the API. */
public record Written(People owner, String path, long id, long version, String title) {

    /** A draft with nothing but a title that nothing else has. */
    public static Written draft(People owner, String works, String visibility) {
        return draft(owner, works, visibility, "Essai " + UUID.randomUUID());
    }

    public static Written draft(People owner, String works, String visibility, String title) {
        return draft(owner, works, body(works, visibility, title));
    }

    public static Written draft(People owner, String works, ObjectNode body) {
        String path = "/api/v1/" + works;
        return of(owner, path, body.get("title").asText(), Portal.as(owner).post(path, body), 201);
    }

    /** One that no other text has: of letters alone, and no word of a language. */
    public static String word(String start) {
        return start + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qq";
    }

    /** With what its kind cannot do without. */
    public static ObjectNode body(String works, String visibility, String title) {
        ObjectNode body = body(visibility, title);
        return works.equals("sheets") ? body.put("body", "Un essai de fiche.") : body;
    }

    public static ObjectNode body(String visibility, String title) {
        return Portal.JSON
                .createObjectNode()
                .put("language", "fr")
                .put("visibility", visibility)
                .put("title", title);
    }

    public Written publish() {
        return of(
                owner,
                path,
                title,
                Portal.as(owner)
                        .post(
                                address() + "/publish",
                                // Titles of tests are made at random.
                                Portal.JSON
                                        .createObjectNode()
                                        .put("version", version)
                                        .put("nobodyNamed", true)),
                200);
    }

    /** Out of sight of all but those who write in it. */
    public Written withdraw(People who) {
        return of(
                owner,
                path,
                title,
                Portal.as(who)
                        .post(
                                address() + "/withdraw",
                                Portal.JSON.createObjectNode().put("version", version)),
                200);
    }

    /** The draft with another title. */
    public Written retitle(String visibility, String other) {
        return of(
                owner,
                path,
                other,
                Portal.as(owner).put(address(), body(visibility, other).put("version", version)),
                200);
    }

    public String address() {
        return path + "/" + id;
    }

    /** The draft, as its owner has it now. */
    public JsonNode stored() {
        return Portal.as(owner).get(address() + "/draft").json();
    }

    private static Written of(People owner, String path, String title, Reply reply, int status) {
        if (reply.status() != status) {
            throw new AssertionError(reply);
        }
        return new Written(
                owner,
                path,
                reply.json().get("id").asLong(),
                reply.json().get("version").asLong(),
                title);
    }
}
