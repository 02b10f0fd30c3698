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
import org.passeur.exchange.boundary.CommentState;
import org.passeur.exchange.entity.WorkComment;
import org.passeur.platform.boundary.Page;

/** Comments as their readers see them; whether somebody reads the work at all is asked before. */
@Dependent
public class CommentQueries {

    /** What was erased and has no answers left is of no use to anybody. */
    private static final String WORTH_SHOWING = " (c.state <> org.passeur.exchange.boundary.CommentState.ERASED"
            + " or exists (select 1 from WorkComment a where a.parentId = c.id))";

    @PersistenceContext
    private EntityManager entityManager;

    private record Row(WorkComment comment, String author) {}

    /** Newest first, each with its answers, oldest first: two statements and a count, however many there are. */
    public Page<Comment> list(Viewer viewer, Long workId, int page, int size) {
        String first = " from WorkComment c where c.workId = :id and c.parentId is null and" + WORTH_SHOWING;
        List<Row> rows = rows(
                "select c, m.displayName from WorkComment c left join Member m on m.id = c.authorId"
                        + " where c.workId = :id and c.parentId is null and" + WORTH_SHOWING
                        + " order by c.writtenAt desc, c.id desc",
                Map.of("id", workId),
                Math.multiplyExact(page - 1, size),
                size);
        Map<Long, List<Row>> answers = new HashMap<>();
        if (!rows.isEmpty()) {
            rows(
                            "select c, m.displayName from WorkComment c left join Member m on m.id = c.authorId"
                                    + " where c.parentId in :ids and"
                                    + " c.state <> org.passeur.exchange.boundary.CommentState.ERASED"
                                    + " order by c.writtenAt, c.id",
                            Map.of(
                                    "ids",
                                    rows.stream()
                                            .map(row -> row.comment().getId())
                                            .toList()),
                            0,
                            MAX_ANSWERS)
                    .forEach(row -> answers.computeIfAbsent(row.comment().getParentId(), id -> new ArrayList<>())
                            .add(row));
        }
        long total = entityManager
                .createQuery("select count(c)" + first, Long.class)
                .setParameter("id", workId)
                .getSingleResult();
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
                        "select c, m.displayName from WorkComment c left join Member m on m.id = c.authorId"
                                + " where c.workId = :id and c.state = :shown order by c.writtenAt desc, c.id desc",
                        Map.of("id", workId, "shown", CommentState.SHOWN),
                        0,
                        size)
                .stream()
                .map(row -> shown(row, viewer, now, List.of()))
                .toList();
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
