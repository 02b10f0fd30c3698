package org.passeur.web.running;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.passeur.community.boundary.Visibility;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanBlocks;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.web.platform.Portal;

/** One session of a plan, to run it: the page reads well as it is, and keeps time where scripts run. */
@Named
@RequestScoped
public class RunView {

    /** Parameter: which session, from 1. */
    static final String SESSION = "rencontre";

    /** Parameter: one's own draft instead of what is published. */
    static final String DRAFT = "brouillon";

    /** Tells the page's worker how many days it may keep the answer on the device. */
    private static final String KEEP = "Passeur-Keep";

    /** As long as what a session leaves on the device. */
    private static final int DAYS = 30;

    /** What not everybody may read stays for a shorter time: a session is prepared within the week. */
    private static final int DAYS_SHARED = 7;

    @Inject
    private GroupPlans plans;

    @Inject
    private PlanBlocks blocks;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    private RunPage run;
    private ResourceBundle words;
    private int days;

    public void load() {
        RunPages.Source source = request.getParameter(DRAFT) == null ? published() : draft();
        int session = Objects.requireNonNullElse(number(SESSION), 1);
        run = RunPages.of(source, session, activities(source, session));
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader(KEEP, String.valueOf(days));
        words = ResourceBundle.getBundle(
                "org.passeur.web.practice.messages", source.language().locale());
    }

    private RunPages.Source published() {
        Integer revision = number("revision");
        PublishedWork<PlanContent> work =
                revision == null ? plans.get(portal.getId()) : plans.getRevision(portal.getId(), revision);
        days = work.visibility() == Visibility.EVERYONE ? DAYS : DAYS_SHARED;
        return new RunPages.Source(
                work.id(), work.revision(), work.revision() < work.headRevision(), work.language(), work.content());
    }

    private RunPages.Source draft() {
        DraftWork<PlanContent> work = plans.getDraft(portal.getId());
        days = DAYS_SHARED;
        return new RunPages.Source(work.id(), null, false, work.language(), work.content());
    }

    private Map<ActivityRef, LibraryActivity> activities(RunPages.Source source, int session) {
        PlanContent content = source.content();
        return session > content.sessions().size()
                ? Map.of()
                : blocks.find(
                        source.id(),
                        content.sessions().get(session - 1).blocks().stream()
                                .map(ActivityRef::of)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
    }

    /** Null when it is no number from 1. */
    private Integer number(String parameter) {
        String text = request.getParameter(parameter);
        return text != null && text.matches("[1-9]\\d{0,6}") ? Integer.valueOf(text) : null;
    }

    public RunPage getRun() {
        return run;
    }

    /** Labels in the language of the plan. */
    public ResourceBundle getWords() {
        return words;
    }
}
