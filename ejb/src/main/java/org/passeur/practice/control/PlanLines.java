package org.passeur.practice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passeur.platform.boundary.Importer;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.Composition;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.entity.GroupPlan;

/** Lines of type {@code plan}. */
@ApplicationScoped
public class PlanLines extends WorkLines<PlanContent, GroupPlan> {

    @Inject
    private BlockQueries blocks;

    @Inject
    private PlanActivities activities;

    public PlanLines() {
        super(GroupPlan.KIND, GroupPlan.class, PlanContent.class);
    }

    @Override
    Function<PlanContent, Optional<Violation>> sharing(
            Collection<GroupPlan> existing, List<PlanContent> plans, Importer importer) {
        Set<ActivityRef> named =
                plans.stream().map(ActivityRef::in).flatMap(List::stream).collect(Collectors.toSet());
        Map<ActivityRef, LibraryActivity> found = blocks.findForImport(
                importer.memberId(), existing.stream().map(GroupPlan::getId).toList(), named);
        return plan -> Composition.of(plan, found).violations().stream().findFirst();
    }

    @Override
    void stored(Map<GroupPlan, PlanContent> plans) {
        activities.keepOfImport(plans.entrySet().stream()
                .collect(Collectors.toMap(plan -> plan.getKey().getId(), plan -> ActivityRef.in(plan.getValue()))));
    }

    @Override
    GroupPlan create(String externalId, Importer owner, Instant now) {
        return new GroupPlan(externalId, owner.memberId(), owner.networkId(), now);
    }
}
