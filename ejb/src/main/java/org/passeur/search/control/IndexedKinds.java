package org.passeur.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.hibernate.search.util.common.SearchException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.Searchable;

/** Every kind of content that is searched: whatever is mapped to the index. */
@ApplicationScoped
public class IndexedKinds {

    @PersistenceUnit
    private EntityManagerFactory factory;

    public List<IndexedKind> all() {
        return Search.mapping(factory).allIndexedEntities().stream()
                .map(entity -> new IndexedKind(
                        entity.indexManager().descriptor().hibernateSearchName(), entity.jpaName(), entity.javaClass()))
                .sorted(Comparator.comparing(IndexedKind::name))
                .toList();
    }

    /**
     * @param name null for all
     * @throws RuleBrokenException when there is no such kind
     */
    public List<IndexedKind> named(String name) {
        List<IndexedKind> found = all().stream()
                .filter(kind -> name == null || kind.name().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new RuleBrokenException("type", "parameter");
        }
        return found;
    }

    /** What to search for a question that is narrowed so: the one kind that is left, or all. */
    public Class<? extends Searchable> searched(Map<SearchFacet, String> narrowed) {
        return all().stream()
                .filter(kind -> kind.name().equals(narrowed.get(SearchFacet.TYPE)))
                .<Class<? extends Searchable>>map(kind -> kind.type().asSubclass(Searchable.class))
                .findFirst()
                .orElse(Searchable.class);
    }

    /** Whether the index is in files of this server, and not with an engine. */
    public boolean areInFiles() {
        return Search.mapping(factory).backend() instanceof LuceneBackend;
    }

    /** Makes an empty index where somebody took one away; one that is there stays as it is. */
    public void createMissingIndexes() {
        if (!areInFiles()) {
            manager(Searchable.class).createIfMissing();
            return;
        }
        for (IndexedKind kind : all()) {
            try {
                manager(kind.type()).validate();
            } catch (SearchException e) {
                // What writes and reads still holds on to files that are gone: dropping lets go of them.
                manager(kind.type()).dropAndCreate();
            }
        }
    }

    private SearchSchemaManager manager(Class<?> type) {
        return Search.mapping(factory).scope(type).schemaManager();
    }

    public static List<String> names(List<IndexedKind> kinds) {
        return kinds.stream().map(IndexedKind::name).toList();
    }
}
