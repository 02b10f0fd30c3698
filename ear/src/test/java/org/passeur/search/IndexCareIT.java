package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passeur.test.ImportFile;
import org.passeur.test.IndexCare;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** Care of the index while people use it, alike on both search backends. */
@OnServer
class IndexCareIT {

    private static final int WORKS = 300;

    private final IndexCare index = IndexCare.ofPortal();

    @Test
    void isWrittenAgainWhileEverySearchFindsAsMuchAsBefore() {
        String word = word();
        ImportFile file = new ImportFile();
        IntStream.range(0, WORKS)
                .forEach(i -> file.line(ImportFile.activity(file.mark() + ":" + i, "Essai " + word + " " + i)));
        file.run();
        Portal.await("the index", Duration.ofMinutes(3), () -> found(word) == WORKS);
        index.awaitEnd();

        Reply started = index.ask("?type=activity");

        assertEquals(202, started.status(), started::toString);
        assertEquals(409, index.ask("").status(), "a second one meanwhile");
        assertEquals(409, index.ask("/comparison").status());
        int searches = 0;
        while (index.status().get("state").asText().equals("running")) {
            assertEquals(WORKS, found(word));
            searches++;
        }
        JsonNode end = index.status();
        assertEquals("done", end.get("state").asText(), end::toString);
        assertEquals(end.get("total").asLong(), end.get("done").asLong(), end::toString);
        assertTrue(end.get("total").asLong() >= WORKS, end::toString);
        assertTrue(searches > 0, "it was over before anybody searched");
        assertEquals(List.of(), index.differences());
    }

    @Test
    void whatPeopleWriteMeanwhileIsFoundBeforeItsEnd() {
        index.awaitEnd();
        String word = word();

        assertEquals(202, index.ask("").status());
        Written.draft(People.PRATICIENNE, "activities", "everyone", "Essai " + word)
                .publish();

        Portal.await("the index", Duration.ofMinutes(1), () -> found(word) == 1);
        assertEquals("done", index.awaitEnd().get("state").asText());
    }

    @Test
    void isBuiltFromNothingWhenAskedFor() {
        String word = word();
        Written.draft(People.PRATICIENNE, "activities", "everyone", "Essai " + word)
                .publish();
        Portal.await("the index", Duration.ofMinutes(1), () -> found(word) == 1);

        JsonNode end = index.run("?how=build&type=activity");

        assertEquals("done", end.get("state").asText(), end::toString);
        assertEquals(0, end.get("building").size(), end::toString);
        Portal.await("the index", Duration.ofMinutes(1), () -> found(word) == 1);
        assertEquals(List.of(), index.differences());
    }

    @Test
    void aKindThatThereIsNotIsRefused() {
        Reply reply = index.ask("?type=rien");
        assertEquals(422, reply.status(), reply::toString);
        assertEquals(422, index.ask("?how=rien").status());
    }

    @Test
    void saysTheVersionOfItsName() {
        assertFalse(index.status().get("version").asText().isEmpty());
    }

    private static String word() {
        return Written.word("ind");
    }

    private static int found(String word) {
        Reply reply = Portal.visitor().get("/api/v1/search?size=1&q=" + word);
        assertEquals(200, reply.status(), reply::toString);
        return reply.json().get("total").asInt();
    }
}
