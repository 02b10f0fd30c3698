package org.passeur.web.export;

import java.util.List;
import java.util.stream.Collectors;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.PlanSection;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanSupplies;
import org.passeur.practice.boundary.PlanText;

/** To run the sessions with: the clock, who, with what, what to say, and what to do when it goes wrong. */
final class FacilitatorSheet extends Sheet {

    private static final int OPENING = 7;

    private static final int CLOSING = 6;

    private final PlanSupplies supplies;

    FacilitatorSheet(SheetSource source, SheetRequest request) {
        super(source, request);
        supplies = PlanSupplies.of(plan, source::activity);
    }

    @Override
    void write() {
        contingency();
        for (int i = 1; i <= plan.sessions().size(); i++) {
            page.open("div", "class", "sheet");
            session(i);
            page.close();
        }
    }

    private void contingency() {
        boolean written = PlanText.of(PlanSection.SAFETY).stream().anyMatch(plan.texts()::containsKey);
        page.open("div", "class", "box").heading(2, labels.get("section.safety"));
        page.element("p", words.get(written ? "contingency.help" : "contingency.none"));
        texts(
                PlanText.CONTINGENCY_SUICIDE,
                PlanText.CONTINGENCY_OVERFLOW,
                PlanText.CONTINGENCY_INJURY,
                PlanText.CONTINGENCY_CONTACTS,
                PlanText.CONTINGENCY_CONNECTION,
                PlanText.PROFESSIONAL_SUPPORT);
        page.close();
    }

    private void session(int number) {
        PlanSession session = plan.sessions().get(number - 1);
        sessionHeading(2, number);
        sessionLead(session);
        supplies(number);
        checklist("opening.title", "opening.", OPENING);
        if (!session.blocks().isEmpty()) {
            page.heading(3, words.get("sheet.course")).open("table", "class", "agenda");
            page.columns(
                            words.get("sheet.time"),
                            words.get("sheet.block"),
                            words.get("sheet.who"),
                            words.get("sheet.length"))
                    .open("tbody");
            for (PlanSession.TimedBlock timed : session.timedBlocks()) {
                block(session, timed);
            }
            page.close().close();
        }
        checklist("closing.title", "closing.", CLOSING);
    }

    /** What to put out before people come. */
    private void supplies(int number) {
        PlanSupplies needed = supplies.of(number);
        supplies("activity.material", needed.material());
        supplies("activity.tools", needed.tools());
    }

    private void supplies(String label, List<PlanSupplies.Item> items) {
        if (!items.isEmpty()) {
            pair(labels.get(label), items.stream().map(PlanSupplies.Item::name).collect(Collectors.joining("; ")));
        }
    }

    private void block(PlanSession session, PlanSession.TimedBlock timed) {
        PlanSession.Block block = timed.block();
        ActivityContent activity = source.activity(block);
        boolean told = activity != null && (block.description() == null || activity.script() != null);
        block(session, timed, told ? "bare" : rowClass(block), () -> {
            tell(block, false);
            material(block, activity);
            if (block.byTelephone(activity) != null) {
                told(words.get("sheet.telephone"), block.byTelephone(activity));
            }
        });
        page.open("td", "class", "who").span(block.lead()).close();
        page.element("td", wording.minutes(block.minutes()), "class", "length").close();
        if (told) {
            page.open("tr", "class", "long").open("td").close().open("td", "class", "river", "colspan", "3");
            activity(block, activity);
            page.close().close();
        }
    }

    /** What the plan asks for; else what the activity does. */
    private void material(PlanSession.Block block, ActivityContent activity) {
        List<String> material = block.material().isEmpty() && activity != null ? activity.material() : block.material();
        if (!material.isEmpty()) {
            told(words.get("sheet.material"), String.join("; ", material));
        }
    }

    /** The words to say; and the steps, where the plan does not tell its own. */
    private void activity(PlanSession.Block block, ActivityContent activity) {
        if (block.description() == null && !activity.steps().isEmpty()) {
            page.open("ol");
            for (ActivityContent.Step step : activity.steps()) {
                page.open("li").span(step.text());
                if (step.minutes() != null) {
                    page.text(" (" + wording.minutes(step.minutes()) + ")");
                }
                page.close();
            }
            page.close();
        }
        if (activity.script() != null) {
            page.open("div", "class", "say").element("b", words.format("sheet.label", labels.get("activity.script")));
            page.content("p", activity.script()).close();
        }
    }
}
