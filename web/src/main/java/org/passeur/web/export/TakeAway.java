package org.passeur.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.Settings;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanBlocks;
import org.passeur.practice.boundary.PlanCheck;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.web.platform.Route;

/** Makes the files that people take away of a plan that they may read. */
@RequestScoped
public class TakeAway {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private static final String MARKDOWN = "text/markdown;charset=UTF-8";

    @Inject
    private PlanBlocks blocks;

    @Inject
    private PlanCheck check;

    @Inject
    private PrintedSheets sheets;

    /**
     * A sheet on paper.
     *
     * @param address where its reader reads the plan; null when that is nobody else's to know
     */
    TakenFile sheet(PlanCopy plan, SheetRequest request, String address) {
        boolean quotes = request.kind() != SheetKind.ATTENDANCE && request.kind() != SheetKind.ROLE;
        SheetSource source = new SheetSource(
                plan,
                quotes ? quoted(plan) : Map.of(),
                check.setAside(plan.id(), plan.content(), request.language()),
                address);
        PrintedSheets.Printed printed = sheets.print(Sheet.of(source, request));
        return new TakenFile(
                printed.pdf(), "application/pdf", FileNames.of(plan, request.code(), "pdf"), printed.etag(), true);
    }

    /**
     * The sessions that have a date, as a calendar.
     *
     * @param address where its reader reads the plan; null when they have no way there
     * @throws RuleBrokenException when none has
     */
    TakenFile calendar(PlanCopy plan, PlanCalendar.Dates dates, String address) {
        PlanCalendar calendar = new PlanCalendar(plan.content().title());
        if (!calendar.add(plan, dates, address)) {
            throw new RuleBrokenException("start", "calendar.noDates");
        }
        return TakenFile.of(calendar.write(), CALENDAR, FileNames.of(plan, null, "ics"));
    }

    /** The sessions of several plans, as one calendar; an empty one when there are none. */
    static TakenFile calendar(List<PlanCopy> plans) {
        PlanCalendar calendar = new PlanCalendar("Passeur");
        plans.forEach(plan -> calendar.add(plan, PlanCalendar.Dates.OWN, PlanCalendar.address(plan)));
        return TakenFile.of(calendar.write(), CALENDAR, "passeur.ics");
    }

    /** All of it as text. */
    TakenFile markdown(PlanCopy plan, String address) {
        return TakenFile.of(
                PlanMarkdown.of(new SheetSource(
                        plan, quoted(plan), check.setAside(plan.id(), plan.content(), plan.language()), address)),
                MARKDOWN,
                FileNames.of(plan, null, "md"));
    }

    /** What the portal itself reads: it can start another plan. */
    static TakenFile json(PlanCopy plan) {
        return TakenFile.of(PlanLine.of(plan), "application/json", FileNames.of(plan, null, "json"));
    }

    /** An activity as text. */
    static TakenFile markdown(PublishedWork<ActivityContent> activity) {
        String address =
                Settings.URL.get().resolve(Route.ACTIVITY.address(activity.id())) + "?revision=" + activity.revision();
        return TakenFile.of(
                ActivityMarkdown.of(activity, address),
                MARKDOWN,
                FileNames.of(activity.content().title(), " r" + activity.revision(), "md"));
    }

    /** A sheet as text. */
    static TakenFile sheet(PublishedWork<SheetContent> sheet) {
        String address = Settings.URL.get().resolve(Route.SHEET.address(sheet.id())) + "?revision=" + sheet.revision();
        return TakenFile.of(
                SheetMarkdown.of(sheet, address),
                MARKDOWN,
                FileNames.of(sheet.content().title(), " r" + sheet.revision(), "md"));
    }

    /** The address of this revision, as anybody may type it; none of a draft, which is its owner's alone. */
    static String address(PlanCopy plan) {
        return plan.isDraft()
                ? null
                : Settings.URL.get().resolve(Route.PLAN.address(plan.id())) + "?revision=" + plan.revision();
    }

    private Map<ActivityRef, LibraryActivity> quoted(PlanCopy plan) {
        return blocks.find(plan.id(), ActivityRef.shown(plan.content()));
    }
}
