package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.passeur.experience.boundary.BlockKey;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSection;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanSupplies;
import org.passeur.practice.boundary.PlanText;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.Remark;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.practice.boundary.YesNo;
import org.passeur.web.experience.Overrun;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/** Puts a plan in words, once, so that the page only has to write them. */
public final class PlanPages {

    /** A block of this length gets room on the river, and one of the next more. */
    private static final int MID = 15;

    private static final int LONG = 30;

    private static final Set<PlanText> TECHNOLOGICAL = EnumSet.of(PlanText.CONTINGENCY_CONNECTION);

    private final PublishedWork<PlanContent> work;
    private final PlanContent plan;
    private final Messages words;
    private final Wording wording;
    private final Map<ActivityRef, LibraryActivity> activities;

    /** None but on the page itself. */
    private Map<String, Integer> overruns = Map.of();

    private PlanPages(
            PublishedWork<PlanContent> work,
            PlanContent plan,
            Language language,
            Map<ActivityRef, LibraryActivity> activities) {
        this.work = work;
        this.activities = activities;
        this.plan = plan;
        words = Messages.of("practice", language);
        wording = Wording.of(language);
    }

    /**
     * @param activities those that the plan names, as far as the reader may see them
     * @param themes labels by code, in the language of the plan
     * @param setAside remarks that the author put aside, in the language of the plan
     * @param overruns what reports tell of how long blocks take, by {@link BlockKey}
     * @param page language of the page around it
     */
    static PlanPage of(
            PublishedWork<PlanContent> work,
            List<RevisionInfo> revisions,
            Map<ActivityRef, LibraryActivity> activities,
            Map<String, String> themes,
            List<Remark> setAside,
            Map<String, Integer> overruns,
            Language page) {
        PlanPages pages = new PlanPages(work, work.content(), work.language(), activities);
        pages.overruns = overruns;
        return pages.page(revisions, themes, setAside, page);
    }

    /**
     * All but the head and the sessions, which paper shows in its own way.
     *
     * @param activities what the activity of a block says; null when it is none, or the reader may not see it
     * @param setAside remarks that the author put aside, in that language
     * @param language of the labels
     */
    public static PlanPage aroundSessions(
            PlanContent plan,
            Function<PlanSession.Block, ActivityContent> activities,
            List<Remark> setAside,
            Language language) {
        PlanPages pages = new PlanPages(null, plan, language, Map.of());
        return pages.page(null, List.of(), PlanSupplies.of(plan, activities), setAside);
    }

    /** The sessions of a plan that is not kept yet. */
    static List<PlanPage.Session> sessions(PlanContent plan, Language language) {
        return new PlanPages(null, plan, language, Map.of()).sessions();
    }

    /**
     * A plan without the head.
     *
     * @param activities those that the plan names, as far as the reader may see them
     * @param setAside remarks that the author put aside, in that language
     */
    public static PlanPage alone(
            PlanContent plan, Map<ActivityRef, LibraryActivity> activities, List<Remark> setAside, Language language) {
        PlanPages pages = new PlanPages(null, plan, language, activities);
        return pages.page(null, pages.sessions(), pages.supplies(), setAside);
    }

    private PlanPage page(
            List<RevisionInfo> revisions, Map<String, String> themes, List<Remark> setAside, Language page) {
        return page(head(revisions, themes, page), sessions(), supplies(), setAside);
    }

    private PlanSupplies supplies() {
        return PlanSupplies.of(plan, block -> ActivityRef.content(activities, block));
    }

    private List<PlanPage.Session> sessions() {
        List<PlanPage.Session> sessions = new ArrayList<>();
        for (int i = 0; i < plan.sessions().size(); i++) {
            sessions.add(session(i + 1, plan.sessions().get(i)));
        }
        return sessions;
    }

    private PlanPage page(
            WorkHead head, List<PlanPage.Session> sessions, PlanSupplies supplies, List<Remark> setAside) {
        Map<String, List<WorkHead.Pair>> pairs = pairs();
        List<WorkHead.Pair> clinical = new ArrayList<>();
        List<WorkHead.Pair> technological = new ArrayList<>();
        for (PlanText text : PlanText.of(PlanSection.SAFETY)) {
            if (plan.texts().containsKey(text) && text != PlanText.PROFESSIONAL_SUPPORT) {
                (TECHNOLOGICAL.contains(text) ? technological : clinical).add(pair(text));
            }
        }
        return new PlanPage(
                head,
                facts(),
                plan.aim(),
                plan.objectives(),
                frame(),
                hands(),
                pairs,
                Wording.enumeration(plan.equipment().stream()
                        .map(item -> words.label("equipment", item))
                        .toList()),
                options(),
                clinical,
                technological,
                plan.texts().get(PlanText.PROFESSIONAL_SUPPORT),
                sessions,
                PlanPage.Supply.of(supplies.material(), plan.sessions().size(), words),
                PlanPage.Supply.of(supplies.tools(), plan.sessions().size(), words),
                plan.references(),
                setAside.stream()
                        .map(remark -> WorkHead.Pair.of(remark.message(), remark.setAside()))
                        .toList());
    }

