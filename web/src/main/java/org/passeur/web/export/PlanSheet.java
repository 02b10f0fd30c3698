package org.passeur.web.export;

import java.util.List;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.web.practice.PlanPage;
import org.passeur.web.practice.PlanPages;
import org.passeur.web.practice.WorkHead.Pair;

/** The whole plan: before, during, after. */
final class PlanSheet extends Sheet {

    private final PlanPage parts;

    PlanSheet(SheetSource source, SheetRequest request) {
        super(source, request);
        parts = PlanPages.aroundSessions(plan, source::activity, source.setAside(), request.language());
    }

    @Override
    void write() {
        page.content("p", plan.summary());
        if (!parts.facts().isEmpty()) {
            page.open("ul", "class", "facts");
            for (PlanPage.Fact fact : parts.facts()) {
                page.open("li").element("b", words.format("sheet.label", fact.label()));
                page.text(" " + fact.value() + (fact.note() == null ? "" : " " + fact.note()))
                        .close();
            }
            page.close();
        }
        if (parts.isBefore()) {
            before();
        }
        if (parts.isContingency()) {
            contingency();
        }
        if (!plan.sessions().isEmpty()) {
            page.heading(2, labels.get("plan.during"));
            for (int i = 1; i <= plan.sessions().size(); i++) {
                session(i);
            }
        }
        if (!parts.material().isEmpty() || !parts.tools().isEmpty()) {
            page.heading(2, labels.get("plan.supplies"));
            supplies("activity.material", parts.material());
            supplies("activity.tools", parts.tools());
        }
        section("section.after", "after", 2);
        if (!parts.setAside().isEmpty()) {
            page.heading(2, labels.get("plan.setAside"));
            pairs(parts.setAside());
        }
        if (!plan.references().isEmpty()) {
            page.heading(2, labels.get("work.references"));
            page.list(plan.references());
        }
    }

    private void before() {
        page.heading(2, labels.get("plan.before"));
        if (plan.aim() != null) {
            page.heading(3, labels.get("plan.aim")).content("p", plan.aim());
        }
        if (!plan.objectives().isEmpty()) {
            page.heading(3, labels.get("plan.objectives")).list(plan.objectives());
        }
        pairs(parts.frame());
        if (!parts.hands().isEmpty()) {
            page.heading(3, labels.get("plan.roles")).open("table");
            page.columns(labels.get("plan.role"), labels.get("plan.role.who"), labels.get("plan.role.tasks"))
                    .open("tbody");
            for (PlanPage.Hand hand : parts.hands()) {
                page.open("tr").element("th", hand.role(), "scope", "row", "class", "who");
                cell(hand.holder());
                cell(hand.tasks());
                page.close();
            }
            page.close().close();
        }
        section("section.people", "people", 3);
        section("section.rules", "rules", 3);
        section("section.communication", "communication", 3);
        section("section.accompaniment", "accompaniment", 3);
        technique();
    }

    private void technique() {
        List<Pair> pairs = parts.pairs().getOrDefault("technique", List.of());
        if (pairs.isEmpty() && parts.equipment() == null && parts.options().isEmpty()) {
            return;
        }
        page.heading(3, labels.get("section.technique"));
        if (parts.equipment() != null) {
            page.open("p").element("b", labels.get("plan.equipment")).text(" " + parts.equipment());
            page.close();
        }
        pairs(pairs);
        if (!parts.options().isEmpty()) {
            page.open("table").columns(labels.get("plan.options"), labels.get("plan.option.answer"));
            page.open("tbody");
            for (PlanPage.Option option : parts.options()) {
                page.open("tr")
                        .element("th", option.label(), "scope", "row")
                        .element("td", option.answer())
                        .close();
            }
            page.close().close();
        }
    }

    private void contingency() {
        page.heading(2, labels.get("section.safety"));
        if (!parts.clinical().isEmpty()) {
            page.heading(3, labels.get("plan.clinical"));
            pairs(parts.clinical());
        }
        if (!parts.technological().isEmpty()) {
            page.heading(3, labels.get("plan.technological"));
            pairs(parts.technological());
        }
        if (parts.support() != null) {
            page.heading(3, labels.get("text.professionalSupport")).content("p", parts.support());
        }
    }

    private void session(int number) {
        PlanSession session = plan.sessions().get(number - 1);
        sessionHeading(3, number);
        sessionLead(session);
        if (session.blocks().isEmpty()) {
            return;
        }
        page.open("table", "class", "agenda");
        page.columns(words.get("sheet.time"), words.get("sheet.block"), words.get("sheet.length"))
                .open("tbody");
        for (PlanSession.TimedBlock timed : session.timedBlocks()) {
            PlanSession.Block block = timed.block();
            block(session, timed, rowClass(block), () -> detail(block));
            page.element("td", wording.minutes(block.minutes()), "class", "length")
                    .close();
        }
        page.close().close();
    }

    private void supplies(String heading, List<PlanPage.Supply> supplies) {
        if (!supplies.isEmpty()) {
            page.heading(3, labels.get(heading)).open("ul");
            for (PlanPage.Supply supply : supplies) {
                page.open("li").span(supply.name()).text(" (" + supply.sessions() + ")");
                page.close();
            }
            page.close();
        }
    }

    private void detail(PlanSession.Block block) {
        tell(block, true);
        if (!block.material().isEmpty()) {
            told(words.get("sheet.material"), String.join("; ", block.material()));
        }
    }

    private void section(String heading, String section, int level) {
        List<Pair> pairs = parts.pairs().getOrDefault(section, List.of());
        if (!pairs.isEmpty()) {
            page.heading(level, labels.get(heading));
            pairs(pairs);
        }
    }

    private void pairs(List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (pair.lines().isEmpty()) {
                pair(pair.label(), pair.text());
            } else {
                page.open("p").element("b", pair.label()).close();
                page.list(pair.lines());
            }
        }
    }

    private void cell(String text) {
        page.open("td").span(text).close();
    }
}
