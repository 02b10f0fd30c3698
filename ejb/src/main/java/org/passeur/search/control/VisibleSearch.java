package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.BODY;
import static org.passeur.search.boundary.SearchDocumentBinder.DATE;
import static org.passeur.search.boundary.SearchDocumentBinder.DRAFT;
import static org.passeur.search.boundary.SearchDocumentBinder.ID;
import static org.passeur.search.boundary.SearchDocumentBinder.LANGUAGE;
import static org.passeur.search.boundary.SearchDocumentBinder.LEAD;
import static org.passeur.search.boundary.SearchDocumentBinder.SORT_TITLE;
import static org.passeur.search.boundary.SearchDocumentBinder.TITLE;
import static org.passeur.search.boundary.SearchDocumentBinder.USE_COUNT;
import static org.passeur.search.boundary.SearchDocumentBinder.in;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.query.dsl.SearchQuerySelectStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Page;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.boundary.SearchResults.Hit;
import org.passeur.search.config.Question;
import org.passeur.search.config.Ranking;

/** The one search, for the eyes of one viewer: everything that it answers comes from what these may see. */
@Dependent
public class VisibleSearch {

    /** About how many characters of the text are shown around a match, before whole sentences are made of them. */
    private static final int EXCERPT = 160;

    private static final long NOTHING = -1;

    /** Results that are read whole, for other words. */
    private static final int READ = 5;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FacetCounting facets;

    @Inject
    private IndexedKinds kinds;

    @Inject
    private KnownWords known;

    @Inject
    private Sights sights;

    /** What was found, and for which of the questions that were tried one after the other. */
    private record Answer(Question question, int required, SearchResult<Found> found) {

        /** Not widened. */
        boolean isAsAsked(Question asked) {
            return asked == null || question.equals(asked) && required == TextMatch.required(asked);
        }
    }

    private record Found(Long id, Language language) {

        static Found of(EntityReference reference, String language) {
            return new Found((Long) reference.id(), Language.of(language));
        }
    }

    public SearchResults search(Viewer viewer, SearchQuery query) {
        Sight sight = sights.of(viewer);
        Question question = question(query.text());
        Answer answer = TextMatch.widening(
                question,
                !query.narrowed().isEmpty(),
                (asked, required) -> new Answer(asked, required, ask(sight, query, asked, required)),
                one -> one.found().total().hitCountLowerBound() == 0);
        List<Hit> hits = shown(sight, query, answer.question(), answer.found().hits());
        FacetCounting.Counted counted = facets.count(
                sight,
                query.narrowed(),
                answer.question(),
                answer.required(),
                answer.found().total());
        return new SearchResults(
                counted.total(),
                counted.totalExact(),
                query.page(),
                query.size(),
                hits,
                counted.facets(),
                counted.estimated(),
                query.page() == 1 && question != null ? otherWords(sight, query, question, hits) : List.of(),
                answer.isAsAsked(question));
    }

    /** Null when no words are asked for. */
    private Question question(String text) {
        return text.isBlank() ? null : Question.of(text).sure(known::contain);
    }

