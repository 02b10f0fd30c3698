package org.passeur.web.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.StringEscapeUtils;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Page;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.boundary.SearchResults.Hit;
import org.passeur.search.boundary.SearchSort;
import org.passeur.web.platform.Addresses;
import org.passeur.web.platform.Parameters;

/** The one search box, for programs. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private PortalSearch search;

    /**
     * @param total how many there are, or at least 10,000 where {@code totalExact} is false
     * @param totalExact false of a question in words that very many answer
     * @param facets counts by code, under the name of what is counted; of more than three that narrow, the last have none
     * @param facetsExact false where they are estimates, of very many results
     * @param suggestions other words to try
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SearchDocument(
            long total,
            boolean totalExact,
            int page,
            int size,
            List<HitDocument> hits,
            Map<String, Map<String, Long>> facets,
            boolean facetsExact,
            List<String> suggestions) {}

    /** Characters; what is marked comes early in it or is the whole sentence. */
    private static final int MAX_EXCERPT = 300;

    /**
     * @param title plain, as is the excerpt
     * @param highlights title and excerpt with what matches in {@code <mark>}: HTML, in which all else is escaped
     * @param score 1 of the first result, 1/n of the nth
     * @param why codes of {@link org.passeur.search.boundary.SearchReason}
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record HitDocument(
            String type,
            Long id,
            String externalId,
            String title,
            String url,
            String excerpt,
            HighlightsDocument highlights,
            Language language,
            Long network,
            Instant date,
            float score,
            List<String> why) {

        static HitDocument of(Hit hit) {
            return new HitDocument(
                    hit.type(),
                    hit.id(),
                    hit.externalId(),
                    line(hit.plainTitle()),
                    Addresses.of(hit.type(), hit.id(), hit.draft()),
                    line(hit.plainExcerpt()),
                    new HighlightsDocument(marked(hit.title()), marked(hit.excerpt())),
                    hit.language(),
                    hit.networkId(),
                    hit.date(),
                    hit.score(),
                    hit.reasons().stream().map(Coded::code).toList());
        }

        private static String marked(String text) {
            return StringEscapeUtils.escapeXml10(text.replace('\n', ' '))
                    .replace(SearchResults.MARK_START, "<mark>")
                    .replace(SearchResults.MARK_END, "</mark>");
        }

        private static String line(String text) {
            return CleanText.shortenedAtWord(text.replace('\n', ' '), MAX_EXCERPT);
        }
    }

    public record HighlightsDocument(String title, String excerpt) {}

    /**
     * @param sort relevance (by default when there are words), date, use or title
     * @param network id of a network
     * @param region number of a region, two digits
     * @param status published, or draft: what the caller writes, alone or with others
     */
    @GET
    @Operation(summary = "Search over everything that the caller may see")
    public SearchDocument search(
            @QueryParam("q") String q,
            @QueryParam("type") String type,
            @QueryParam("lang") String lang,
            @QueryParam("theme") String theme,
            @QueryParam("approach") String approach,
            @QueryParam("modality") String modality,
            @QueryParam("groupType") String groupType,
            @QueryParam("network") String network,
            @QueryParam("region") String region,
            @QueryParam("level") String level,
            @QueryParam("status") String status,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        String words = cut(q);
        Map<SearchFacet, String> narrowed = new EnumMap<>(SearchFacet.class);
        narrow(narrowed, SearchFacet.TYPE, type);
        narrow(narrowed, SearchFacet.LANGUAGE, code(Parameters.coded("lang", lang, Language.class)));
        narrow(narrowed, SearchFacet.THEME, theme);
        narrow(narrowed, SearchFacet.APPROACH, approach);
        narrow(narrowed, SearchFacet.MODALITY, modality);
        narrow(narrowed, SearchFacet.GROUP_TYPE, groupType);
        Long networkId = Parameters.id("network", network);
        narrow(narrowed, SearchFacet.NETWORK, networkId == null ? null : networkId.toString());
        narrow(narrowed, SearchFacet.REGION, code(Parameters.coded("region", region, Region.class)));
        narrow(narrowed, SearchFacet.LEVEL, level);
        narrow(narrowed, SearchFacet.STATUS, status);
        SearchResults results = search.search(new SearchQuery(
                words,
                narrowed,
                Parameters.coded(
                        "sort", sort, SearchSort.class, words.isBlank() ? SearchSort.DATE : SearchSort.RELEVANCE),
                Parameters.integer("page", page, 1),
                Parameters.integer("size", size, Page.DEFAULT_SIZE)));
        return new SearchDocument(
                results.total(),
                results.totalExact(),
                results.page(),
                results.size(),
                results.hits().stream().map(HitDocument::of).toList(),
                facets(results.facets()),
                results.facetsExact(),
                results.suggestions());
    }

    private static String cut(String q) {
        String words = q == null ? "" : q;
        return words.length() > SearchQuery.MAX_TEXT ? words.substring(0, SearchQuery.MAX_TEXT) : words;
    }

    private static String code(Coded value) {
        return value == null ? null : value.code();
    }

    private static void narrow(Map<SearchFacet, String> narrowed, SearchFacet facet, String code) {
        if (code != null && !code.isBlank()) {
            narrowed.put(facet, code.strip());
        }
    }

    /** Under the names that the parameters have. */
    private static Map<String, Map<String, Long>> facets(Map<SearchFacet, Map<String, Long>> found) {
        Map<String, Map<String, Long>> facets = new TreeMap<>();
        found.forEach((facet, counts) -> facets.put(
                switch (facet) {
                    case LANGUAGE -> "language";
                    case GROUP_TYPE -> "groupType";
                    default -> facet.code();
                },
                counts));
        return facets;
    }
}
