package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.passeur.experience.boundary.Figures;
import org.passeur.experience.boundary.WorkFigures;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanBlocks;
import org.passeur.practice.boundary.PlanCheck;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.web.experience.ReportSummary;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** A group plan, to read. */
@Named
@RequestScoped
public class PlanView {

    @Inject
    private GroupPlans plans;

    @Inject
    private PlanBlocks blocks;

    @Inject
    private PlanCheck check;

    @Inject
    private Figures figures;

    @Inject
    private ThemeLabels themes;

    @Inject
    private WorkRequest request;

    @Inject
    private Portal portal;

    private PlanPage plan;
    private List<PlanPart> parts;
    private ResourceBundle words;
    private ReportSummary reports;
    private List<Kept> kept = List.of();

    /** An activity that is out of sight but for plans. */
    public record Kept(Long id, String title) {}

    public void load() throws IOException {
        Long id = portal.getId();
        if (request.takenOut() != null) {
            blocks.takeOut(request.takenOut());
            WorkRequest.leaveFor(Route.PLAN.address(id));
            return;
        }
        if (request.isAnswered(new WorkRequest.Actions(
                Route.PLANS,
                Route.PLAN,
                Route.PLAN_EDIT,
                plans::adapt,
                plans::withdraw,
                plans::delete,
                plans::deleteRevision))) {
            return;
        }
        Integer number = request.revision();
        PublishedWork<PlanContent> work = number == null ? plans.get(id) : plans.getRevision(id, number);
        List<RevisionInfo> revisions = work.headRevision() > 1 ? plans.revisions(id) : List.of();
        Map<ActivityRef, LibraryActivity> activities = blocks.find(id, ActivityRef.shown(work.content()));
        kept = work.erasable() && !work.editable() ? kept(activities) : List.of();
        WorkFigures told = figures.of(id, ids(activities));
        plan = PlanPages.of(
                work,
                revisions,
                activities,
                themes.of(work.content().themes(), work.language()),
                check.setAside(id, work.content(), work.language()),
                told.overruns(),
                portal.getLanguage());
        parts = PlanPart.of(plan, work.language());
        words = WorkHead.words(work.language());
        reports = ReportSummary.of(
                told.whole(), Route.PLAN_REPORTS, Route.PLAN_REPORT_NEW, id, work.revision(), portal.getLanguage());
    }

    /** What the plan alone still has, for whoever may take it out. */
    private static List<Kept> kept(Map<ActivityRef, LibraryActivity> activities) {
        return activities.values().stream()
                .filter(LibraryActivity::kept)
                .map(activity -> new Kept(activity.id(), activity.content().title()))
                .distinct()
                .toList();
    }

    public List<Kept> getKept() {
        return kept;
    }

    private static Map<String, Long> ids(Map<ActivityRef, LibraryActivity> activities) {
        return activities.values().stream()
                .filter(LibraryActivity::offered)
                .collect(Collectors.toMap(LibraryActivity::externalId, LibraryActivity::id, (one, same) -> one));
    }

    public PlanPage getPlan() {
        return plan;
    }

    /** What those who used it tell. */
    public ReportSummary getReports() {
        return reports;
    }

    /** Table of contents. */
    public List<PlanPart> getParts() {
        return parts;
    }

    /** Labels in the language of the plan. */
    public ResourceBundle getWords() {
        return words;
    }
}
