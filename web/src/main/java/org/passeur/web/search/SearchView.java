package org.passeur.web.search;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.boundary.SearchSort;
import org.passeur.web.platform.Address;
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

    private static final String TEXT = "q";
    private static final String TYPE = "type";

    /** Not {@code langue}: that one changes the language of the page. */
    private static final String LANGUAGE = "langue-contenu";

    private static final String SORT = "tri";

    private static final int SIZE = 10;

    /** Engines find the first ten thousand at most; nobody reads as far. */
    private static final int MAX_PAGE = 500;

    /** Where each kind is read, in the order that people look for them. */
    private static final Map<String, Route> ROUTES = Map.of("plan", Route.PLAN, "activity", Route.ACTIVITY);

    @Inject
    private PortalSearch search;

    @Inject
    private TitleSearchView titles;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    private String text;
    private String type;
    private Language language;
    private SearchSort sort;
    private Messages words;
    private Address address;
    private SearchResults results;

    /**
     * @param lang of the text, when it is not the page's
     */
    public record Hit(String address, String kind, String title, String excerpt, String lang) {}

    /**
     * A link that narrows the results, or widens them again.
     *
     * @param current whether it is on
     */
    public record Facet(String label, String count, String address, String current) {}

    public record Sort(String label, String address, String current) {}

    public void load() {
        words = Messages.of("search", portal.getLanguage());
        String typed = request.getParameter(TEXT) == null
                ? ""
                : request.getParameter(TEXT).strip();
        text = typed.length() > SearchQuery.MAX_TEXT ? typed.substring(0, SearchQuery.MAX_TEXT) : typed;
        type = ROUTES.containsKey(String.valueOf(request.getParameter(TYPE))) ? request.getParameter(TYPE) : null;
        language = Coded.find(Language.class, request.getParameter(LANGUAGE)).orElse(null);
        sort = Coded.find(SearchSort.class, request.getParameter(SORT)).orElse(SearchSort.RELEVANCE);
        address = Address.of(Route.SEARCH.address())
                .with(TEXT, text)
                .with(TYPE, type)
                .with(LANGUAGE, language == null ? null : language.code())
                .with(SORT, sort == SearchSort.RELEVANCE ? null : sort.code());
        if (!text.isEmpty()) {
            find(page());
        }
    }

    /** The rest of the portal works without the engine: its failure is told here, and goes no further. */
    private void find(int page) {
        try {
            results = search.search(new SearchQuery(text, type, language, null, null, sort, page, SIZE));
        } catch (EJBException e) {
            LOG.log(Level.SEVERE, "search failed", e);
            titles.find(text, address, page);
        }
    }

    private int page() {
        String number = request.getParameter(Pager.PARAMETER);
        int page = number != null && number.matches("\\d{1,3}") ? Integer.parseInt(number) : 1;
        return Math.clamp(page, 1, MAX_PAGE);
    }

    public String getText() {
        return text;
    }

    /** Kept by the form when somebody changes the words. */
    public String getType() {
        return type;
    }

    public boolean isAsked() {
        return !text.isEmpty();
    }

    public boolean isFailed() {
        return isAsked() && results == null;
    }

    public boolean isFound() {
        return results != null && !results.hits().isEmpty();
    }

    public boolean isNarrowed() {
        return type != null || language != null;
    }

    public String getTitle() {
        if (results == null) {
            return words.get(isAsked() ? "search.failed.title" : "search.title");
        }
        String quoted = Wording.of(portal.getLanguage()).quoted(text);
        return isFound() || results.total() > 0
                ? words.format("search.for", words.count("search.total", results.total()), quoted)
                : words.format("search.none", quoted);
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

    public List<Hit> getHits() {
        return results == null
                ? List.of()
                : results.hits().stream().map(this::hit).toList();
    }

    private Hit hit(SearchResults.Hit hit) {
        return new Hit(
                ROUTES.get(hit.type()).address(hit.id()),
                words.get("kind." + hit.type()),
                hit.title(),
                hit.excerpt(),
                Wording.of(portal.getLanguage()).langOf(hit.language()));
    }

    public List<Facet> getTypes() {
        return facets("type", TYPE, type, code -> words.get("kinds." + code));
    }

    public List<Facet> getLanguages() {
        return facets(
                "language", LANGUAGE, language == null ? null : language.code(), code -> words.get("language." + code));
    }

    /** Most frequent first; the one that is on leads back to all. */
    private List<Facet> facets(String name, String parameter, String chosen, Function<String, String> label) {
        List<Facet> facets = new ArrayList<>();
        if (results != null) {
            results.facets().get(name).entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(count -> {
                        boolean on = count.getKey().equals(chosen);
                        facets.add(new Facet(
                                label.apply(count.getKey()),
                                Wording.of(portal.getLanguage()).number(count.getValue()),
                                address.with(parameter, on ? null : count.getKey())
                                        .toString(),
                                on ? "true" : null));
                    });
        }
        return facets;
    }

    public List<Sort> getSorts() {
        List<Sort> sorts = new ArrayList<>();
        for (SearchSort value : SearchSort.values()) {
            sorts.add(new Sort(
                    words.label("sort", value),
                    address.with(SORT, value == SearchSort.RELEVANCE ? null : value.code())
                            .toString(),
                    value == sort ? "true" : null));
        }
        return sorts;
    }

    /** The same words, everywhere. */
    public String getWider() {
        return Address.of(Route.SEARCH.address()).with(TEXT, text).toString();
    }

    public List<Pager.Link> getPages() {
        if (results == null) {
            return List.of();
        }
        int pages = (int) Math.min(MAX_PAGE, (results.total() + SIZE - 1) / SIZE);
        return Pager.of(address, results.page(), pages, Messages.of("platform", portal.getLanguage()));
    }
}
