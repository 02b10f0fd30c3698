package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.passeur.experience.boundary.Figures;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.AttachmentInfo;
import org.passeur.practice.boundary.Attachments;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.web.experience.ReportSummary;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** An activity, to read. */
@Named
@RequestScoped
public class ActivityView {

    @Inject
    private Activities activities;

    @Inject
    private Attachments attachments;

    @Inject
    private Figures figures;

    @Inject
    private ThemeLabels themes;

    @Inject
    private WorkRequest request;

    @Inject
    private Portal portal;

    private ActivityPage activity;
    private List<AttachmentInfo> files;
    private ResourceBundle words;
    private ReportSummary reports;

    public void load() throws IOException {
        Long id = portal.getId();
        if (request.isAnswered(new WorkRequest.Actions(
                Route.ACTIVITIES,
                Route.ACTIVITY,
                Route.ACTIVITY_EDIT,
                activities::adapt,
                activities::withdraw,
                activities::delete,
                activities::deleteRevision))) {
            return;
        }
        Integer number = request.revision();
        PublishedWork<ActivityContent> work = number == null ? activities.get(id) : activities.getRevision(id, number);
        List<RevisionInfo> revisions = work.headRevision() > 1 ? activities.revisions(id) : List.of();
        activity = ActivityPage.of(
                work, revisions, themes.of(work.content().themes(), work.language()), portal.getLanguage());
        files = attachments.list(id, work.revision());
        words = WorkHead.words(work.language());
        reports = ReportSummary.of(
                figures.of(id, Map.of()).whole(),
                Route.ACTIVITY_REPORTS,
                Route.ACTIVITY_REPORT_NEW,
                id,
                work.revision(),
                portal.getLanguage());
    }

    /** Files that go with it. */
    public List<AttachmentInfo> getFiles() {
        return files;
    }

    /** What those who used it tell. */
    public ReportSummary getReports() {
        return reports;
    }

    public ActivityPage getActivity() {
        return activity;
    }

    /** Labels in the language of the activity. */
    public ResourceBundle getWords() {
        return words;
    }
}
