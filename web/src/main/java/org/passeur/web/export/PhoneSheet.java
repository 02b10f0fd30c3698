package org.passeur.web.export;

import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.DigitalAccess;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanText;
import org.passeur.practice.boundary.TelephoneAccess;

/** For whoever takes part by telephone only, and for whoever rings them: how to join, what is heard, when, and what is not. */
final class PhoneSheet extends Sheet {

    private static final int LINES = 3;

    PhoneSheet(SheetSource source, SheetRequest request) {
        super(source, request);
    }

    @Override
    void write() {
        page.open("div", "class", "box").heading(2, words.get("phone.join"));
        page.open("table").open("tbody");
        for (int i = 1; i <= LINES; i++) {
            page.open("tr")
                    .element("th", words.get("phone.line." + i), "scope", "row", "class", "label")
                    .element("td", "")
                    .close();
        }
        page.close().close();
        page.element("p", words.get("phone.mute")).close();
        for (int i = 1; i <= plan.sessions().size(); i++) {
            session(i);
        }
        if (plan.texts().containsKey(PlanText.CONTINGENCY_CONNECTION)
                || plan.texts().containsKey(PlanText.RULE_TECHNICAL_TROUBLE)) {
            page.heading(2, words.get("phone.cut"));
            texts(PlanText.CONTINGENCY_CONNECTION, PlanText.RULE_TECHNICAL_TROUBLE);
        }
        if (plan.texts().containsKey(PlanText.RULE_NAME) || plan.texts().containsKey(PlanText.RULE_CONFIDENTIALITY)) {
            page.heading(2, words.get("phone.rules"));
            texts(PlanText.RULE_NAME, PlanText.RULE_CONFIDENTIALITY);
        }
    }

    private void session(int number) {
        PlanSession session = plan.sessions().get(number - 1);
        sessionHeading(2, number);
        sessionLead(session);
        if (session.blocks().isEmpty()) {
            return;
        }
        page.open("table");
        page.open("thead").open("tr").element("th", words.get("sheet.time"), "scope", "col");
        page.element("th", words.get("sheet.block"), "scope", "col", "class", "what");
        page.element("th", words.get("phone.way"), "scope", "col")
                .close()
                .close()
                .open("tbody");
        for (PlanSession.TimedBlock timed : session.timedBlocks()) {
            PlanSession.Block block = timed.block();
            block(session, timed, rowClass(block), () -> {
                page.element("p", wording.minutes(block.minutes()), "class", "told quiet");
                credit(block);
            });
            way(block);
            page.close();
        }
        page.close().close();
    }

    /** What the plan or the library says for the telephone; what is not said is too, so that it is thought of before. */
    private void way(PlanSession.Block block) {
        ActivityContent activity = source.activity(block);
        DigitalAccess access = block.reach(activity);
        TelephoneAccess telephone = access == null ? null : access.telephone();
        String way = access == null ? null : access.telephoneHow();
        page.open("td");
        if (telephone == TelephoneAccess.NO) {
            page.element("p", words.get("phone.no"));
        }
        if (way != null) {
            page.content("p", way);
        } else if (block.kind() == BlockKind.BREAK) {
            page.text(words.get("phone.pause"));
        } else if (block.kind() == BlockKind.BUFFER) {
            page.text(words.get("phone.buffer"));
        } else if (telephone == TelephoneAccess.YES) {
            page.text(words.get("phone.same"));
        } else if (telephone == null) {
            page.element("span", words.get("phone.unsaid"), "class", "quiet");
        }
        page.close();
    }
}
