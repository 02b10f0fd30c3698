package org.passeur.test;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.passeur.test.Portal.Reply;

/** An experience report that a person wrote for a test, through the API. */
public record ToldReport(People writer, long id, long version) {

    /** By the owner of the work. */
    public static ToldReport on(Written work) {
        return of(work.owner(), work, body("Le tour de table."));
    }

    public static ToldReport of(People writer, Written work, ObjectNode body) {
        Reply reply = Portal.as(writer).post(work.address() + "/reports", body);
        if (reply.status() != 201) {
            throw new AssertionError(reply);
        }
        return new ToldReport(
                writer,
                reply.json().get("id").asLong(),
                reply.json().get("version").asLong());
    }

    /** On the first revision. */
    public static ObjectNode body(String worked) {
        return Portal.JSON
                .createObjectNode()
                .put("revision", 1)
                .put("again", "yes")
                .put("worked", worked);
    }
}
