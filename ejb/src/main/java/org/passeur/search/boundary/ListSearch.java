package org.passeur.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.hibernate.search.util.common.SearchException;
import org.passeur.community.boundary.Viewer;
import org.passeur.search.control.Engine;
import org.passeur.search.control.IndexNotes;
import org.passeur.search.control.NarrowedLists;

/**
 * Finds what a list with filters holds, by way of the index: an index finds few among many as quickly as many. It answers
 * only while it says what the database says, so that a list is as current as one that was read from there.
 */
@ApplicationScoped
public class ListSearch {

    private static final Logger LOG = System.getLogger(ListSearch.class.getName());

    /** Engines answer no further than so many from the first one. */
    private static final int FURTHEST = 10_000;

    @Inject
    private IndexNotes notes;

    @Inject
    private NarrowedLists lists;

    @Inject
    private Engine engine;

    /**
     * @return empty when the database has to find it: the index is behind, not whole, or answers nobody
     */
    public Optional<ListQuery.Found> find(Viewer viewer, ListQuery query) {
        if (query.first() + query.size() > FURTHEST || engine.isResting() || !notes.isCurrent(query.type())) {
            return Optional.empty();
        }
        try {
            return Optional.of(engine.ask(() -> lists.find(viewer, query)));
        } catch (SearchException e) {
            LOG.log(Level.WARNING, "a list is read from the database, the index does not answer", e);
            return Optional.empty();
        }
    }
}
