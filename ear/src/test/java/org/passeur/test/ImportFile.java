package org.passeur.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.passeur.test.Portal.Reply;

/** Lines to import, and what became of them. External ids begin with a mark of their own. */
public final class ImportFile {

    private static final String TYPE = "application/x-ndjson";

    private final String mark = "essai:" + UUID.randomUUID();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public String mark() {
        return mark;
    }

    /** A published activity that everyone may read. */
    public static ObjectNode activity(String externalId, String title) {
        return Portal.JSON
                .createObjectNode()
                .put("type", "activity")
                .put("externalId", externalId)
                .put("title", title)
                .put("language", "fr")
                .put("visibility", "everyone")
                .put("status", "published");
    }

    public ObjectNode activity(int number) {
        return activity(mark + ":" + number, "Activité importée " + number + " " + mark);
    }

    public ImportFile line(JsonNode line) {
        return line(line.toString());
    }

    public ImportFile line(String line) {
        return line(line.getBytes(StandardCharsets.UTF_8));
    }

    public ImportFile line(byte[] line) {
        bytes.writeBytes(line);
        bytes.write('\n');
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Imports it as an administrator and waits for the end. */
    public JsonNode run() {
        return await(start(), Duration.ofMinutes(2));
    }

    public String start() {
        Reply reply = Portal.as(People.ADMIN).send("POST", "/api/v1/imports", TYPE, bytes());
        if (reply.status() != 202) {
            throw new AssertionError(reply);
        }
        return reply.header("Location");
    }

    /**
     * @param location of the job
     */
    public static JsonNode await(String location, Duration limit) {
        JsonNode[] job = new JsonNode[1];
        Portal.await("the import to end", limit, () -> {
            job[0] = Portal.as(People.ADMIN).get(location).json();
            return !job[0].get("finishedAt").isNull();
        });
        return job[0];
    }

    /** The figures in short: {@code done 3 read: 2 created, 0 updated, 0 unchanged, 1 rejected}. */
    public static String figures(JsonNode job) {
        return "%s %d read: %d created, %d updated, %d unchanged, %d rejected"
                .formatted(
                        job.get("state").asText(),
                        job.get("read").asLong(),
                        job.get("created").asLong(),
                        job.get("updated").asLong(),
                        job.get("unchanged").asLong(),
                        job.get("rejected").asLong());
    }
}
