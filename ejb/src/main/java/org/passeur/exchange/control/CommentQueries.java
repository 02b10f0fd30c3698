package org.passeur.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passeur.community.boundary.Viewer;
import org.passeur.exchange.boundary.Comment;
import org.passeur.exchange.entity.WorkComment;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.ReadableWorks;

/** Comments as their readers see them; whether somebody reads the work at all is asked before. */
@Dependent
public class CommentQueries {

    /** What was erased and has no answers left is of no use to anybody. */
    private static final String WORTH_SHOWING = " (c.state <> org.passeur.exchange.boundary.CommentState.ERASED"
            + " or exists (select 1 from WorkComment a where a.parentId = c.id))";

    private static final String ROWS = "select c, m.displayName from WorkComment c join Work w on w.id = c.workId"
            + " left join Member m on m.id = c.authorId where ";

    @PersistenceContext
    private EntityManager entityManager;

    private record Row(WorkComment comment, String author) {}

    /**
     * That a comment {@code c} on a work {@code w} is for a member who may read the work. What answers a comment that is not
     * for them is not either. To be bound to what {@link ReadableWorks#parameters} says.
     */
    public static String readable(Viewer viewer) {
        return readable("c", viewer) + " and (c.parentId is null or exists (select 1 from WorkComment asked"
                + " where asked.id = c.parentId and " + readable("asked", viewer) + "))";
    }

    private static String readable(String comment, Viewer viewer) {
        return "(" + comment + ".authorId = :me or " + ReadableWorks.revisionClause("w", comment + ".revision", viewer)
                + ")";
    }

    /** Newest first, each with its answers, oldest first: two statements and a count, however many there are. */
    public Page<Comment> list(Viewer viewer, Long workId, int page, int size) {
        String first = "c.workId = :id and c.parentId is null and " + readable("c", viewer) + " and" + WORTH_SHOWING;
        Map<String, Object> parameters = parameters(viewer, "id", workId);
        List<Row> rows = rows(
                ROWS + first + " order by c.writtenAt desc, c.id desc",
                parameters,
                Math.multiplyExact(page - 1, size),
                size);
        Map<Long, List<Row>> answers = new HashMap<>();
        if (!rows.isEmpty()) {
            rows(
                            ROWS + "c.parentId in :ids and " + readable("c", viewer)
                                    + " and c.state <> org.passeur.exchange.boundary.CommentState.ERASED"
                                    + " order by c.writtenAt, c.id",
                            parameters(
                                    viewer,
                                    "ids",
                                    rows.stream()
                                            .map(row -> row.comment().getId())
                                            .toList()),
                            0,
                            MAX_ANSWERS)
                    .forEach(row -> answers.computeIfAbsent(row.comment().getParentId(), id -> new ArrayList<>())
                            .add(row));
        }
        var counted = entityManager.createQuery(
                "select count(c) from WorkComment c join Work w on w.id = c.workId where " + first, Long.class);
        parameters.forEach(counted::setParameter);
        long total = counted.getSingleResult();
        Instant now = Instant.now();
        return new Page<>(
                rows.stream()
                        .map(row -> shown(
                                row,
                                viewer,
                                now,
                                answers.getOrDefault(row.comment().getId(), List.of()).stream()
                                        .map(answer -> shown(answer, viewer, now, List.of()))
                                        .toList()))
                        .toList(),
                page,
                size,
                total,
                Long.MAX_VALUE);
    }

    /** On one page of comments: beyond that nobody reads on. */
    private static final int MAX_ANSWERS = 1000;

    /** The newest that are shown, answers among them. */
    public List<Comment> newest(Viewer viewer, Long workId, int size) {
        Instant now = Instant.now();
        return rows(
                        ROWS + "c.workId = :id and c.state = org.passeur.exchange.boundary.CommentState.SHOWN and "
                                + readable(viewer) + " order by c.writtenAt desc, c.id desc",
                        parameters(viewer, "id", workId),
                        0,
                        size)
                .stream()
                .map(row -> shown(row, viewer, now, List.of()))
                .toList();
    }

    /** Whether a comment is for a member, on a work that they may read. */
    public boolean isReadable(Viewer viewer, WorkComment comment) {
        var query = entityManager.createQuery(
                "select count(c) from WorkComment c join Work w on w.id = c.workId where c.id = :id and "
                        + readable(viewer),
                Long.class);
        parameters(viewer, "id", comment.getId()).forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    private static Map<String, Object> parameters(Viewer viewer, String name, Object value) {
        Map<String, Object> parameters = new HashMap<>(ReadableWorks.parameters(viewer));
        parameters.put(name, value);
        return parameters;
    }

    private List<Row> rows(String jpql, Map<String, ?> parameters, int from, int size) {
        var query = entityManager.createQuery(jpql, Object[].class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(from)
                .setMaxResults(size)
                .getResultStream()
                .filter(Objects::nonNull)
                .map(row -> new Row((WorkComment) row[0], (String) row[1]))
                .toList();
    }

    private static Comment shown(Row row, Viewer viewer, Instant now, List<Comment> answers) {
        return row.comment().shown(row.author(), viewer.is(row.comment().getAuthorId()), now, answers);
    }
}
