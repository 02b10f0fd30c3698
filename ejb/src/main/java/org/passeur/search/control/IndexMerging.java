package org.passeur.search.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;

/**
 * Puts the parts of an index that lies in files of this server together once nobody writes to it: each word of a question is
 * looked up in each part, and an import leaves many. A search engine sees to its own.
 */
@Singleton
public class IndexMerging {

    /** So many cost little. */
    static final int FEW = 8;

    /** Of the entries; to write all of an index anew for fewer would cost more than it saves. */
    private static final double WORTH_IT = 0.1;

    @PersistenceUnit
    private EntityManagerFactory factory;

    @Inject
    private IndexedKinds kinds;

    @Inject
    private IndexClaim claim;

    private final Map<String, Parts> before = new HashMap<>();

    /**
     * What an index is made of; another after each change.
     *
     * @param largest entries in the part that has most
     */
    public record Parts(int count, int entries, int gone, int largest) {

        boolean areScattered() {
            return count > FEW && entries - largest >= entries * WORTH_IT;
        }
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void merge() {
        if (!kinds.areInFiles() || claim.read().isRunning()) {
            return;
        }
        for (IndexedKind kind : kinds.all()) {
            Parts now = parts(kind.name());
            if (isDue(kind.name(), now)) {
                putTogether(kind.name());
            }
        }
    }

    /** Whether nothing has been written since the last look, and there is a point in it. */
    boolean isDue(String kind, Parts now) {
        return now.equals(before.put(kind, now)) && now.areScattered();
    }

    /** Whatever is written meanwhile is a part of its own. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void putTogether(String kind) {
        Search.mapping(factory).scope(type(kind)).workspace().mergeSegments();
    }

    /** What an index in files is made of at this moment. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Parts parts(String kind) {
        try (IndexReader reader = Search.mapping(factory)
                .scope(type(kind))
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            int largest = reader.leaves().stream()
                    .mapToInt(part -> part.reader().maxDoc())
                    .max()
                    .orElse(0);
            return new Parts(reader.leaves().size(), reader.maxDoc(), reader.numDeletedDocs(), largest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> type(String kind) {
        return kinds.named(kind).getFirst().type();
    }
}
