package org.passeur.web.search;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Settings;
import org.passeur.platform.boundary.UnavailableException;
import org.passeur.search.boundary.Indexing;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.boundary.SearchSort;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Addresses;
import org.passeur.web.platform.CallLimit;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Pager;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/** What is found for some words; all of it in the address. */
@Named
@RequestScoped
public class SearchView {

    private static final Logger LOG = Logger.getLogger(SearchView.class.getName());

    static final String TEXT = "q";
    private static final String SORT = "tri";
    private static final int SIZE = 10;

    @Inject
    private PortalSearch search;

    @Inject
    private FacetGroups facets;

    @Inject
    private TitleSearchView titles;

    @Inject
    private Indexing indexing;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private final Map<SearchFacet, String> narrowed = new EnumMap<>(SearchFacet.class);
    private String text;
    private SearchSort sort;
    private Messages words;
    private Address address;
    private SearchResults results;
    private boolean partial;
    private long secondsToWait;

    /**
     * @param facts whose it is and of when
     * @param why where it matches, and how; null when no words were asked for
     * @param lang of the text, when it is not the page's
     */
    public record Hit(
            String address, String kind, String title, String excerpt, String facts, String why, String lang) {}

    /** The same search in another order, or the same question in other words. */
    public record Link(String label, String address, String current) {}

    public void load() {
        words = Messages.of("search", portal.getLanguage());
        text = parameter(TEXT, SearchQuery.MAX_TEXT);
        sort = Coded.find(SearchSort.class, request.getParameter(SORT)).orElse(SearchSort.RELEVANCE);
        address = Address.of(Route.SEARCH.address()).with(TEXT, text);
        for (SearchFacet facet : SearchFacet.values()) {
            String code = parameter(FacetGroups.parameter(facet), SearchQuery.MAX_CODE);
            if (!code.isEmpty()) {
                narrowed.put(facet, code);
                address = address.with(FacetGroups.parameter(facet), code);
            }
        }
        address = address.with(SORT, sort == SearchSort.RELEVANCE ? null : sort.code());
        if (!text.isEmpty() && isInTime()) {
            find(page());
            partial = indexing.isPartial();
        }
    }

    private boolean isInTime() {
        secondsToWait = CallLimit.secondsToWait(CallLimit.SEARCHES, Settings.API_SEARCHES_PER_MINUTE.get(), request);
        if (secondsToWait > 0) {
            CallLimit.refuse((HttpServletResponse) faces.getExternalContext().getResponse(), secondsToWait);
        }
        return secondsToWait == 0;
    }

    private String parameter(String name, int maxLength) {
        String typed = request.getParameter(name) == null
                ? ""
                : request.getParameter(name).strip();
        return typed.length() > maxLength ? typed.substring(0, maxLength) : typed;
    }

    /** The rest of the portal works without the engine: its failure is told here, and goes no further. */
    private void find(int page) {
        try {
            results = search.ask(new SearchQuery(text, narrowed, sort, page, SIZE));
            if (results.hits().isEmpty() && results.total() > 0 && page > 1) {
                // An old address, or somebody's guess: the last page there is.
                results = search.ask(new SearchQuery(text, narrowed, sort, Math.min(pages(), page - 1), SIZE));
            }
        } catch (UnavailableException e) {
            titles.find(text, address, page);
        } catch (EJBException e) {
            LOG.log(Level.SEVERE, "search failed", e);
            titles.find(text, address, page);
        }
    }

    private int page() {
        String number = request.getParameter(Pager.PARAMETER);
        int page = number != null && number.matches("\\d{1,3}") ? Integer.parseInt(number) : 1;
        return Math.clamp(page, 1, SearchQuery.MAX_PAGE);
    }

    public String getText() {
        return text;
    }

    public boolean isAsked() {
        return !text.isEmpty();
    }

    public boolean isFailed() {
        return isAsked() && results == null && secondsToWait == 0;
    }

    /** When to ask again, for whoever asked too often; null for all others. */
    public String getRefusal() {
        return secondsToWait == 0 ? null : words.format("search.refused", secondsToWait);
    }

    public boolean isFound() {
        return results != null && !results.hits().isEmpty();
    }

