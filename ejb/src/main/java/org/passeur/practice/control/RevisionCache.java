package org.passeur.practice.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.WorkContent;

/**
 * Contents of published revisions, kept once read: a revision never changes, so nothing has to be told to other nodes.
 * Whether somebody may see it is asked of the database each time, before this.
 */
@ApplicationScoped
public class RevisionCache {

    /**
     * Characters of JSON in all. A full plan has 40,000 and weighs two or three bytes for each once read: some 20 MB in
     * all. The worst content, of thousands of texts of one letter, weighs some fifteen: never more than 120 MB.
     */
    private static final long CAPACITY = 8_000_000;

    /** A content with its weight: the characters of JSON it was read from. */
    record Held(WorkContent content, int weight) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Cache<Long, Held> contents = bounded(CAPACITY);

    static Cache<Long, Held> bounded(long characters) {
        return Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((Long id, Held held) -> held.weight())
                .build();
    }

    public <C extends WorkContent> C content(Long revisionId, Class<C> type) {
        Held held = contents.getIfPresent(revisionId);
        if (held == null) {
            // Not loaded by the cache: whoever waited for it would hold a connection to the database meanwhile.
            String json = entityManager
                    .createQuery("select r.content from Revision r where r.id = :id", String.class)
                    .setParameter("id", revisionId)
                    .getSingleResult();
            held = new Held(Json.read(json, type), json.length());
            contents.put(revisionId, held);
        }
        return type.cast(held.content());
    }

    /** The same for several, by the id of the revision: those that are not held are read in one statement. */
    public <C extends WorkContent> Map<Long, C> contents(Collection<Long> revisionIds, Class<C> type) {
        Map<Long, C> found = new HashMap<>();
        contents.getAllPresent(revisionIds).forEach((id, held) -> found.put(id, type.cast(held.content())));
        List<Long> missing =
                revisionIds.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            entityManager
                    .createQuery("select r.id, r.content from Revision r where r.id in :ids", Object[].class)
                    .setParameter("ids", missing)
                    .getResultStream()
                    .forEach(row -> {
                        String json = (String) row[1];
                        C content = Json.read(json, type);
                        contents.put((Long) row[0], new Held(content, json.length()));
                        found.put((Long) row[0], content);
                    });
        }
        return found;
    }
}
