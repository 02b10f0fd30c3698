package org.passeur.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.search.boundary.SavedSearch;
import org.passeur.search.boundary.SavedSearches;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchSort;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Redirect;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/** Questions that a member keeps, and what is new for each. */
@Named
@RequestScoped
public class SavedSearchesView {

    private static final String DONE = "fait";

    @Inject
    private SavedSearches searches;

    @Inject
    private FacetGroups facets;

    @Inject
    private Portal portal;

    private Messages words;
    private List<Item> items;
    private String done;
    private String problem;

    /**
     * @param within what it is narrowed to, in words; null when it is not
     * @param tell what the button says that changes whether one is told
     */
    public record Item(Long id, String text, String within, String news, boolean fresh, boolean alert, String tell) {}

    public void run() {
        words = Messages.of("search", portal.getLanguage());
        Posted posted = Posted.current();
        if (posted.isForm() && press(posted)) {
            return;
        }
        done = switch (posted.text(DONE)) {
            case "garde" -> words.format("saved.done", SavedSearches.MOST);
            case "efface" -> words.get("saved.deleted");
            default -> null;
        };
        items = searches.list().stream().map(this::item).toList();
    }

    /** Whether the page is left. */
    private boolean press(Posted posted) {
        Address here = Address.of(Route.SAVED_SEARCHES.address());
        if (posted.isPressed("doSave")) {
            try {
                searches.save(
                        posted.text(SearchView.TEXT, SearchQuery.MAX_TEXT),
                        narrowed(posted),
                        posted.isPressed("alert"));
            } catch (RuleBrokenException e) {
                problem = words.get("error." + e.violations().getFirst().code());
                return false;
            }
            Redirect.to(here.with(DONE, "garde").toString());
        } else if (posted.id("doDelete") != null) {
            searches.delete(posted.id("doDelete"));
            Redirect.to(here.with(DONE, "efface").toString());
        } else if (posted.id("doTell") != null) {
            searches.tell(posted.id("doTell"), true);
            Redirect.to(here.toString());
        } else if (posted.id("doHush") != null) {
            searches.tell(posted.id("doHush"), false);
            Redirect.to(here.toString());
        } else if (posted.id("doOpen") != null) {
            open(posted.id("doOpen"));
        } else {
            return false;
        }
        return true;
    }

    /** Leads to its results, newest first, which are not new any more. */
    private void open(Long id) {
        SavedSearch kept = searches.see(id);
        Address found = Address.of(Route.SEARCH.address()).with(SearchView.TEXT, kept.text());
        for (Map.Entry<SearchFacet, String> one : kept.narrowed().entrySet()) {
            found = found.with(FacetGroups.parameter(one.getKey()), one.getValue());
        }
        Redirect.to(found.with("tri", kept.fresh() > 0 ? SearchSort.DATE.code() : null)
                .toString());
    }

    private static Map<SearchFacet, String> narrowed(Posted posted) {
        Map<SearchFacet, String> narrowed = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            String code = posted.text(FacetGroups.parameter(facet), SearchQuery.MAX_CODE);
            if (!code.isEmpty()) {
                narrowed.put(facet, code);
            }
        }
        return narrowed;
    }

    private Item item(SavedSearch kept) {
        List<String> within = kept.narrowed().entrySet().stream()
                .map(one -> facets.label(one.getKey(), one.getValue()))
                .toList();
        return new Item(
                kept.id(),
                Wording.of(portal.getLanguage()).quoted(kept.text()),
                within.isEmpty() ? null : String.join(" · ", within),
                kept.fresh() == 0 ? words.get("saved.nothing") : words.count("saved.fresh", kept.fresh()),
                kept.fresh() > 0,
                kept.alert(),
                words.get(kept.alert() ? "saved.hush" : "saved.tell"));
    }

    public List<Item> getItems() {
        return items;
    }

    public String getDone() {
        return done;
    }

    public String getProblem() {
        return problem;
    }
}
