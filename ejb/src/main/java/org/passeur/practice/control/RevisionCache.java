package org.passeur.practice.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.WorkContent;

/**
 * Contents of published revisions, kept once read: a revision never changes, so nothing has to be told to other nodes.
 * Whether somebody may see it is asked of the database each time, before this.
 */
@ApplicationScoped
public class RevisionCache {

    /** A content weighs some 30 KB in memory: 15 MB in all. */
    private static final int CAPACITY = 500;

    @PersistenceContext
    private EntityManager entityManager;

    private Map<Long, WorkContent> contents;

    @PostConstruct
    void open() {
        contents = Collections.synchronizedMap(new LinkedHashMap<>(CAPACITY, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, WorkContent> eldest) {
                return size() > CAPACITY;
            }
        });
    }

    public <C extends WorkContent> C content(Long revisionId, Class<C> type) {
        WorkContent content = contents.get(revisionId);
        if (content == null) {
            content = Json.read(
                    entityManager
                            .createQuery("select r.content from Revision r where r.id = :id", String.class)
                            .setParameter("id", revisionId)
                            .getSingleResult(),
                    type);
            contents.put(revisionId, content);
        }
        return type.cast(content);
    }
}
