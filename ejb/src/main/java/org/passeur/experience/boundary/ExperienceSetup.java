package org.passeur.experience.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import org.passeur.community.boundary.Viewer;
import org.passeur.experience.control.ReportBook;
import org.passeur.experience.control.ReportRules;
import org.passeur.platform.boundary.Roles;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.WorkKind;

/** Makes reports of members who never signed in, for a demonstration. */
@Stateless
public class ExperienceSetup {

    @Inject
    private ReportBook book;

    @Inject
    private ReportRules rules;

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    /** Keeps a report in a member's name, on a work that is for everyone; by the same rules as their own. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void tell(@NotNull Long memberId, @NotNull @Valid SaveReport told) {
        PublishedWork<?> work = told.kind() == WorkKind.PLAN
                ? plans.getRevision(told.workId(), told.revision())
                : activities.getRevision(told.workId(), told.revision());
        rules.check(told);
        Map<String, Long> activityIds =
                work.content() instanceof PlanContent plan ? activities.findIds(plan.activitiesUsed()) : Map.of();
        Viewer writer = new Viewer(memberId, Set.of(), Set.of(), Map.of(), false, false);
        book.add(told, rules.minutes(told, work, activityIds), writer);
    }
}
