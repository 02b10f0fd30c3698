package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.junit.jupiter.api.Test;

class EngineTest {

    private final Engine engine = new Engine() {
        @Override
        boolean isInFiles() {
            return inFiles;
        }
    };
    private boolean inFiles;
    private final AtomicInteger asked = new AtomicInteger();

    private String fail(SearchException failure) {
        asked.incrementAndGet();
        throw failure;
    }

    private void assertFails(SearchException failure) {
        assertThrows(SearchException.class, () -> engine.ask(() -> fail(failure)));
    }

    @Test
    void engineThatDoesNotAnswerIsLeftAloneUntilItAnswersElsewhere() {
        assertFails(new SearchException("refused", new IllegalStateException(new IOException("connection refused"))));
        assertTrue(engine.isResting());

        assertThrows(SearchException.class, () -> engine.ask(asked::incrementAndGet));
        assertEquals(1, asked.get());

        engine.answers();
        assertEquals("found", engine.ask(() -> "found"));
    }

    @Test
    void whatIsTooSlowIsLeftAloneUnlessItIsTypedOrReadFromFiles() {
        assertThrows(SearchTimeoutException.class, () -> engine.askTyping(() -> fail(tooSlow())));
        assertFalse(engine.isResting());

        inFiles = true;
        assertFails(tooSlow());
        assertFalse(engine.isResting());

        inFiles = false;
        assertFails(tooSlow());
        assertTrue(engine.isResting());
    }

    private static SearchTimeoutException tooSlow() {
        return new SearchTimeoutException("too slow");
    }

    @Test
    void questionThatIsRefusedKeepsNobodyElseFromAsking() {
        assertFails(new SearchException("this question has too many clauses"));

        assertFalse(engine.isResting());
        assertEquals("found", engine.ask(() -> "found"));
    }
}
