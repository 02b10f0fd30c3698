package org.passeur.practice.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.passeur.platform.boundary.Importer;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.entity.GroupPlan;

/** Lines of type {@code plan}. */
@ApplicationScoped
public class PlanLines extends WorkLines<PlanContent, GroupPlan> {

    public PlanLines() {
        super(GroupPlan.KIND, GroupPlan.class, PlanContent.class);
    }

    @Override
    GroupPlan create(String externalId, Importer owner, Instant now) {
        return new GroupPlan(externalId, owner.memberId(), owner.networkId(), now);
    }
}
