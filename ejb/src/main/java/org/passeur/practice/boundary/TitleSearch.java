package org.passeur.practice.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.control.WorkQueries;
import org.passeur.practice.entity.SortTitle;
import org.passeur.practice.entity.Work;

/**
 * What the database finds by title, when the search engine answers nobody: the words must be in the title as they are
 * typed, accents and capitals apart. Only the newest of each kind are looked at, because no index helps to find the middle
 * of a title.
 */
@Stateless
public class TitleSearch {

    /** Rows of one kind that are read at most. */
    static final int NEWEST = 10_000;

    /** Results of one kind at most: more words find less. */
    private static final int MOST = 100;

    private static final int MAX_WORDS = 8;

    /** A letter alone is in nearly every title. */
    private static final int SHORTEST = 2;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    /** Titles that begin with what was typed come first, then by title. */
    @PermitAll
    public Page<TitleHit> find(
            @NotNull @Size(max = 2000) String text, @Min(1) @Max(100) int page, @Min(1) @Max(100) int size) {
        List<String> words = Stream.of(
                        SortTitle.of(text.replaceAll("[’'ʼ‘-]", " ")).split(" +"))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .limit(MAX_WORDS)
                .toList();
        if (words.isEmpty()) {
            return new Page<>(List.of(), page, size, 0, MOST);
        }
        Viewer viewer = members.viewer();
        String beginning = SortTitle.of(text);
        List<TitleHit> all = new ArrayList<>();
        kinds().forEach(kind -> all.addAll(find(kind, words, beginning, viewer)));
        all.sort(Comparator.comparing((TitleHit hit) -> !hit.sortTitle().startsWith(beginning))
                .thenComparing(TitleHit::sortTitle)
                .thenComparing(TitleHit::id));
        long total = Math.min(all.size(), MOST);
        int from = (int) Math.min(total, (long) (page - 1) * size);
        return new Page<>(all.subList(from, (int) Math.min(total, (long) from + size)), page, size, total, MOST);
    }

    private List<TitleHit> find(String kind, List<String> words, String beginning, Viewer viewer) {
        StringBuilder condition = new StringBuilder("w.kind = :kind and w.publishedAt >= :since and ")
                .append(WorkQueries.published("w", viewer));
        for (int i = 0; i < words.size(); i++) {
            condition.append(" and w.sortTitle like :word").append(i);
        }
        TypedQuery<TitleHit> query = entityManager
                .createQuery(
                        "select new org.passeur.practice.boundary.TitleHit(w.kind, w.id, w.title, w.sortTitle, w.summary,"
                                + " w.language) from Work w where " + condition
                                + " order by case when w.sortTitle like :beginning then 0 else 1 end, w.sortTitle, w.id",
                        TitleHit.class)
                .setParameter("kind", kind)
                .setParameter("since", since(kind))
                .setParameter("beginning", beginning + "%")
                .setMaxResults(MOST);
        // Letters and digits alone: nothing of a sort title means something to "like".
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i) + "%");
        }
        WorkQueries.parameters(viewer).forEach(query::setParameter);
        return query.getResultList();
    }

    /** When the last of the newest was published; read from the index that lists are read from. */
    private Instant since(String kind) {
        return entityManager
                .createQuery(
                        "select w.publishedAt from Work w where w.kind = :kind and w.publishedAt is not null"
                                + " order by w.kind, w.publishedAt desc, w.id desc",
                        Instant.class)
                .setParameter("kind", kind)
                .setFirstResult(NEWEST - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private List<String> kinds() {
        return entityManager.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType())
                .filter(type -> Work.class.isAssignableFrom(type) && type.isAnnotationPresent(DiscriminatorValue.class))
                .map(type -> type.getAnnotation(DiscriminatorValue.class).value())
                .toList();
    }
}