    private WorkHead head(List<RevisionInfo> revisions, Map<String, String> themes, Language page) {
        List<WorkHead.Tag> type =
                WorkHead.tags(Route.PLANS, WorkLists.TYPE, "groupType", WorkHead.present(plan.groupType()), words);
        List<WorkHead.Tag> tags = new ArrayList<>(WorkHead.themes(Route.PLANS, plan.themes(), themes));
        tags.addAll(WorkHead.regions(Route.PLANS, plan.regions()));
        return WorkHead.of(
                work,
                revisions,
                new WorkHead.Frame(
                        Route.PLANS, Route.PLAN, Route.PLAN_EDIT, page, type.isEmpty() ? null : type.getFirst(), tags));
    }

    private List<PlanPage.Fact> facts() {
        List<PlanPage.Fact> facts = new ArrayList<>();
        fact(facts, "plan.modality", words.label("modality", plan.modality()), null);
        PlanContent.Schedule schedule = plan.schedule();
        if (schedule != null) {
            fact(
                    facts,
                    "plan.sessions",
                    schedule.sessionCount() == null ? null : wording.number(schedule.sessionCount()),
                    schedule.sessionMinutes() == null
                            ? null
                            : words.format("plan.sessions.of", wording.minutes(schedule.sessionMinutes())));
        }
        if (plan.participants() != null) {
            fact(
                    facts,
                    "plan.people",
                    wording.range(plan.participants().min(), plan.participants().max()),
                    null);
        }
        fact(facts, "plan.timeZone", words.label("timeZone", plan.timeZone()), null);
        fact(facts, "plan.group", words.label("openness", plan.openness()), null);
        fact(
                facts,
                "plan.origin",
                plan.origin() == null
                        ? null
                        : words.label("origin", plan.origin().kind()),
                null);
        fact(facts, "plan.milieu", words.label("milieu", plan.milieu()), null);
        fact(
                facts,
                "plan.approaches",
                Wording.enumeration(plan.approaches().stream()
                        .map(approach -> words.label("approach", approach))
                        .toList()),
                null);
        return facts;
    }

    private void fact(List<PlanPage.Fact> facts, String label, String value, String note) {
        if (value != null) {
            facts.add(new PlanPage.Fact(words.get(label), value, note));
        } else if (note != null) {
            facts.add(new PlanPage.Fact(words.get(label), note, null));
        }
    }

    /** What the facts at a glance have no room for. */
    private List<WorkHead.Pair> frame() {
        List<WorkHead.Pair> frame = new ArrayList<>();
        if (!plan.inclusion().isEmpty()) {
            frame.add(WorkHead.Pair.of(words.get("plan.inclusion"), plan.inclusion()));
        }
        if (!plan.exclusion().isEmpty()) {
            frame.add(WorkHead.Pair.of(words.get("plan.exclusion"), plan.exclusion()));
        }
        if (plan.participants() != null && plan.participants().reason() != null) {
            frame.add(WorkHead.Pair.of(
                    words.get("plan.sizeReason"), plan.participants().reason()));
        }
        if (plan.schedule() != null && plan.schedule().frequency() != null) {
            frame.add(WorkHead.Pair.of(
                    words.get("plan.frequency"), plan.schedule().frequency()));
        }
        if (plan.origin() != null && plan.origin().note() != null) {
            frame.add(
                    WorkHead.Pair.of(words.get("plan.originNote"), plan.origin().note()));
        }
        return frame;
    }

    private List<PlanPage.Hand> hands() {
        return plan.roles().stream()
                .map(role -> new PlanPage.Hand(words.label("role", role.role()), role.holder(), role.tasks()))
                .toList();
    }

    /** Sections without a text are left out. */
    private Map<String, List<WorkHead.Pair>> pairs() {
        Map<String, List<WorkHead.Pair>> pairs = new LinkedHashMap<>();
        for (PlanSection section : PlanSection.values()) {
            List<WorkHead.Pair> texts = PlanText.of(section).stream()
                    .filter(plan.texts()::containsKey)
                    .map(this::pair)
                    .toList();
            if (section != PlanSection.SAFETY && !texts.isEmpty()) {
                pairs.put(section.code(), texts);
            }
        }
        return pairs;
    }

