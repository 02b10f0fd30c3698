package org.passeur.experience.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.experience.control.ReportBook;
import org.passeur.experience.control.ReportQueries;
import org.passeur.experience.control.ReportRules;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.practice.boundary.WorkKind;

/** Experience reports: read by whoever may read what they are on, written by members who used it. */
@Stateless
public class Reports {

    /** Of the reason for withdrawing one, in characters. */
    public static final int MAX_REASON = 500;

    @Inject
    private ReportQueries queries;

    @Inject
    private ReportBook book;

    @Inject
    private ReportRules rules;

    @Inject
    private Members members;

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    /**
     * Newest month first.
     *
     * @throws NotFoundException when the caller may not read the work
     */
    @PermitAll
    public Page<Report> list(
            @NotNull WorkKind kind, @NotNull Long workId, @Min(1) @Max(10_000) int page, @Min(1) @Max(100) int size) {
        return queries.list(members.viewer(), kind, workId, page, size);
    }

    /** The caller's own, on whatever works. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Page<OwnReport> mine(@Min(1) @Max(10_000) int page, @Min(1) @Max(100) int size) {
        return queries.mine(member(), page, size);
    }

    /**
     * @throws NotFoundException when it is not the caller's own
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public OwnReport get(@NotNull Long id) {
        return queries.own(member(), id);
    }

    /**
     * Keeps a report. One that says word for word what the caller said already is that one. On a revision that they can read
     * no more they change everything but the minutes, which stay even when none are given.
     *
     * @throws NotFoundException when the caller may not read that revision, or the report is not their own
     * @throws ConflictException when it changed since it was read
     * @throws RuleBrokenException when a field is wrong, or seems to name somebody ({@code person.named})
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public SavedReport save(@NotNull @Valid SaveReport told) {
        Viewer viewer = member();
        if (told.id() != null
                && queries.own(viewer, told.id()).report().revision() == told.revision()
                && !isReadable(told)) {
            rules.check(told);
            return book.changeKeepingMinutes(told, viewer);
        }
        PublishedWork<?> work = told.kind() == WorkKind.PLAN
                ? plans.getRevision(told.workId(), told.revision())
                : activities.getRevision(told.workId(), told.revision());
        rules.check(told);
        var minutes = rules.minutes(told, work, activityIds(work));
        return told.id() == null ? book.add(told, minutes, viewer) : book.change(told, minutes, viewer);
    }

    /**
     * @throws NotFoundException when the caller may not read the work at all
     */
    private boolean isReadable(SaveReport told) {
        List<RevisionInfo> revisions =
                told.kind() == WorkKind.PLAN ? plans.revisions(told.workId()) : activities.revisions(told.workId());
        return revisions.stream().anyMatch(revision -> revision.number() == told.revision());
    }

    private Map<String, Long> activityIds(PublishedWork<?> work) {
        if (!(work.content() instanceof PlanContent plan)) {
            return Map.of();
        }
        List<String> externalIds = plan.activitiesUsed();
        return activities.findIds(externalIds);
    }

    /**
     * Erases one's own.
     *
     * @throws NotFoundException when it is not the caller's own
     * @throws ConflictException when it changed since it was read
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void delete(@NotNull Long id, long version) {
        book.delete(id, version, member());
    }

    /**
     * Takes it away from everybody but its writer, who reads why.
     *
     * @throws NotFoundException when the caller reads no such report
     */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMINISTRATOR})
    public void withdraw(@NotNull Long id, @NotBlank @Size(max = MAX_REASON) String reason) {
        if (!CleanText.isClean(reason)) {
            throw new RuleBrokenException("reason", CleanText.CODE);
        }
        book.withdraw(id, reason.strip(), members.viewer());
    }

    private Viewer member() {
        Viewer viewer = members.viewer();
        if (!viewer.isMember()) {
            throw new SignInRequiredException();
        }
        return viewer;
    }
}
