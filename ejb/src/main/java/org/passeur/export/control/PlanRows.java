package org.passeur.export.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Visibility;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.Lineage;
import org.passeur.practice.boundary.PlanContent;

/** Reads plans with their credit, each in one statement; who may is part of the condition. */
@Dependent
public class PlanRows {

    private static final String CREDIT = " m.displayName, n.name, w.origin.revision, w.origin.title, w.origin.author,"
            + " w.origin.network, w.origin.licence from ";

    private static final String NAMES =
            " left join Member m on m.id = w.ownerId left join Network n on n.id = w.networkId";

    private static final String DRAFT =
            "select w.id, w.externalId, w.draftLanguage, 0, w.updatedAt, w.draft, w.draftVisibility," + CREDIT
                    + "GroupPlan w" + NAMES;

    private static final String REVISION =
            "select w.id, w.externalId, r.language, r.number, r.publishedAt, r.content, r.visibility," + CREDIT
                    + "Revision r join GroupPlan w on r.work = w" + NAMES;

    /**
     * Its owner, and whoever was let in. The ids come from two indexes: with an "or" between them the database would look
     * into every draft there is.
     */
    private static final String WRITES = "w.id in (select o.id from Work o where o.ownerId = :me"
            + " union select x.workId from Writer x where x.memberId = :me)";

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * What a member is writing, alone or with others.
     *
     * @throws NotFoundException when they are not
     */
    public PlanCopy draftFor(Long memberId, Long id) {
        return only(
                DRAFT + " where w.id = :id and " + WRITES,
                Map.of("id", id, "me", memberId == null ? -1L : memberId),
                id);
    }

    /**
     * What a member is writing in a plan of their own.
     *
     * @throws NotFoundException when it is not
     */
    public PlanCopy ownDraft(Long memberId, Long id) {
        return only(
                DRAFT + " where w.id = :id and w.ownerId = :me",
                Map.of("id", id, "me", memberId == null ? -1L : memberId),
                id);
    }

    /** What is written of a plan that a link leads to. */
    public PlanCopy draft(Long id) {
        return only(DRAFT + " where w.id = :id", Map.of("id", id), id);
    }

    /** A revision of a plan that a link leads to. */
    public PlanCopy revision(Long id, int number) {
        return only(REVISION + " where w.id = :id and r.number = :number", Map.of("id", id, "number", number), id);
    }

    /**
     * What a member is writing that has a date in it, last changed first.
     *
     * @param most how many plans at most
     */
    public List<PlanCopy> dated(Long memberId, int most) {
        return list(
                DRAFT + " where " + WRITES + " and w.draft like :dated order by w.updatedAt desc, w.id desc",
                Map.of("me", memberId, "dated", "%\"date\":\"%"),
                most);
    }

    private PlanCopy only(String query, Map<String, Object> parameters, Long id) {
        List<PlanCopy> found = list(query, parameters, 1);
        if (found.isEmpty()) {
            throw new NotFoundException("GroupPlan", id);
        }
        return found.getFirst();
    }

    private List<PlanCopy> list(String query, Map<String, Object> parameters, int most) {
        var typed = entityManager.createQuery(query, Object[].class).setMaxResults(most);
        parameters.forEach(typed::setParameter);
        return typed.getResultList().stream().map(PlanRows::copy).toList();
    }

    /** The way to the original is left out: a reader of a copy may not be one of the original. */
    private static PlanCopy copy(Object[] row) {
        Lineage lineage = row[9] == null
                ? null
                : new Lineage(
                        null, (int) row[9], (String) row[10], (String) row[11], (String) row[12], (Licence) row[13]);
        return new PlanCopy(
                (Long) row[0],
                (String) row[1],
                (Language) row[2],
                (Visibility) row[6],
                (int) row[3],
                (Instant) row[4],
                (String) row[7],
                (String) row[8],
                Json.read((String) row[5], PlanContent.class),
                lineage);
    }
}
