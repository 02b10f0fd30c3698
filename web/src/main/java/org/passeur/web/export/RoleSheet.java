package org.passeur.web.export;

import java.util.List;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanText;
import org.passeur.practice.boundary.RoleKind;

/** For whoever holds a role: what it asks for, what they lead and when, and what concerns them of the rest. */
final class RoleSheet extends Sheet {

    RoleSheet(SheetSource source, SheetRequest request) {
        super(source, request);
    }

    @Override
    String name() {
        return words.format("sheet.ofRole", labels.label("role", request.role()));
    }

    @Override
    void write() {
        List<PlanContent.Role> held = plan.roles().stream()
                .filter(role -> role.role() == request.role())
                .toList();
        if (held.isEmpty()) {
            page.element("p", words.get("role.nobody"));
        }
        for (PlanContent.Role role : held) {
            if (role.holder() != null) {
                pair(labels.get("plan.role.who"), role.holder());
            }
            if (role.tasks() != null) {
                pair(labels.get("plan.role.tasks"), role.tasks());
            }
        }
        leads();
        PlanText[] texts = texts(request.role());
        for (PlanText text : texts) {
            if (plan.texts().containsKey(text)) {
                page.heading(2, words.get("role.toKnow"));
                texts(texts);
                break;
            }
        }
    }

    /** In one table, so that it fits on a page that one carries. */
    private void leads() {
        RoleLeads leads = new RoleLeads(plan, copy.language());
        page.heading(2, words.get("role.leads"));
        if (plan.sessions().stream()
                .flatMap(session -> session.blocks().stream())
                .noneMatch(block -> leads.isLedBy(block, request.role()))) {
            page.element("p", words.get("role.leadsNothing"));
            return;
        }
        page.open("table", "class", "agenda");
        page.columns(
                        words.get("role.session"),
                        words.get("sheet.time"),
                        words.get("sheet.block"),
                        words.get("sheet.length"))
                .open("tbody");
        for (int number = 1; number <= plan.sessions().size(); number++) {
            String name = labels.format("plan.session", number);
            PlanSession session = plan.sessions().get(number - 1);
            for (PlanSession.TimedBlock timed : session.timedBlocks()) {
                if (leads.isLedBy(timed.block(), request.role())) {
                    row(name, session, timed);
                    name = "";
                }
            }
        }
        page.close().close();
    }

    private void row(String name, PlanSession session, PlanSession.TimedBlock timed) {
        PlanSession.Block block = timed.block();
        page.open("tr").element("td", name, "class", "which");
        page.element("td", clock(session, timed), "class", "clock").open("th", "scope", "row", "class", "river");
        blockTitle(block, "p");
        if (!block.material().isEmpty()) {
            told(words.get("sheet.material"), String.join("; ", block.material()));
        }
        page.close();
        page.element("td", wording.minutes(block.minutes()), "class", "length").close();
    }

    /** What of the plan concerns a role most. */
    private static PlanText[] texts(RoleKind role) {
        return switch (role) {
            case FACILITATOR, CO_FACILITATOR ->
                new PlanText[] {
                    PlanText.CONTINGENCY_SUICIDE,
                    PlanText.CONTINGENCY_OVERFLOW,
                    PlanText.CONTINGENCY_INJURY,
                    PlanText.CONTINGENCY_CONTACTS
                };
            case TECHNICAL_SUPPORT ->
                new PlanText[] {PlanText.TECHNICAL_TEST, PlanText.MEETING_ROOM, PlanText.CONTINGENCY_CONNECTION};
            case ADMINISTRATIVE_SUPPORT ->
                new PlanText[] {PlanText.INVITATIONS, PlanText.REMINDERS, PlanText.CANCELLATION};
            case RELATIVE -> new PlanText[] {PlanText.SKILLS_HELP, PlanText.RULE_CONFIDENTIALITY};
        };
    }
}