    /** Whether the index is being built, so that only a part is found. */
    public boolean isPartial() {
        return partial;
    }

    public boolean isNarrowed() {
        return !narrowed.isEmpty();
    }

    public String getTitle() {
        if (results == null) {
            return words.get(isFailed() ? "search.failed.title" : "search.title");
        }
        String quoted = Wording.of(portal.getLanguage()).quoted(text);
        return isFound() || results.total() > 0
                ? words.format("search.for", total(), quoted)
                : words.format("search.none", quoted);
    }

    private String total() {
        return results.totalExact()
                ? words.count("search.total", results.total())
                : words.format(
                        "search.total.over", Wording.of(portal.getLanguage()).number(results.total()));
    }

    /** Which of them this page shows; null when it shows all. */
    public String getSpan() {
        if (!isFound() || results.total() <= results.hits().size()) {
            return null;
        }
        int from = (results.page() - 1) * results.size() + 1;
        return Wording.of(portal.getLanguage())
                .range(from, from + results.hits().size() - 1);
    }

    /** The same question in other words, everywhere. */
    public List<Link> getOtherWords() {
        return results == null
                ? List.of()
                : results.suggestions().stream()
                        .map(other -> new Link(
                                other,
                                Address.of(Route.SEARCH.address())
                                        .with(TEXT, other)
                                        .toString(),
                                null))
                        .toList();
    }

    public List<Hit> getHits() {
        return results == null
                ? List.of()
                : results.hits().stream().map(this::hit).toList();
    }

    private Hit hit(SearchResults.Hit hit) {
        return new Hit(
                Addresses.of(hit.type(), hit.id(), hit.draft()),
                words.get("kind." + hit.type()),
                hit.title(),
                hit.excerpt(),
                String.join(
                        " · ",
                        Stream.of(
                                        hit.draft() ? words.get("search.draft") : null,
                                        hit.networkId() == null
                                                ? null
                                                : facets.network(hit.networkId().toString()),
                                        hit.date() == null ? null : Dates.date(hit.date(), portal.getLocale()))
                                .filter(fact -> fact != null)
                                .toList()),
                why(hit),
                Wording.of(portal.getLanguage()).langOf(hit.language()));
    }

    private String why(SearchResults.Hit hit) {
        return hit.reasons().isEmpty()
                ? null
                : words.format(
                        "search.why",
                        hit.reasons().stream()
                                .map(reason -> words.get("reason." + reason.code()))
                                .collect(Collectors.joining(", ")));
    }

    public List<FacetGroups.Group> getFacets() {
        return results == null ? List.of() : facets.of(results, narrowed, address);
    }

    public List<FacetGroups.Chosen> getChosen() {
        return facets.chosen(narrowed, address);
    }

    public List<Link> getSorts() {
        return Stream.of(SearchSort.values())
                .map(value -> new Link(
                        words.label("sort", value),
                        address.with(SORT, value == SearchSort.RELEVANCE ? null : value.code())
                                .toString(),
                        value == sort ? "true" : null))
                .toList();
    }

    /** The same words, everywhere. */
    public String getWider() {
        return Address.of(Route.SEARCH.address()).with(TEXT, text).toString();
    }

    /** A message to whoever supports, with the question in it. */
    public String getSupport() {
        return "mailto:" + Settings.SUPPORT_EMAIL.get() + "?subject="
                + encoded(words.format("search.support.subject", text)) + "&body="
                + encoded(words.format(
                        "search.support.body", text, Settings.URL.get().resolve(address.toString())));
    }

    /** As mail programs read it: a plus is a plus. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The question, as a form that keeps it sends it: name and value. */
    public List<Link> getFields() {
        List<Link> fields = new ArrayList<>();
        fields.add(new Link(TEXT, text, null));
        narrowed.forEach((facet, code) -> fields.add(new Link(FacetGroups.parameter(facet), code, null)));
        return fields;
    }

    private int pages() {
        return (int) Math.min(SearchQuery.MAX_PAGE, (results.total() + SIZE - 1) / SIZE);
    }

    public List<Pager.Link> getPages() {
        if (results == null) {
            return List.of();
        }
        return Pager.of(address, results.page(), pages(), Messages.of("platform", portal.getLanguage()));
    }
}
