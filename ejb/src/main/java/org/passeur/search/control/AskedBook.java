package org.passeur.search.control;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.passeur.platform.boundary.CleanText;
import org.passeur.search.boundary.AskedWords;

/**
 * What members ask, counted without them. A question is kept with a mark of who asked, made with a key that lasts a month;
 * the same person cannot be followed from one question to another. Kept in memory until it is written, so that no search
 * waits for a write: what a node that dies had not written is not counted.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class AskedBook {

    private static final Logger LOG = System.getLogger(AskedBook.class.getName());

    /** Longer ones are texts, and nobody else asks the same. */
    private static final int MAX_WORDS = 200;

    /** Not written yet; more are not counted. */
    private static final int MAX_WAITING = 10_000;

    /** Questions of one member that a node counts in a day: who asks more is no crowd. */
    private static final int MOST_A_DAY = 200;

    /** Members who asked today. */
    private static final int MAX_ASKERS = 100_000;

    private static final int MONTHS = 3;

    private static final int MAX_POPULAR = 1000;

    /** When most of those who asked found nothing. */
    private static final double UNANSWERED = 0.5;

    @PersistenceContext
    private EntityManager entityManager;

    private final Map<Asked, Boolean> waiting = new HashMap<>();

    private final LoadingCache<Boolean, List<AskedWords>> popular =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(all -> asked(false, MAX_POPULAR));

    private final LoadingCache<Long, AtomicInteger> today = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofDays(1))
            .maximumSize(MAX_ASKERS)
            .build(memberId -> new AtomicInteger());

    private record Asked(String words, Long memberId) {}

    public void note(String text, Long memberId, boolean found) {
        String words = normal(text);
        if (words.isEmpty() || words.length() > MAX_WORDS || !CleanText.isClean(words)) {
            return;
        }
        Asked asked = new Asked(words, memberId);
        synchronized (waiting) {
            if (waiting.containsKey(asked)
                    || waiting.size() < MAX_WAITING && today.get(memberId).incrementAndGet() <= MOST_A_DAY) {
                waiting.put(asked, found);
            }
        }
    }

    /** Questions that begin so, found something, and were asked by enough people; the most people first. */
    public List<String> popular(String typed, int most) {
        String start = normal(typed);
        return popular.get(true).stream()
                .filter(asked -> asked.unanswered() < asked.people() * UNANSWERED)
                .map(AskedWords::words)
                .filter(words -> words.startsWith(start) && !words.equals(start))
                .limit(most)
                .toList();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<AskedWords> asked(boolean unanswered, int most) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select words, people, missed from (
                            select words, people, missed,
                                row_number() over (partition by words order by people desc, month_start desc) as place
                            from (select words, month_start, count(*) as people,
                                    sum(case when found then 0 else 1 end) as missed
                                from asked where month_start >= ?1 group by words, month_start
                                having count(*) >= ?2) of_month) best
                        where place = 1 and missed >= people * ?3 order by people desc, words""", Object[].class)
                .setParameter(1, month().minusMonths(MONTHS - 1L))
                .setParameter(2, AskedWords.FEWEST)
                .setParameter(3, unanswered ? UNANSWERED : 0.0)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new AskedWords((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** Writes what waits; what the database refuses is not counted: it is a statistic, and nobody waits for it. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void write() {
        Map<Asked, Boolean> now;
        synchronized (waiting) {
            now = Map.copyOf(waiting);
            waiting.clear();
        }
        if (now.isEmpty()) {
            return;
        }
        LocalDate month = month();
        String secret = secret(month);
        now.forEach((asked, found) ->
                write(month, asked.words(), AskedMark.of(secret, asked.words(), asked.memberId()), found));
    }

    @PreDestroy
    void end() {
        LOG.log(Level.DEBUG, "{0} questions not counted", waiting.size());
    }

    /** Keys of months that are over, and what is older than anybody asks about. */
    @Schedule(hour = "3", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void forget() {
        entityManager
                .createNativeQuery("delete from asked_key where month_start < ?1")
                .setParameter(1, month())
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from asked where month_start < ?1")
                .setParameter(1, month().minusMonths(MONTHS))
                .executeUpdate();
    }

    private void write(LocalDate month, String words, String asker, boolean found) {
        int known = entityManager
                .createNativeQuery("update asked set found = ?4 where month_start = ?1 and words = ?2 and asker = ?3")
                .setParameter(1, month)
                .setParameter(2, words)
                .setParameter(3, asker)
                .setParameter(4, found)
                .executeUpdate();
        if (known == 0) {
            entityManager
                    .createNativeQuery("insert into asked (month_start, words, asker, found) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, month)
                    .setParameter(2, words)
                    .setParameter(3, asker)
                    .setParameter(4, found)
                    .executeUpdate();
        }
    }

    private String secret(LocalDate month) {
        List<?> known = entityManager
                .createNativeQuery("select secret from asked_key where month_start = ?1")
                .setParameter(1, month)
                .getResultList();
        if (!known.isEmpty()) {
            return (String) known.getFirst();
        }
        String secret = AskedMark.secret();
        entityManager
                .createNativeQuery("insert into asked_key (month_start, secret) values (?1, ?2)")
                .setParameter(1, month)
                .setParameter(2, secret)
                .executeUpdate();
        return secret;
    }

    private static LocalDate month() {
        return LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1);
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.FRENCH).replaceAll("\\s+", " ");
    }
}
