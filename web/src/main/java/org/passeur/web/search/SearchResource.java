package org.passeur.web.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Page;
import org.passeur.search.boundary.PortalSearch;
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
     * @param facets counts by code, under the name of what is counted
     * @param suggestions other words to try
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SearchDocument(
            long total,
            int page,
            int size,
            List<HitDocument> hits,
            Map<String, Map<String, Long>> facets,
            List<String> suggestions) {}

    /** Characters; what is marked comes early in it or is the whole sentence. */
    private static final int MAX_EXCERPT = 300;

    /**
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
            Language language,
            float score,
            List<String> why) {

        static HitDocument of(Hit hit) {
            return new HitDocument(
                    hit.type(),
                    hit.id(),
                    hit.externalId(),
                    plain(hit.title()),
                    Addresses.url(hit.type(), hit.id()),
                    plain(hit.excerpt()),
                    hit.language(),
                    hit.score(),
                    hit.reasons().stream().map(Coded::code).toList());
        }

        private static String plain(String marked) {
            String plain = marked.replace(SearchResults.MARK_START, "")
                    .replace(SearchResults.MARK_END, "")
                    .replace('\n', ' ');
            return plain.codePointCount(0, plain.length()) <= MAX_EXCERPT
                    ? plain
                    : plain.substring(0, plain.offsetByCodePoints(0, MAX_EXCERPT)) + "…";
        }
    }

    /**
     * @param sort relevance (by default when there are words), date or title
     * @param network id of a network
     * @param region number of a region, two digits
     */
    @GET
    @Operation(summary = "Search over everything that the caller may see")
    public SearchDocument search(
            @QueryParam("q") String q,
            @QueryParam("type") String type,
            @QueryParam("lang") String lang,
            @QueryParam("network") String network,
            @QueryParam("region") String region,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        String words = q == null ? "" : q;
        SearchResults results = search.search(new SearchQuery(
                words.length() > SearchQuery.MAX_TEXT ? words.substring(0, SearchQuery.MAX_TEXT) : words,
                type == null || type.isBlank() ? null : type,
                Parameters.coded("lang", lang, Language.class),
                Parameters.id("network", network),
                Parameters.coded("region", region, Region.class),
                Parameters.coded(
                        "sort", sort, SearchSort.class, words.isBlank() ? SearchSort.DATE : SearchSort.RELEVANCE),
                Parameters.integer("page", page, 1),
                Parameters.integer("size", size, Page.DEFAULT_SIZE)));
        return new SearchDocument(
                results.total(),
                results.page(),
                results.size(),
                results.hits().stream().map(HitDocument::of).toList(),
                facets(results.facets()),
                List.of());
    }

    /** The index keeps one list of {@code kind:code}; here each kind has its own. */
    private static Map<String, Map<String, Long>> facets(Map<String, Map<String, Long>> found) {
        Map<String, Map<String, Long>> facets = new TreeMap<>();
        found.forEach((name, counts) -> counts.forEach((code, count) -> {
            int colon = code.indexOf(':');
            if (colon < 0) {
                facets.computeIfAbsent(name, key -> new TreeMap<>()).put(code, count);
            } else {
                // A kind of group is a "type" too, and the type of content has that name already.
                String kind = code.substring(0, colon);
                facets.computeIfAbsent(kind.equals("type") ? "groupType" : kind, key -> new TreeMap<>())
                        .put(code.substring(colon + 1), count);
            }
        }));
        return facets;
    }
}
