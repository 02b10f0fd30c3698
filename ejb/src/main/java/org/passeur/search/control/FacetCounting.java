package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.FACET;
import static org.passeur.search.boundary.SearchDocumentBinder.SAMPLE;
import static org.passeur.search.boundary.SearchDocumentBinder.SAMPLED;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.passeur.community.boundary.Viewer;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.boundary.Searchable;
import org.passeur.search.config.Question;

/**
 * How many results each narrower question would leave. Asked apart from the results: an engine that counts has to look at
 * all that answers, one that looks for the best does not. Where very much answers, a sample of it is counted.
 */
@Dependent
public class FacetCounting {

    private static final AggregationKey<Map<String, Long>> BY_FACET = AggregationKey.of(FACET);

    /** Codes counted, of all facets together; networks with the fewest results are left out first. */
    private static final int MAX_FACETS = 200;

    private static final int TIMEOUT_SECONDS = 5;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * @param question null when no words are asked for
     * @param required how many of its words must be found
     * @param total how many answer it, counted up to {@link SearchResults#COUNTED_TO}
     */
    Map<SearchFacet, Map<String, Long>> count(
            Viewer viewer, Map<SearchFacet, String> narrowed, Question question, int required, long total) {
        if (total == 0) {
            return Map.of();
        }
        boolean sampled = total >= SearchResults.COUNTED_TO;
        SearchResult<?> result = Search.session(entityManager)
                .search(Searchable.class)
                .select(f -> f.id())
                .where(f -> {
                    var counted =
                            f.bool().filter(TextMatch.of(f, question, required)).filter(Eyes.see(f, viewer, narrowed));
                    return sampled ? counted.filter(f.exists().field(SAMPLE)) : counted;
                })
                .aggregation(BY_FACET, f -> f.terms().field(FACET, String.class).maxTermCount(MAX_FACETS))
                .failAfter(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .fetch(0);
        Map<String, Long> counts = result.aggregation(BY_FACET);
        if (sampled) {
            counts.replaceAll((code, count) -> count * SAMPLED);
        }
        return SearchFacet.split(counts);
    }
}
