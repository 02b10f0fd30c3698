package org.passeur.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Comparator;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.passeur.platform.boundary.RuleBrokenException;

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

    public static List<String> names(List<IndexedKind> kinds) {
        return kinds.stream().map(IndexedKind::name).toList();
    }
}
