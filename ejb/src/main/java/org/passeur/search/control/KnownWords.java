package org.passeur.search.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.passeur.search.boundary.Searchable;

/**
 * Words that are written so in several texts that everybody may see: near misses of them are not looked for. What only some
 * may see says nothing here, so that the answer tells nobody of it.
 */
@ApplicationScoped
public class KnownWords {

    /** In fewer texts it may be a slip of the pen itself, and near misses help to rank what is rare. */
    private static final int TEXTS = 10;

    private static final int KEPT = 20_000;

    /** A word that became known or unknown meanwhile costs or hides no more than its near misses. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager entityManager;

    private volatile Instant tooSlowUntil = Instant.EPOCH;

    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    public boolean contain(String word) {
        // Not computed within the cache: who asks for another word does not wait for the engine.
        Boolean is = known.getIfPresent(word);
        if (is != null) {
            return is;
        }
        if (Instant.now().isBefore(tooSlowUntil)) {
            return true;
        }
        try {
            boolean asked = isKnown(word);
            known.put(word, asked);
            return asked;
        } catch (SearchTimeoutException e) {
            // Near misses would take longer still; nor do the other words of the question each wait as long.
            tooSlowUntil = Instant.now().plus(Engine.REST);
            return true;
        }
    }

    /** Counted and not read: to fetch a few entries takes an engine longer than to find them. */
    private boolean isKnown(String word) {
        return Search.session(entityManager)
                        .search(Searchable.class)
                        .select(f -> f.id())
                        .where(f -> f.bool()
                                .filter(TextMatch.written(f, word))
                                .filter(Eyes.see(f, Sight.OF_VISITORS, Map.of())))
                        .failAfter(Engine.TYPING_SECONDS, TimeUnit.SECONDS)
                        .totalHitCountThreshold(TEXTS)
                        .fetch(0)
                        .total()
                        .hitCountLowerBound()
                >= TEXTS;
    }
}
