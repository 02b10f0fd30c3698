package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;

/** Files come from anywhere: every line is stored or reported, and nothing else happens. */
@OnServer
class ImportIT {

    @Test
    void oneBadLineIsReportedByItsNumberAndTheRestIsStored() {
        ImportFile file = new ImportFile();
        file.line(file.activity(1)).line("{\"type\":\"activity\",").line(file.activity(3));

        JsonNode job = file.run();

        assertEquals("done 3 read: 2 created, 0 updated, 0 unchanged, 1 rejected", ImportFile.figures(job));
        assertEquals(2, job.at("/errors/0/line").asInt());
        assertEquals("not-json", job.at("/errors/0/code").asText());
        assertFalse(job.at("/errors/0/message").asText().isBlank());
    }

    @Test
    void whatIsSharedAndSeemsToNameSomebodyIsStoredAndTold() {
        ImportFile file = new ImportFile();
        file.line(file.activity(1).put("summary", "Avec Mme Tremblay."))
                .line(file.activity(2).put("summary", "Appelez le 811."))
                .line(file.activity(3).put("summary", "Avec Mme Tremblay.").put("status", "draft"))
                .line(file.activity(4).put("summary", "Avec Mme Tremblay.").put("visibility", "private"))
                .line("{")
                .line(file.activity(6).put("aim", "Écrire à camille@example.org."));

        JsonNode job = file.run();

        assertEquals("done 6 read: 5 created, 0 updated, 0 unchanged, 1 rejected", ImportFile.figures(job));
        assertEquals(2, job.get("named").asInt());
        assertEquals(1, job.get("errors").size());
        JsonNode people = job.get("people");
        assertEquals(2, people.size(), people::toString);
        assertEquals("1 summary person", told(people.get(0)));
        assertEquals("6 aim email", told(people.get(1)));
        assertFalse(people.toString().contains("Tremblay") || people.toString().contains("camille"), people::toString);
        // What is there already word for word was told when it came.
        JsonNode again = file.run();
        assertEquals("done 6 read: 0 created, 0 updated, 5 unchanged, 1 rejected", ImportFile.figures(again));
        assertEquals(0, again.get("named").asInt());
    }

    private static String told(JsonNode named) {
        return named.get("line").asText() + " " + named.get("field").asText() + " "
                + named.get("detail").asText();
    }