    private WorkHead.Pair pair(PlanText text) {
        return WorkHead.Pair.of(words.label("text", text), plan.texts().get(text));
    }

    private List<PlanPage.Option> options() {
        return plan.meetingOptions().entrySet().stream()
                .map(option -> new PlanPage.Option(
                        words.label("meetingOption", option.getKey()),
                        words.label("yesNo", option.getValue()),
                        option.getValue() == YesNo.YES ? "yes" : "no"))
                .toList();
    }

    private PlanPage.Session session(int number, PlanSession session) {
        String title = session.title() == null
                ? words.format("plan.session", number)
                : words.format("plan.session.titled", number, session.title());
        return new PlanPage.Session(
                "r" + number,
                title,
                session.aim(),
                sessionFacts(session),
                session.start() == null && !session.blocks().isEmpty(),
                session.timedBlocks().stream()
                        .map(block -> block(block, session.start() != null))
                        .toList());
    }

    private String sessionFacts(PlanSession session) {
        int pause = session.pauseMinutes();
        int minutes = session.length();
        List<String> facts = new ArrayList<>();
        session.day().ifPresent(day -> facts.add(Dates.day(day, words.language().locale())));
        if (session.start() != null && session.blocks().isEmpty()) {
            // Blocks tell it otherwise, each its own.
            facts.add(words.format("plan.session.at", wording.clock(session.startMinute())));
        }
        if (session.modality() != null && session.modality() != plan.modality()) {
            facts.add(words.label("modality", session.modality()));
        }
        if (minutes > 0) {
            facts.add(
                    pause == 0
                            ? wording.minutes(minutes)
                            : words.format("plan.session.pause", wording.minutes(minutes), wording.minutes(pause)));
        }
        return facts.isEmpty() ? null : String.join(" · ", facts);
    }

    private PlanPage.Block block(PlanSession.TimedBlock timed, boolean clock) {
        PlanSession.Block block = timed.block();
        String css = "block";
        if (block.kind() == BlockKind.BREAK || block.kind() == BlockKind.BUFFER) {
            css = "block pause";
        } else if (block.minutes() >= LONG) {
            css = "block long";
        } else if (block.minutes() >= MID) {
            css = "block mid";
        }
        if (timed.parallel()) {
            css += " beside";
        }
        LibraryActivity activity = ActivityRef.find(activities, block);
        boolean open = activity != null && activity.offered();
        boolean newer = open && block.revision() != null && activity.outdated();
        return new PlanPage.Block(
                css,
                clock ? Wording.isoClock(timed.startsAt()) : "PT" + timed.startsAt() + "M",
                clock ? wording.clock(timed.startsAt()) : wording.minutes(timed.startsAt()),
                block.title() == null ? words.label("blockKind", block.kind()) : block.title(),
                open
                        ? Address.of(Route.ACTIVITY.address(activity.id()))
                                .with("revision", activity.exact() ? block.revision() : null)
                                .toString()
                        : null,
                timed.parallel() ? words.get("plan.block.beside") : null,
                block.description(),
                note(block),
                experience(block),
                block.link(),
                AccessWords.line(block.access(), words),
                BlockCredit.of(block, activities, words.language()),
                newer ? words.format("plan.block.newer", activity.headRevision()) : null,
                newer && activity.exact() ? changes(activity) : null,
                wording.minutes(block.minutes()));
    }

    private static String changes(LibraryActivity activity) {
        return Address.of(Route.ACTIVITY_CHANGES.address(activity.id()))
                .with(ChangesView.FROM, activity.revision())
                .with(ChangesView.TO, activity.headRevision())
                .toString();
    }

    private String experience(PlanSession.Block block) {
        Integer overrun = overruns.get(BlockKey.of(block));
        return overrun == null ? null : Overrun.of(overrun, work.language());
    }

    private String note(PlanSession.Block block) {
        List<String> notes = new ArrayList<>();
        if (block.lead() != null) {
            notes.add(block.lead());
        }
        if (block.tool() != null) {
            notes.add(words.format("plan.block.tool", block.tool()));
        }
        if (!block.material().isEmpty()) {
            notes.add(words.format("plan.block.material", String.join("; ", block.material())));
        }
        return notes.isEmpty() ? null : String.join(" · ", notes);
    }
}
