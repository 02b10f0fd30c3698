package org.passeur.practice.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Members;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.control.BlockActivities;
import org.passeur.practice.control.BlockQueries;
import org.passeur.practice.control.PlanActivities;

/** Blocks of plans and the activities they come from. */
@Stateless
public class PlanBlocks {

    @Inject
    private BlockQueries queries;

    @Inject
    private BlockActivities activities;

    @Inject
    private PlanActivities kept;

    @Inject
    private Members members;

    /**
     * The activities that a plan names, in as many statements for one as for a hundred. What the caller may not see is
     * left out as if it did not exist; drafts of their own are there without a content.
     *
     * @param planId of the plan, which goes on having what it was made with as long as the caller could read that revision;
     *     null while it has none
     * @param refs see {@link ActivityRef#in}
     */
    @PermitAll
    public Map<ActivityRef, LibraryActivity> find(Long planId, @NotNull List<ActivityRef> refs) {
        return queries.find(members.viewer(), planId, refs);
    }

    /**
     * Takes an activity that its author withdrew, or shares with fewer people by now, out of the plans that go on having it;
     * by a moderator or an administrator. What is in sight they withdraw itself.
     *
     * @throws NotFoundException when no plan has it, or somebody else asks
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void takeOut(@NotNull Long activityId) {
        if (!members.viewer().moderates() || !kept.isKept(activityId)) {
            throw new NotFoundException("Activity", activityId);
        }
        kept.takeOut(activityId);
    }

    /**
     * A draft of the caller's own that says what the block says, with the credit of what the block was made from.
     *
     * @param planId of the plan; null while it has none
     * @return external id of the activity, for the block to name
     * @throws RuleBrokenException when the block has no title, or is no step
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public String saveAsActivity(Long planId, @NotNull Block block, @NotNull Language language) {
        return activities.save(planId, block, language);
    }
}
