package org.passeur.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanText;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Wording;
import org.passeur.web.practice.BlockCredit;
import org.w3c.dom.Document;

/** What all sheets have: a head, the plan's credit at the end, and ways to write a plan's parts. */
abstract class Sheet {

    /** Characters of a title that fit at the foot of each page, beside the page's number. */
    private static final int FOOT = 60;

    final SheetSource source;
    final SheetRequest request;
    final PlanCopy copy;
    final PlanContent plan;
    final Messages words;
    final Messages labels;
    final Wording wording;
    final SheetDocument page;

    Sheet(SheetSource source, SheetRequest request) {
        this.source = source;
        this.request = request;
        copy = source.plan();
        plan = copy.content();
        words = Messages.of("export", request.language());
        labels = Messages.of("practice", request.language());
        wording = Wording.of(request.language());
        page = new SheetDocument(request.language(), copy.language());
    }

    static Document of(SheetSource source, SheetRequest request) {
        Sheet sheet = switch (request.kind()) {
            case PLAN -> new PlanSheet(source, request);
            case FACILITATOR -> new FacilitatorSheet(source, request);
            case ATTENDANCE -> new AttendanceSheet(source, request);
            case PHONE -> new PhoneSheet(source, request);
            case ROLE -> new RoleSheet(source, request);
        };
        return sheet.document();
    }

    private Document document() {
        String name = name();
        page.describe(words.format("sheet.title", name, plan.title()), name, copy.authorName());
        page.style(style());
        page.open("div", "class", "head").element("p", name, "class", "kind").content("h1", plan.title());
        page.element("p", credit(), "class", "quiet").close();
        write();
        source();
        return page.document();
    }

    /** What the sheet is called. */
    String name() {
        return words.label("sheet.kind", request.kind());
    }

    /** Everything between the head and the credit. */
    abstract void write();

