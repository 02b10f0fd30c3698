package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.FACET;
import static org.passeur.search.boundary.SearchDocumentBinder.SAMPLE;
import static org.passeur.search.boundary.SearchDocumentBinder.SAMPLED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchResultTotal;
import org.hibernate.search.mapper.orm.Search;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.config.Question;

/**
 * How many results there are, and how many each narrower question would leave. Asked apart from the results: an engine that
 * counts has to look at all that answers, one that looks for the best does not. Where very much answers, a sample of it is
 * counted.
 */
@Dependent
public class FacetCounting {

    private static final AggregationKey<Map<String, Long>> BY_FACET = AggregationKey.of(FACET);

    /** Codes counted, of all facets together; networks with the fewest results are left out first. */
    private static final int MAX_FACETS = 200;

    /** So many of a sample are some more than {@link SearchResults#COUNTED_TO} of all, by a margin that chance does not reach. */
    private static final int MANY_IN_SAMPLE = SearchResults.COUNTED_TO / SAMPLED + 75;

    @Inject
    private IndexedKinds kinds;

    @PersistenceContext
    private EntityManager entityManager;

    /** Facets that narrow already and are counted without themselves: each is a query of its own. */
    private static final int MOST_WIDENED = 3;

    /**
     * @param estimated whose counts are estimates
     */
    record Counted(
            long total, boolean totalExact, Map<SearchFacet, Map<String, Long>> facets, Set<SearchFacet> estimated) {}

    /**
     * Counts what narrower questions leave. Values of a facet that narrows already take its place, so they are counted
     * without it; of more than {@link #MOST_WIDENED} such facets the last are not counted.
     *
     * @param question null when no words are asked for
     * @param required how many of its words must be found
     * @param found as far as it was counted
     */
    Counted count(
            Sight sight, Map<SearchFacet, String> narrowed, Question question, int required, SearchResultTotal found) {
        long known = found.hitCountLowerBound();
        if (known == 0) {
            return new Counted(0, true, Map.of(), Set.of());
        }
        boolean many = found.isHitCountLowerBound() || known >= SearchResults.COUNTED_TO;
        Counted all = count(sight, narrowed, question, required, many);
        long total = all.totalExact() ? all.total() : Math.max(known, SearchResults.COUNTED_TO);
        Map<SearchFacet, Map<String, Long>> counts = new EnumMap<>(SearchFacet.class);
        counts.putAll(all.facets());
        Set<SearchFacet> estimated = new HashSet<>(all.estimated());
        counts.keySet().removeAll(narrowed.keySet());
        for (SearchFacet facet :
                new TreeSet<>(narrowed.keySet()).stream().limit(MOST_WIDENED).toList()) {
            Map<SearchFacet, String> others = new HashMap<>(narrowed);
            others.remove(facet);
            // Without it there may be many more.
            Counted wider = count(sight, others, question, required, true);
            counts.put(facet, wider.facets().getOrDefault(facet, Map.of()));
            if (wider.totalExact()) {
                estimated.remove(facet);
            } else {
                estimated.add(facet);
            }
        }
        return new Counted(total, all.totalExact() || !found.isHitCountLowerBound(), counts, estimated);
    }

    /**
     * @param many whether there may be so many that a sample is enough
     */
    private Counted count(
            Sight sight, Map<SearchFacet, String> narrowed, Question question, int required, boolean many) {
        if (many) {
            SearchResult<?> sample = ask(sight, narrowed, question, required, true);
            if (sample.total().hitCount() >= MANY_IN_SAMPLE) {
                Map<String, Long> counts = sample.aggregation(BY_FACET);
                counts.replaceAll((code, count) -> count * SAMPLED);
                return new Counted(
                        SearchResults.COUNTED_TO, false, SearchFacet.split(counts), EnumSet.allOf(SearchFacet.class));
            }
        }
        SearchResult<?> all = ask(sight, narrowed, question, required, false);
        return new Counted(all.total().hitCount(), true, SearchFacet.split(all.aggregation(BY_FACET)), Set.of());
    }

    private SearchResult<?> ask(
            Sight sight, Map<SearchFacet, String> narrowed, Question question, int required, boolean sampled) {
        return Search.session(entityManager)
                .search(kinds.searched(narrowed))
                .select(f -> f.id())
                .where(f -> {
                    var counted =
                            f.bool().filter(TextMatch.of(f, question, required)).filter(Eyes.see(f, sight, narrowed));
                    return sampled ? counted.filter(f.exists().field(SAMPLE)) : counted;
                })
                .aggregation(BY_FACET, f -> f.terms().field(FACET, String.class).maxTermCount(MAX_FACETS))
                .failAfter(Engine.TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .fetch(0);
    }
}
