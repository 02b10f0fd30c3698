package org.passeur.web.experience;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.passeur.experience.boundary.BlockKey;
import org.passeur.experience.boundary.Figures;
import org.passeur.experience.boundary.Report;
import org.passeur.experience.boundary.Reports;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Pager;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;

/** What those who used a plan or an activity tell of it. */
@Named
@RequestScoped
public class ReportsView {

    private static final int SIZE = 20;

    private static final List<String> TOLD = List.of("publication", "anonyme");

    private static final List<String> DONE = List.of("publication", "anonyme", "retrait");

    @Inject
    private Reports reports;

    @Inject
    private Figures figures;

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    @Inject
    private Portal portal;

    private PublishedWork<?> work;
    private WorkKind kind;
    private ReportSummary summary;
    private List<Lived> blocks = List.of();
    private Page<Report> page;
    private Posted posted;
    private String fault;

    /** How long a block really takes. */
    public record Lived(String title, String text) {}

    public void run() throws IOException {
        posted = Posted.current();
        kind = portal.getRoute() == Route.PLAN_REPORTS ? WorkKind.PLAN : WorkKind.ACTIVITY;
        Long id = portal.getId();
        work = kind == WorkKind.PLAN ? plans.get(id) : activities.get(id);
        if (posted.isForm() && posted.id("doWithdraw") != null && withdraw(posted.id("doWithdraw"))) {
            return;
        }
        page = reports.list(kind, id, posted.page(), SIZE);
        var told = figures.of(id, activityIds());
        summary = ReportSummary.of(told.whole(), portal.getRoute(), form(), id, work.revision(), portal.getLanguage());
        if (work.content() instanceof PlanContent plan) {
            blocks = plan.sessions().stream()
                    .flatMap(session -> session.blocks().stream())
                    .filter(block -> block.title() != null && told.overruns().containsKey(BlockKey.of(block)))
                    .map(block -> new Lived(
                            block.title(),
                            Overrun.brief(told.overruns().get(BlockKey.of(block)), portal.getLanguage())))
                    .distinct()
                    .toList();
        }
    }

    private Map<String, Long> activityIds() {
        if (!(work.content() instanceof PlanContent plan)) {
            return Map.of();
        }
        List<String> externalIds = plan.activitiesUsed();
        return activities.findIds(externalIds);
    }

    /** Whether it is done, and the page left. */
    private boolean withdraw(Long id) throws IOException {
        String reason = posted.text("raison");
        if (reason.isEmpty() || reason.length() > Reports.MAX_REASON) {
            fault = Messages.of("experience", portal.getLanguage())
                    .format("reports.withdraw.reason", Reports.MAX_REASON);
            return false;
        }
        reports.withdraw(id, reason);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(Address.of(portal.getPath()).with("fait", "retrait").toString());
        return true;
    }

    private Route form() {
        return kind == WorkKind.PLAN ? Route.PLAN_REPORT_NEW : Route.ACTIVITY_REPORT_NEW;
    }

    public String getWorkTitle() {
        return work.content().title();
    }

    public String getWorkLang() {
        return work.language() == portal.getLanguage()
                ? null
                : work.language().locale().toLanguageTag();
    }

    public String getWorkAddress() {
        return (kind == WorkKind.PLAN ? Route.PLAN : Route.ACTIVITY).address(work.id());
    }

    public ReportSummary getSummary() {
        return summary;
    }

    /** Empty when too few people told how long blocks took. */
    public List<Lived> getBlocks() {
        return blocks;
    }

    public List<ReportItem> getReports() {
        return page.items().stream()
                .map(report -> ReportItem.of(report, portal.getLanguage()))
                .toList();
    }

    public List<Pager.Link> getPages() {
        return Pager.of(
                Address.of(portal.getPath()),
                page.number(),
                page.pages(),
                Messages.of("platform", portal.getLanguage()));
    }

    public boolean isModerator() {
        return portal.getMember().viewer().moderates();
    }

    /** What was typed of a reason that is not taken. */
    public String reason(Long id) {
        return id.equals(posted.id("doWithdraw")) ? posted.text("raison") : "";
    }

    public String getFault() {
        return fault;
    }

    /** Whether a report was just kept: the device that ran the session need not offer to write it any more. */
    public boolean isTold() {
        return !posted.isForm() && TOLD.contains(posted.text("fait"));
    }

    /** What was just done, in words; null when nothing was. */
    public String getDone() {
        String done = posted.text("fait");
        return !posted.isForm() && DONE.contains(done)
                ? Messages.of("experience", portal.getLanguage()).get("reports.done." + done)
                : null;
    }
}
