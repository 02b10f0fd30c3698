package org.passeur.web.export;

import java.util.List;
import java.util.Map;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Wording;
import org.passeur.web.practice.BlockCredit;
import org.passeur.web.practice.PlanPage;
import org.passeur.web.practice.PlanPages;
import org.passeur.web.practice.WorkHead.Pair;

/** A plan as Markdown, in its own language. */
final class PlanMarkdown {

    private final PlanCopy copy;
    private final Map<ActivityRef, LibraryActivity> activities;
    private final PlanPage parts;
    private final Messages labels;
    private final Messages words;
    private final Wording wording;
    private final MarkdownText text = new MarkdownText();

    private PlanMarkdown(SheetSource source) {
        copy = source.plan();
        activities = source.activities();
        parts = PlanPages.aroundSessions(copy.content(), source::activity, source.setAside(), copy.language());
        labels = Messages.of("practice", copy.language());
        words = Messages.of("export", copy.language());
        wording = Wording.of(copy.language());
    }

    /**
     * @param source with remarks in the plan's language
     */
    static String of(SheetSource source) {
        return new PlanMarkdown(source).write(source.address());
    }

    private String write(String address) {
        text.matter("title", copy.content().title())
                .matter("language", copy.language().code())
                .matter("author", copy.authorName())
                .matter("network", copy.networkName())
                .matter("revision", copy.isDraft() ? null : String.valueOf(copy.revision()))
                .matter("date", copy.savedAt().toString().substring(0, "2026-11-24".length()))
                .matter("license", copy.content().terms().label())
                .matter("license_url", copy.content().terms().address(copy.language()))
                .matter("source", address)
                .matter("adapted_from", Credits.origin(copy.lineage(), labels));
        text.heading(1, copy.content().title()).paragraph(copy.content().summary());
        parts.facts()
                .forEach(
                        fact -> text.item(fact.label(), fact.value() + (fact.note() == null ? "" : " " + fact.note())));
        text.paragraph(copy.content().adaptation());
        before();
        contingency();
        sessions();
        if (!parts.material().isEmpty() || !parts.tools().isEmpty()) {
            text.heading(2, labels.get("plan.supplies"));
            supplies("activity.material", parts.material());
            supplies("activity.tools", parts.tools());
        }
        section(2, "section.after", parts.pairs().getOrDefault("after", List.of()));
        section(2, "plan.setAside", parts.setAside());
        if (!parts.references().isEmpty()) {
            text.heading(2, labels.get("work.references")).list(parts.references());
        }
        return text.write();
    }

    private void before() {
        if (!parts.isBefore()) {
            return;
        }
        text.heading(2, labels.get("plan.before"));
        if (parts.aim() != null) {
            text.heading(3, labels.get("plan.aim")).paragraph(parts.aim());
        }
        if (!parts.objectives().isEmpty()) {
            text.heading(3, labels.get("plan.objectives")).list(parts.objectives());
        }
        text.pairs(parts.frame());
        if (!parts.hands().isEmpty()) {
            text.heading(3, labels.get("plan.roles"));
            text.table(
                    List.of(labels.get("plan.role"), labels.get("plan.role.who"), labels.get("plan.role.tasks")),
                    parts.hands().stream()
                            .map(hand -> MarkdownText.row(hand.role(), hand.holder(), hand.tasks()))
                            .toList());
        }
        for (String section : List.of("people", "rules", "communication", "accompaniment", "technique")) {
            section(3, "section." + section, parts.pairs().getOrDefault(section, List.of()));
        }
        if (parts.equipment() != null) {
            text.named(labels.get("plan.equipment"), parts.equipment());
        }
        if (!parts.options().isEmpty()) {
            text.heading(3, labels.get("plan.options"));
            text.table(
                    List.of(labels.get("plan.option"), labels.get("plan.option.answer")),
                    parts.options().stream()
                            .map(option -> MarkdownText.row(option.label(), option.answer()))
                            .toList());
        }
    }

    private void contingency() {
        if (parts.isContingency()) {
            text.heading(2, labels.get("section.safety"));
            section(3, "plan.clinical", parts.clinical());
            section(3, "plan.technological", parts.technological());
            if (parts.support() != null) {
                text.heading(3, labels.get("text.professionalSupport")).paragraph(parts.support());
            }
        }
    }

    private void sessions() {
        List<PlanSession> sessions = copy.content().sessions();
        if (sessions.isEmpty()) {
            return;
        }
        text.heading(2, labels.get("plan.during"));
        for (int i = 0; i < sessions.size(); i++) {
            PlanSession session = sessions.get(i);
            text.heading(
                    3,
                    session.title() == null
                            ? labels.format("plan.session", i + 1)
                            : labels.format("plan.session.titled", i + 1, session.title()));
            session.day()
                    .ifPresent(day -> text.paragraph(org.passeur.web.platform.Dates.day(
                            day, copy.language().locale())));
            text.paragraph(session.aim());
            for (PlanSession.TimedBlock timed : session.timedBlocks()) {
                block(session, timed);
            }
        }
    }

    private void block(PlanSession session, PlanSession.TimedBlock timed) {
        PlanSession.Block block = timed.block();
        String clock = session.start() == null ? wording.minutes(timed.startsAt()) : wording.clock(timed.startsAt());
        String title = block.title() == null ? labels.label("blockKind", block.kind()) : block.title();
        text.heading(4, clock + " – " + title + " (" + wording.minutes(block.minutes()) + ")");
        if (block.parallel() != null) {
            text.paragraph(labels.get("plan.block.beside"));
        }
        text.paragraph(block.description());
        text.item(label("sheet.who"), block.lead());
        text.item(label("sheet.tool"), block.tool());
        text.item(label("sheet.material"), block.material().isEmpty() ? null : String.join("; ", block.material()));
        text.link(block.link());
        BlockCredit credit = BlockCredit.of(block, activities, copy.language());
        if (credit != null) {
            text.credit(
                    credit.said(),
                    credit.licence() == null ? null : credit.licence().label(),
                    credit.address());
        }
    }

    private void supplies(String heading, List<PlanPage.Supply> supplies) {
        if (!supplies.isEmpty()) {
            text.heading(3, labels.get(heading))
                    .list(supplies.stream()
                            .map(supply -> supply.name() + " (" + supply.sessions() + ")")
                            .toList());
        }
    }

    private String label(String key) {
        return words.get(key);
    }

    private void section(int level, String heading, List<Pair> pairs) {
        if (!pairs.isEmpty()) {
            text.heading(level, labels.get(heading)).pairs(pairs);
        }
    }
}
