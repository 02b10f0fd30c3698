package org.passeur.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.passeur.test.Portal.Reply;

/** The administrator's hand on the index of a portal. */
public final class IndexCare {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final String reindex;
    private final Portal admin = Portal.as(People.ADMIN);

    private IndexCare(String reindex) {
        this.reindex = reindex;
    }

    /** Of the portal of all tests. */
    public static IndexCare ofPortal() {
        return new IndexCare("/api/v1/reindex");
    }

    public static IndexCare of(OwnServer server) {
        return new IndexCare(server.address("/api/v1/reindex"));
    }

    public JsonNode status() {
        Reply reply = admin.get(reindex);
        if (reply.status() != 200) {
            throw new AssertionError(reply);
        }
        return reply.json();
    }

    /** Asks for something, whatever the answer is. */
    public Reply ask(String what) {
        return admin.send("POST", reindex + what, null, null);
    }

    public JsonNode cancel() {
        return admin.delete(reindex).json();
    }

    /** Has it done, and waits for the end. */
    public JsonNode run(String what) {
        awaitEnd();
        Reply reply = ask(what);
        if (reply.status() != 202) {
            throw new AssertionError(reply);
        }
        return awaitEnd();
    }

    public JsonNode awaitEnd() {
        JsonNode[] status = new JsonNode[1];
        Portal.await("the run on the index to end", LIMIT, () -> {
            status[0] = status();
            return !status[0].get("state").asText().equals("running");
        });
        return status[0];
    }

    /** Waits until nothing is on its way into the index. */
    public void awaitAll() {
        Portal.await("the index to follow", LIMIT, () -> status().get("waiting").asLong() == 0);
    }

    /** Waits until the index has followed, and says what differs from the database then. */
    public List<String> differences() {
        awaitAll();
        JsonNode status = run("/comparison");
        if (!status.get("state").asText().equals("done")) {
            throw new AssertionError(status);
        }
        return named(status.get("differences"));
    }

    /** {@code plan 12 stale}. */
    public static List<String> named(JsonNode entries) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.get("type").asText() + " " + entry.get("id").asText() + " "
                        + entry.get("fault").asText())
                .toList();
    }
}
