package org.passeur.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
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

    public static final Duration REST = Duration.ofSeconds(10);

    private volatile Instant restsUntil = Instant.EPOCH;

    @Inject
    private IndexedKinds kinds;

    /**
     * Asks it, unless it rests.
     *
     * @throws SearchException it rests, does not answer, or refuses the question
     */
    public <T> T ask(Supplier<T> question) {
        return ask(question, e -> isOutage(e) && !(isTooSlow(e) && isInFiles()));
    }

    /** The same while somebody types: that one answer came too late says nothing of the engine. */
    public <T> T askTyping(Supplier<T> question) {
        return ask(question, e -> isOutage(e) && !isTooSlow(e));
    }

    private <T> T ask(Supplier<T> question, Predicate<SearchException> sendsToRest) {
        if (isResting()) {
            throw new SearchException("the search engine did not answer lately, and is not asked for now");
        }
        try {
            return question.get();
        } catch (SearchException e) {
            if (sendsToRest.test(e)) {
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

    /** What is read from files of this server is slow at most, and there is nobody to leave alone. */
    boolean isInFiles() {
        return kinds.areInFiles();
    }

    private static boolean isTooSlow(SearchException e) {
        return e instanceof SearchTimeoutException;
    }

    /** Whether the engine, and not the question, is what failed: what it refuses says nothing of the next question. */
    public boolean isOut(SearchException e) {
        return isResting() || isOutage(e);
    }

    private static boolean isOutage(SearchException e) {
        return isTooSlow(e)
                || Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                        .anyMatch(IOException.class::isInstance);
    }
}
