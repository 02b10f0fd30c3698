package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.passeur.platform.boundary.Exports;
import org.passeur.platform.boundary.Health;
import org.passeur.platform.boundary.Imports;
import org.passeur.practice.boundary.TitleSearch;
import org.passeur.search.boundary.Indexing;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SavedSearches;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchSort;
import org.passeur.search.boundary.SearchStatistics;

/** Search, imports, health. */
final class PlatformCalls {

    private static final SearchQuery QUERY = new SearchQuery("essai", Map.of(), SearchSort.RELEVANCE, 1, 10);

    private PlatformCalls() {}

    /** One run at a time: the one of the row before may still be under way. */
    private static Indexing idle() throws Exception {
        Indexing indexing = bean(Indexing.class);
        try {
            while (indexing.progress().isRunning()) {
                // Between two looks: a run says nothing when it is over.
                Thread.sleep(100);
            }
        } catch (EJBAccessException e) {
            // Who may not look may not start either.
        }
        return indexing;
    }

    static void addTo(Map<String, BoundaryCall> calls) {
        calls.put("PortalSearch.search", about -> bean(PortalSearch.class).search(QUERY));
        calls.put("PortalSearch.ask", about -> bean(PortalSearch.class).ask(QUERY));
        calls.put("PortalSearch.suggest", about -> bean(PortalSearch.class).suggest("essai", Map.of(), 5));
        calls.put(
                "SearchStatistics.asked", about -> bean(SearchStatistics.class).asked(true, 10));
        calls.put("SavedSearches.list", about -> bean(SavedSearches.class).list());
        calls.put("SavedSearches.save", about -> bean(SavedSearches.class).save("essai", Map.of(), false));
        calls.put("SavedSearches.tell", about -> {
            bean(SavedSearches.class).tell(0L, true);
            return "";
        });
        calls.put("SavedSearches.see", about -> {
            bean(SavedSearches.class).see(0L);
            return "";
        });
        calls.put("SavedSearches.delete", about -> {
            bean(SavedSearches.class).delete(0L);
            return "";
        });

        calls.put(
                "Imports.start",
                about -> bean(Imports.class).start(new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8))));
        calls.put("Health.checks", about -> bean(Health.class).checks());
        calls.put("Indexing.progress", about -> bean(Indexing.class).progress());
        calls.put("Indexing.status", about -> bean(Indexing.class).status());
        calls.put("Indexing.isPartial", about -> bean(Indexing.class).isPartial());
        calls.put("Indexing.start", about -> idle().start("plan", false));
        calls.put("Indexing.compare", about -> idle().compare(null));
        calls.put("Indexing.mend", about -> idle().mend());
        calls.put("TitleSearch.find", about -> bean(TitleSearch.class).find("essai", 1, 10));
        calls.put("Indexing.cancel", about -> bean(Indexing.class).cancel());
        calls.put("Imports.get", about -> bean(Imports.class).get(0L));
        calls.put("Imports.list", about -> bean(Imports.class).list(1, 10));
        calls.put("Imports.errors", about -> bean(Imports.class).errors(0L, 1, 10));
        calls.put("Imports.named", about -> bean(Imports.class).named(0L, 1, 10));
        calls.put("Imports.cancel", about -> bean(Imports.class).cancel(0L));
        calls.put("Imports.schema", about -> bean(Imports.class).schema("plan"));
        calls.put("Exports.part", about -> bean(Exports.class).part("plan", Long.MAX_VALUE));
    }
}
