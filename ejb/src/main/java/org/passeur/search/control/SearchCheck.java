package org.passeur.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.orm.Search;
import org.passeur.platform.boundary.HealthCheck;
import org.passeur.search.boundary.Searchable;

/** Asks the index for next to nothing. */
@ApplicationScoped
public class SearchCheck implements HealthCheck {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Engine engine;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public boolean isUp() {
        Search.session(entityManager)
                .search(Searchable.class)
                .select(f -> f.id())
                .where(f -> f.matchNone())
                .failAfter(Engine.TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .fetchHits(1);
        engine.answers();
        return true;
    }
}
