package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.SaveWork;
import org.passeur.practice.boundary.SavedWork;
import org.passeur.practice.entity.GroupPlan;
import org.passeur.practice.entity.Original;

/** Drafts that begin with the file of a plan. */
@Dependent
public class PlanOrigins {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    @Inject
    private WorkQueries queries;

    @Inject
    private PlanActivities activities;

    @Inject
    private Works works;

    public SavedWork begin(String externalId, Language language, PlanContent content) {
        GroupPlan known = externalId == null ? null : find(externalId);
        SavedWork begun = works.save(
                GroupPlan.class, new SaveWork<>(null, 0, language, Visibility.PRIVATE, content), (owner, network) -> {
                    GroupPlan plan = new GroupPlan(null, owner, network, Instant.now());
                    if (known != null) {
                        descend(plan, known);
                    }
                    return plan;
                });
        if (known != null) {
            activities.keepThoseOf(known.getId(), begun.id());
        }
        activities.keep(members.viewer(), begun.id(), ActivityRef.in(content));
        return begun;
    }

    /** What one may not see answers like what does not exist: null. */
    private GroupPlan find(String externalId) {
        return entityManager
                .createQuery("select w from GroupPlan w where w.externalId = :externalId", GroupPlan.class)
                .setParameter("externalId", externalId)
                .getResultStream()
                .filter(plan -> Works.isVisible(members.viewer(), plan))
                .findFirst()
                .orElse(null);
    }

    private void descend(GroupPlan plan, GroupPlan known) {
        Viewer viewer = members.viewer();
        if (viewer.is(known.getOwnerId())) {
            // A copy of one's own adaptation is an adaptation of the same.
            plan.descendLike(known);
        } else {
            plan.descendFrom(
                    new Original(queries.get(GroupPlan.class, PlanContent.class, viewer, known.getId(), null)));
        }
    }
}
