package org.passeur.practice.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.passeur.community.boundary.Members;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.control.BlockQueries;
import org.passeur.practice.control.LineageQueries;
import org.passeur.practice.control.PlanActivities;
import org.passeur.practice.control.WorkErasure;
import org.passeur.practice.control.WorkListing;
import org.passeur.practice.control.WorkQueries;
import org.passeur.practice.control.Works;
import org.passeur.practice.entity.GroupPlan;

/** Reading, writing and publishing plans. */
@Stateless
public class GroupPlans {

    @Inject
    private WorkQueries queries;

    @Inject
    private WorkListing lists;

    @Inject
    private LineageQueries lineages;

    @Inject
    private BlockQueries blocks;

    @Inject
    private PlanActivities activities;

    @Inject
    private Works works;

    @Inject
    private WorkErasure erasure;

    @Inject
    private Members members;

    /** Published plans that the caller may see. */
    @PermitAll
    public Page<WorkSummary> list(
            @NotNull WorkFilter filter,
            @NotNull WorkSort sort,
            @Min(1) @Max(10_000) int page,
            @Min(1) @Max(100) int size) {
        return lists.list(GroupPlan.class, members.viewer(), filter, sort, page, size);
    }

    /**
     * The newest published revision.
     *
     * @throws NotFoundException when there is none that the caller may see
     */
    @PermitAll
    public PublishedWork<PlanContent> get(@NotNull Long id) {
        return queries.get(GroupPlan.class, PlanContent.class, members.viewer(), id, null);
    }

    /**
     * @throws NotFoundException when the caller may see no such revision
     */
    @PermitAll
    public PublishedWork<PlanContent> getRevision(@NotNull Long id, int number) {
        return queries.get(GroupPlan.class, PlanContent.class, members.viewer(), id, number);
    }

    /** Newest first. */
    @PermitAll
    public List<RevisionInfo> revisions(@NotNull Long id) {
        return queries.revisions(GroupPlan.class, members.viewer(), id);
    }

    /**
     * What the caller is writing.
     *
     * @throws NotFoundException when it is not the caller's own
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public DraftWork<PlanContent> getDraft(@NotNull Long id) {
        return works.getDraft(GroupPlan.class, id);
    }

    /**
     * Keeps a draft, a new one or the caller's own.
     *
     * @throws ConflictException when it changed since it was read
     * @throws RuleBrokenException when the content does not respect the schema
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public SavedWork save(@NotNull @Valid SaveWork<PlanContent> command) {
        SavedWork saved = works.save(
                GroupPlan.class, command, (owner, network) -> new GroupPlan(null, owner, network, Instant.now()));
        activities.keep(members.viewer(), saved.id(), ActivityRef.in(command.content()));
        return saved;
    }

    /**
     * The tree of adaptations that it stands in, as far as the caller may see.
     *
     * @throws NotFoundException when the caller may not see it
     */
    @PermitAll
    public Descent lineage(@NotNull Long id) {
        return lineages.tree(GroupPlan.class, members.viewer(), id);
    }

    /**
     * A draft of the caller's own that begins as a published revision of somebody, whose credit it keeps.
     *
     * @param number which revision; null for the newest
     * @throws NotFoundException when there is none that the caller may see
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public SavedWork adapt(@NotNull Long id, Integer number) {
        SavedWork adapted = works.adapt(
                queries.get(GroupPlan.class, PlanContent.class, members.viewer(), id, number),
                (owner, network) -> new GroupPlan(null, owner, network, Instant.now()));
        activities.keepThoseOf(id, adapted.id());
        return adapted;
    }

    /**
     * Makes the caller's draft a revision that others read, as far as its visibility goes.
     *
     * @param nobodyNamed whether they say that what looks like a person is none
     * @throws RuleBrokenException with each field that seems to name somebody ({@code person.named})
     * @throws RuleBrokenException when the licence of an activity in it does not allow that of the plan, for each block,
     *     whether the caller put it in or somebody who writes with them
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public SavedWork publish(@NotNull Long id, long version, boolean nobodyNamed) {
        PlanContent draft = works.getDraft(GroupPlan.class, id).content();
        List<ActivityRef> named = ActivityRef.in(draft);
        activities.keepForPublication(members.viewer(), id, named);
        Composition composition = Composition.of(draft, blocks.findForPublication(members.viewer(), id, named));
        if (!composition.violations().isEmpty()) {
            throw new RuleBrokenException(composition.violations());
        }
        return works.publish(GroupPlan.class, id, version, nobodyNamed);
    }

    /** Takes it away from sight; by its owner, a moderator, an administrator, or a coordinator of its network. */
    @RolesAllowed(Roles.PRACTITIONER)
    public SavedWork withdraw(@NotNull Long id) {
        return works.withdraw(GroupPlan.class, id, null);
    }

    /**
     * The same, as long as nothing changed since it was read.
     *
     * @throws ConflictException when it did
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public SavedWork withdraw(@NotNull Long id, long version) {
        return works.withdraw(GroupPlan.class, id, version);
    }

    /**
     * Erases it for good, with all its revisions. Its owner does so once it is a draft (withdrawn if need be), a
     * moderator or an administrator with what is published for them.
     *
     * @throws ConflictException when it changed since it was read
     * @throws RuleBrokenException when its owner has not withdrawn it
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void delete(@NotNull Long id, long version) {
        erasure.delete(GroupPlan.class, id, version);
    }

    /**
     * Erases one revision that a newer one has taken the place of; by its owner, a moderator or an administrator.
     *
     * @throws RuleBrokenException when it is the newest
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void deleteRevision(@NotNull Long id, int number) {
        erasure.deleteRevision(GroupPlan.class, id, number);
    }
}