    private String credit() {
        String date = Dates.date(copy.savedAt(), request.language().locale());
        return Stream.of(
                        copy.networkName(),
                        copy.authorName() == null ? null : labels.format("work.by", copy.authorName()),
                        copy.isDraft()
                                ? words.format("sheet.draft", date)
                                : labels.format("work.revision", copy.revision(), date))
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    /** Who wrote it, under which licence, from what: whoever holds the sheet owes it to them. */
    private void source() {
        Licence licence = plan.terms();
        page.open("div", "class", "from");
        page.open("p").span(plan.title()).text(" · " + credit() + " · ");
        page.link(licence.address(request.language()), licence.label(), words.format("sheet.licence", licence.label()))
                .close();
        String origin = Credits.origin(copy.lineage(), labels);
        if (origin != null) {
            page.element("p", origin);
        }
        page.content("p", plan.adaptation());
        if (source.address() != null) {
            page.open("p")
                    .link(source.address(), source.address(), words.get("sheet.address"))
                    .close();
        }
        page.close();
    }

    private String style() {
        String title = plan.title();
        if (title.codePointCount(0, title.length()) > FOOT) {
            title = title.substring(0, title.offsetByCodePoints(0, FOOT)).strip() + "…";
        }
        String left = words.format("sheet.foot", title);
        return SheetStyle.of(request.size(), left, words.get("sheet.page"), words.get("sheet.pages"));
    }

    /** Mardi 24 novembre 2026, 18 h 30, 90 min, en personne. */
    private String facts(PlanSession session) {
        List<String> facts = new ArrayList<>();
        session.day()
                .ifPresent(day -> facts.add(Dates.day(day, request.language().locale())));
        if (session.start() != null) {
            facts.add(startOf(session));
        }
        if (session.length() > 0) {
            facts.add(wording.minutes(session.length()));
        }
        if (session.modality() != null && session.modality() != plan.modality()) {
            facts.add(labels.label("modality", session.modality()));
        }
        return String.join(" · ", facts);
    }

    /** 18 h 30. */
    String startOf(PlanSession session) {
        String start = session.start();
        return wording.clock(Integer.parseInt(start.substring(0, 2)) * 60 + Integer.parseInt(start.substring(3, 5)));
    }

    /** Rencontre 2 : Raconter. */
    void sessionHeading(int level, int number) {
        PlanSession session = plan.sessions().get(number - 1);
        String name = labels.format("plan.session", number);
        page.heading(level, session.title() == null ? name : words.format("sheet.session", name), session.title());
    }

    /** When, how long, what for. */
    void sessionLead(PlanSession session) {
        String facts = facts(session);
        if (session.start() == null && !session.blocks().isEmpty()) {
            facts += (facts.isEmpty() ? "" : " · ") + labels.get("plan.session.elapsed");
        }
        if (!facts.isEmpty()) {
            page.element("p", facts, "class", "quiet meta");
        }
        page.content("p", session.aim(), "class", "meta");
    }

    /** When a block begins and how long it lasts, around what is told of it. */
    void block(PlanSession session, PlanSession.TimedBlock timed, String css, Runnable told) {
        PlanSession.Block block = timed.block();
        page.open("tr", "class", css)
                .element("td", clock(session, timed), "class", "clock")
                .open("th", "scope", "row", "class", "river");
        blockTitle(block, "p");
        told.run();
        page.close();
    }

    String clock(PlanSession session, PlanSession.TimedBlock block) {
        return session.start() == null ? wording.minutes(block.startsAt()) : wording.clock(block.startsAt());
    }

    /** The title of a block, or what it is. */
    void blockTitle(PlanSession.Block block, String element) {
        if (block.title() == null) {
            page.element(element, labels.label("blockKind", block.kind()));
        } else {
            page.content(element, block.title());
        }
    }

    /** What else a block says, below its title. */
    void tell(PlanSession.Block block, boolean withLead) {
        if (block.parallel() != null) {
            page.element("p", labels.get("plan.block.beside"), "class", "told quiet");
        }
        page.content("p", block.description(), "class", "told");
        if (withLead && block.lead() != null) {
            told(words.get("sheet.who"), block.lead());
        }
        if (block.tool() != null) {
            told(words.get("sheet.tool"), block.tool());
        }
        if (block.link() != null) {
            page.open("p", "class", "told")
                    .link(block.link(), block.link(), words.get("sheet.link"))
                    .close();
        }
        credit(block);
    }

    /** Whom a block is from, wherever what it says is told. */
    void credit(PlanSession.Block block) {
        BlockCredit credit = BlockCredit.of(block, source.activities(), request.language());
        if (credit == null) {
            return;
        }
        page.open("p", "class", "told quiet").text(credit.said());
        if (credit.licence() != null) {
            String label = credit.licence().label();
            page.text(" · ").link(credit.address(), label, words.format("sheet.licence", label));
        }
        page.close();
    }

    static String rowClass(PlanSession.Block block) {
        return block.kind() == BlockKind.BREAK ? "pause" : null;
    }

    /** What the plan says under these names, those that it says something of. */
    void texts(PlanText... fields) {
        for (PlanText field : fields) {
            String text = plan.texts().get(field);
            if (text != null) {
                pair(labels.label("text", field), text);
            }
        }
    }

    void pair(String label, String text) {
        page.open("p", "class", "pair")
                .element("b", words.format("sheet.label", label))
                .text(" ")
                .span(text)
                .close();
    }

    /** The same, of a block. */
    void told(String label, String text) {
        page.open("p", "class", "told")
                .text(words.format("sheet.label", label) + " ")
                .span(text)
                .close();
    }

    /** Boxes to tick by hand. */
    void checklist(String heading, String key, int items) {
        page.open("div", "class", "keep").heading(3, words.get(heading)).open("ul", "class", "boxes");
        for (int i = 1; i <= items; i++) {
            page.open("li").element("span", "☐", "class", "tick").text(" " + words.get(key + i));
            page.close();
        }
        page.close().close();
    }
}
