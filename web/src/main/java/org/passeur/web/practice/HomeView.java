package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.MyWork;
import org.passeur.practice.boundary.MyWorks;
import org.passeur.practice.boundary.Sheets;
import org.passeur.practice.boundary.WorkFilter;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.practice.boundary.WorkSort;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Wording;

/** The first page: what the portal is for, or what one was doing. */
@Named
@RequestScoped
public class HomeView {

    private static final int NEWEST = 3;

    /** Drafts are among the works that changed last; older ones have their own page. */
    private static final int RECENT = 20;

    private static final int DRAFTS = 5;

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    @Inject
    private Sheets sheets;

    @Inject
    private MyWorks myWorks;

    @Inject
    private Portal portal;

    private List<WorkCard> newestPlans;
    private List<WorkCard> newestActivities;
    private List<WorkCard> newestSheets;
    private List<Draft> drafts = List.of();

    /**
     * What waits to be finished.
     *
     * @param note in small letters: what it is, and since when it waits
     */
    public record Draft(String address, String title, String lang, String note) {}

    public void load() {
        Messages words = Messages.of("practice", portal.getLanguage());
        newestPlans = WorkCard.plans(
                plans.list(WorkFilter.NONE, WorkSort.RECENT, 1, NEWEST).items(), words);
        newestActivities = WorkCard.activities(
                activities.list(WorkFilter.NONE, WorkSort.RECENT, 1, NEWEST).items(), words);
        newestSheets = WorkCard.sheets(
                sheets.list(WorkFilter.NONE, WorkSort.RECENT, 1, NEWEST).items(), words);
        if (portal.getMember().viewer().isMember()) {
            drafts = myWorks.list(1, RECENT).items().stream()
                    .filter(work -> work.status() == WorkStatus.DRAFT || work.draftChanged())
                    .limit(DRAFTS)
                    .map(this::draft)
                    .toList();
        }
    }

    private Draft draft(MyWork work) {
        Messages platform = Messages.of("platform", portal.getLanguage());
        Messages practice = Messages.of("practice", portal.getLanguage());
        WorkKind kind = WorkKind.of(work.type());
        String state = work.status() == WorkStatus.DRAFT
                ? practice.label("status", work.status())
                : platform.get("home.draft.changes");
        return new Draft(
                AnyWork.form(kind).address(work.id()),
                work.title(),
                Wording.of(portal.getLanguage()).langOf(work.language()),
                String.join(
                        " · ",
                        practice.label("kind", kind),
                        state,
                        platform.format("home.draft.saved", Dates.dateTime(work.updatedAt(), portal.getLocale()))));
    }

    public String getGreeting() {
        Messages platform = Messages.of("platform", portal.getLanguage());
        String name = portal.getMember().displayName();
        return name == null ? platform.get("home.hello.noName") : platform.format("home.hello", name);
    }

    public List<WorkCard> getNewestPlans() {
        return newestPlans;
    }

    public List<WorkCard> getNewestActivities() {
        return newestActivities;
    }

    public List<WorkCard> getNewestSheets() {
        return newestSheets;
    }

    public List<Draft> getDrafts() {
        return drafts;
    }
}