    static Stream<Arguments> hostileLines() {
        return Stream.of(
                line(
                        "cut off",
                        "not-json",
                        f -> "{\"type\":\"activity\",\"title\":\"…".getBytes(StandardCharsets.UTF_8)),
                line(
                        "two objects",
                        "not-json",
                        f -> (f.activity(1) + " " + f.activity(2)).getBytes(StandardCharsets.UTF_8)),
                line(
                        "the same key twice",
                        "not-json",
                        f -> f.activity(1)
                                .toString()
                                .replace("\"type\"", "\"title\":\"a\",\"type\"")
                                .getBytes(StandardCharsets.UTF_8)),
                line(
                        "nested a hundred thousand deep",
                        "not-json",
                        f -> "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                line("a list", "schema", f -> bytes("[1]")),
                line("nothing but null", "schema", f -> bytes("null")),
                line("wrong UTF-8", "invalid-utf8", f -> {
                    byte[] latin = f.activity(1).put("title", "Été").toString().getBytes(StandardCharsets.ISO_8859_1);
                    return latin;
                }),
                line(
                        "over a mebibyte",
                        "line-too-long",
                        f -> f.activity(1)
                                .put("summary", "a".repeat(1 << 20))
                                .toString()
                                .getBytes(StandardCharsets.UTF_8)),
                line("an unknown type", "unknown-type", f -> bytes(f.activity(1).put("type", "recipe"))),
                line("no title", "schema", f -> bytes(f.activity(1).without("title"))),
                line("a title of spaces", "schema", f -> bytes(f.activity(1).put("title", "   "))),
                line(
                        "a title that is a number",
                        "schema",
                        f -> bytes(f.activity(1).put("title", 7))),
                line(
                        "a title of 201 characters",
                        "schema",
                        f -> bytes(f.activity(1).put("title", "a".repeat(201)))),
                line(
                        "a property that nobody knows",
                        "schema",
                        f -> bytes(f.activity(1).put("owner_id", 1))),
                line("an unknown language", "schema", f -> bytes(f.activity(1).put("language", "xx"))),
                line("an unknown theme", "rule", f -> {
                    ObjectNode activity = f.activity(1);
                    activity.putArray("themes").add("nope");
                    return bytes(activity);
                }),
                line("NUL in the title", "rule", f -> bytes(f.activity(1).put("title", "a\u0000b"))));
    }

    private static Arguments line(String what, String code, Function<ImportFile, byte[]> line) {
        return Arguments.of(what, code, line);
    }

    private static byte[] bytes(Object json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hostileLines")
    void hostileLineIsRejectedWithItsReason(String what, String code, Function<ImportFile, byte[]> hostile) {
        ImportFile file = new ImportFile();
        file.line(file.activity(10)).line(hostile.apply(file)).line(file.activity(11));

        JsonNode job = file.run();

        assertEquals("done 3 read: 2 created, 0 updated, 0 unchanged, 1 rejected", ImportFile.figures(job));
        assertEquals(
                code + " at 2",
                job.at("/errors/0/code").asText() + " at "
                        + job.at("/errors/0/line").asInt());
    }

    @Test
    void secondRunChangesNothingAndACorrectedLineUpdates() {
        ImportFile file = new ImportFile();
        file.line(file.activity(1)).line(file.activity(2));
        file.run();

        assertEquals("done 2 read: 0 created, 0 updated, 2 unchanged, 0 rejected", ImportFile.figures(file.run()));

        ImportFile corrected = new ImportFile();
        corrected.line(file.activity(1)).line(file.activity(2).put("summary", "Corrigé"));
        assertEquals("done 2 read: 0 created, 1 updated, 1 unchanged, 0 rejected", ImportFile.figures(corrected.run()));
    }

    @Test
    void lineThatComesTwiceInOneFileIsStoredOnce() {
        ImportFile file = new ImportFile();
        file.line(file.activity(1)).line(file.activity(1));

        JsonNode job = file.run();

        assertEquals(1, job.get("created").asInt(), job::toString);
        assertEquals(2, job.get("read").asInt(), job::toString);
    }

    @Test
    void byteOrderMarkBlankLinesAndWindowsEndsOfLineAreTakenAsMeant() {
        ImportFile file = new ImportFile();
        file.line("\uFEFF" + file.activity(1) + "\r").line("").line("  \r").line(file.activity(2));

        assertEquals("done 2 read: 2 created, 0 updated, 0 unchanged, 0 rejected", ImportFile.figures(file.run()));
    }

    @Test
    void scriptInATitleIsTextOnEveryPage() {
        ImportFile file = new ImportFile();
        String title = "<script>document.title='" + file.mark() + "'</script>";
        file.line(file.activity(1).put("title", title));
        assertEquals(1, file.run().get("created").asInt());

        JsonNode found = Portal.as(People.ADMIN)
                .get("/api/v1/activities?size=1&sort=recent")
                .json()
                .at("/items/0");
        String address = found.get("url").asText();
        String page = Portal.send(
                        Portal.visitor().request("GET", address, null, null).setHeader("Accept", "text/html"))
                .body();
        assertTrue(page.contains("&lt;script&gt;document.title="), page);
        assertFalse(page.contains("<script>document.title="), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"damaged in the middle", "cut off", "plain text", "empty"})
    void compressedFileThatIsNotWholeIsRefusedAndNothingOfItImported(String what) throws IOException {
        ImportFile file = new ImportFile();
        for (int i = 0; i < 200; i++) {
            file.line(
                    file.activity(i).put("summary", UUID.randomUUID().toString().repeat(10)));
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(file.bytes());
        }
        byte[] bytes = compressed.toByteArray();
        byte[] sent = switch (what) {
            case "damaged in the middle" -> {
                Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 50, (byte) 0xFF);
                yield bytes;
            }
            case "cut off" -> Arrays.copyOf(bytes, bytes.length - 20);
            case "plain text" -> file.bytes();
            default -> new byte[0];
        };

        Reply reply = Portal.send(Portal.as(People.ADMIN)
                .request("POST", "/api/v1/imports", "application/x-ndjson", sent)
                .header("Content-Encoding", "gzip"));

        assertEquals(400, reply.status(), reply::toString);
        assertEquals("not-gzip", reply.json().get("code").asText());
        assertTrue(reply.json().get("detail").asText().contains("gzip"), reply::toString);
        assertEquals(
                0,
                Portal.visitor()
                        .get("/api/v1/search?q=%22" + file.mark() + "%22")
                        .json()
                        .get("total")
                        .asInt());
    }

    @Test
    void compressedFileIsRead() throws IOException {
        ImportFile file = new ImportFile();
        file.line(file.activity(1));
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(file.bytes());
        }

        Reply reply = Portal.send(Portal.as(People.ADMIN)
                .request("POST", "/api/v1/imports", "application/x-ndjson", compressed.toByteArray())
                .header("Content-Encoding", "gzip"));

        assertEquals(202, reply.status(), reply::toString);
        JsonNode job = ImportFile.await(reply.header("Location"), Duration.ofMinutes(2));
        assertEquals("done 1 read: 1 created, 0 updated, 0 unchanged, 0 rejected", ImportFile.figures(job));
    }

    @Test
    void anotherTypeOfBodyIsRefused() {
        Reply reply = Portal.as(People.ADMIN)
                .send("POST", "/api/v1/imports", "text/csv", "a,b".getBytes(StandardCharsets.UTF_8));

        assertEquals(415, reply.status(), reply::toString);
    }
}