    /**
     * @param question null when no words are asked for
     */
    private SearchResult<Found> ask(Sight sight, SearchQuery query, Question question, int required) {
        var everything = search(query.narrowed());
        var asked = ranked(
                isElasticsearch() ? everything.extension(ElasticsearchExtension.get()) : everything,
                sight,
                query,
                question,
                required);
        if (asked instanceof ElasticsearchSearchQueryOptionsStep<?, ?> here) {
            // It keeps an index for each kind: how rare a word is must be counted over all of them, as Lucene does.
            here.requestTransformer(request -> request.parametersMap().put("search_type", "dfs_query_then_fetch"));
        }
        // With words, counting no further lets an engine pass over what cannot be among the first.
        return asked.failAfter(Engine.TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .totalHitCountThreshold(question == null ? Integer.MAX_VALUE : Page.COUNT_LIMIT)
                .fetch((query.page() - 1) * query.size(), query.size());
    }

    private SearchQuerySelectStep<?, EntityReference, ?, ?, ?, ?> search(Map<SearchFacet, String> narrowed) {
        return Search.session(entityManager).search(kinds.searched(narrowed));
    }

    private boolean isElasticsearch() {
        return Search.mapping(entityManager.getEntityManagerFactory()).backend() instanceof ElasticsearchBackend;
    }

    private static SearchQueryOptionsStep<?, Found, ?, ?, ?> ranked(
            SearchQuerySelectStep<?, EntityReference, ?, ?, ?, ?> from,
            Sight sight,
            SearchQuery query,
            Question question,
            int required) {
        return from.select(f -> f.composite()
                        .from(f.entityReference(), f.field(LANGUAGE, String.class))
                        .as(Found::of))
                .where(f -> f.bool()
                        .filter(TextMatch.of(f, question, required))
                        .filter(Eyes.see(f, sight, query.narrowed()))
                        .must(score(f, question)))
                .sort(f -> switch (query.sort()) {
                    case RELEVANCE ->
                        f.composite().add(f.score()).add(f.field(DATE).desc()).add(f.field(ID));
                    case DATE ->
                        f.composite().add(f.field(DATE).desc()).add(f.score()).add(f.field(ID));
                    case USE ->
                        f.composite()
                                .add(f.field(USE_COUNT).desc())
                                .add(f.score())
                                .add(f.field(ID));
                    case TITLE ->
                        f.composite().add(f.field(SORT_TITLE)).add(f.score()).add(f.field(ID));
                });
    }

    /**
     * What was found, as it is shown, in the same order. Asked for apart: to mark a result, an engine reads the question again
     * for each result and each part of it, and near misses make a question long to read.
     */
    private List<Hit> shown(Sight sight, SearchQuery query, Question question, List<Found> found) {
        Map<Long, Float> scores = scores(query, found);
        Map<Long, Hit> hits = new HashMap<>();
        found.stream()
                .collect(Collectors.groupingBy(Found::language, Collectors.mapping(Found::id, Collectors.toList())))
                .forEach((language, ids) ->
                        shown(sight, query, question, language, ids, scores).forEach(hit -> hits.put(hit.id(), hit)));
        // What went meanwhile is left out.
        return found.stream()
                .map(one -> hits.get(one.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * By their places alone. How well a text answers depends on how rare a word is in all that the index holds: the figure
     * itself would tell of texts that this viewer may not see.
     */
    private static Map<Long, Float> scores(SearchQuery query, List<Found> found) {
        Map<Long, Float> scores = new HashMap<>();
        int place = (query.page() - 1) * query.size();
        for (Found one : found) {
            place++;
            scores.put(one.id(), 1f / place);
        }
        return scores;
    }

    private List<Hit> shown(
            Sight sight,
            SearchQuery query,
            Question question,
            Language language,
            List<Long> ids,
            Map<Long, Float> scores) {
        return search(query.narrowed())
                .select(f -> HitProjection.of(f, question, language, scores))
                .where(f -> f.bool()
                        .filter(f.id().matchingAny(ids))
                        .filter(Eyes.see(f, sight, query.narrowed()))
                        .should(question == null ? f.matchAll().toPredicate() : TextMatch.marks(f, question, language)))
                // Not the unified highlighter: Lucene's reads 10,000 characters and no further, and plans are longer.
                .highlighter(f -> f.fastVector()
                        .tag(SearchResults.MARK_START, SearchResults.MARK_END)
                        .numberOfFragments(1)
                        .fragmentSize(EXCERPT)
                        .boundaryScanner()
                        .sentence()
                        .end())
                .failAfter(Engine.TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .fetchHits(ids.size());
    }

    /** Most questions need none, and cost nothing more. */
    private List<String> otherWords(Sight sight, SearchQuery query, Question question, List<Hit> hits) {
        return hits.isEmpty() || OtherWords.stand(query.text(), question, hits)
                ? List.of()
                : OtherWords.of(
                        query.text(), question, texts(sight, query, hits.subList(0, Math.min(READ, hits.size()))));
    }

    /** All that the first results say: a word with a typo is marked in none of them. */
    private List<String> texts(Sight sight, SearchQuery query, List<Hit> hits) {
        return search(query.narrowed())
                .select(f -> f.composite()
                        .from(
                                f.composite()
                                        .from(
                                                f.field(in(Language.FR, TITLE), String.class),
                                                f.field(in(Language.EN, TITLE), String.class),
                                                f.field(in(Language.FR, LEAD), String.class))
                                        .asList(),
                                f.composite()
                                        .from(
                                                f.field(in(Language.EN, LEAD), String.class),
                                                f.field(in(Language.FR, BODY), String.class),
                                                f.field(in(Language.EN, BODY), String.class))
                                        .asList())
                        .as((some, others) -> Stream.concat(some.stream(), others.stream())
                                .filter(text -> text != null)
                                .map(String.class::cast)
                                .collect(Collectors.joining(" "))))
                .where(f -> f.bool()
                        .filter(f.id().matchingAny(hits.stream().map(Hit::id).toList()))
                        .filter(Eyes.see(f, sight, query.narrowed())))
                .failAfter(Engine.TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .fetchHits(READ);
    }

    /** Whether a search for this finds anything; asked while somebody types. */
    boolean finds(Sight sight, String text, Map<SearchFacet, String> narrowed) {
        Question question = question(text);
        return TextMatch.widening(
                question,
                !narrowed.isEmpty(),
                (asked, required) -> finds(sight, asked, narrowed, required, Engine.TYPING_SECONDS),
                isFound -> !isFound);
    }

    private boolean finds(
            Sight sight, Question question, Map<SearchFacet, String> narrowed, int required, int seconds) {
        return !search(narrowed)
                .select(f -> f.id())
                .where(f -> f.bool().filter(TextMatch.of(f, question, required)).filter(Eyes.see(f, sight, narrowed)))
                .failAfter(seconds, TimeUnit.SECONDS)
                .fetchHits(1)
                .isEmpty();
    }

    /** How many results of a search for this are newer than that. */
    public long countSince(Viewer viewer, String text, Map<SearchFacet, String> narrowed, Instant since) {
        Sight sight = sights.of(viewer);
        Question question = question(text);
        // What is old, and has all the words, keeps what has one of them from being found: as in the search itself.
        long count = TextMatch.widening(
                question,
                !narrowed.isEmpty(),
                (asked, required) -> finds(sight, asked, narrowed, required, Engine.TIMEOUT_SECONDS)
                        ? countSince(sight, asked, narrowed, since, required)
                        : NOTHING,
                counted -> counted == NOTHING);
        return Math.max(0, count);
    }

    private long countSince(
            Sight sight, Question question, Map<SearchFacet, String> narrowed, Instant since, int required) {
        return search(narrowed)
                .where(f -> f.bool()
                        .filter(TextMatch.of(f, question, required))
                        .filter(Eyes.see(f, sight, narrowed))
                        .filter(f.range().field(DATE).greaterThan(since))
                        // What one writes oneself, alone or with others, is saved again and again.
                        .mustNot(f.match().field(DRAFT).matching(true)))
                .failAfter(Engine.TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .fetchTotalHitCount();
    }

    /**
     * Of two that match as well, the one that groups have lived through comes first; more than that it does not weigh, so
     * that what is new can still be found.
     */
    private static SearchPredicate score(SearchPredicateFactory f, Question question) {
        var score = f.bool();
        if (question == null || question.terms().isEmpty() && question.phrases().isEmpty()) {
            score.should(f.matchAll());
        } else {
            TextMatch.score(f, question, score::should);
        }
        for (int times : Ranking.USE_STEPS) {
            score.should(
                    f.range().field(USE_COUNT).atLeast(times).constantScore().boost(Ranking.USE));
        }
        return score.toPredicate();
    }
}
