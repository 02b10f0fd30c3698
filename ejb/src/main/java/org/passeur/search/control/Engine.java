package org.passeur.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;

/** Whether the search engine answers: where it did not, not everybody waits for it again. Each node asks for itself. */
@ApplicationScoped
public class Engine {

    private static final Logger LOG = System.getLogger(Engine.class.getName());

    /** Of one question; what takes longer fails. */
    static final int TIMEOUT_SECONDS = 5;

    /** Of a question asked while somebody types: what comes later is of no use. */
    static final int TYPING_SECONDS = 2;

    private static final Duration REST = Duration.ofSeconds(10);

    private volatile Instant restsUntil = Instant.EPOCH;

    /**
     * Asks it, unless it rests.
     *
     * @throws SearchException it rests, does not answer, or refuses the question
     */
    public <T> T ask(Supplier<T> question) {
        if (isResting()) {
            throw new SearchException("the search engine did not answer lately, and is not asked for now");
        }
        try {
            return question.get();
        } catch (SearchException e) {
            if (isOutage(e)) {
                restsUntil = Instant.now().plus(REST);
                LOG.log(Level.WARNING, "the search engine does not answer: it is asked again in " + REST, e);
            }
            throw e;
        }
    }

    public boolean isResting() {
        return Instant.now().isBefore(restsUntil);
    }

    /** It answered elsewhere. */
    void answers() {
        restsUntil = Instant.EPOCH;
    }

    /** A question that it refuses says nothing of the next one. */
    private static boolean isOutage(SearchException e) {
        return e instanceof SearchTimeoutException
                || Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                        .anyMatch(IOException.class::isInstance);
    }
}
