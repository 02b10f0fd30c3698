package org.passeur.web.running;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSection;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanText;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;
import org.passeur.web.practice.BlockCredit;

/** Puts one session of a plan in words, in the language of the plan. */
final class RunPages {

    private static final Set<PlanText> TECHNOLOGICAL = EnumSet.of(PlanText.CONTINGENCY_CONNECTION);

    private final PlanContent plan;
    private final Messages practice;
    private final Messages words;
    private final Wording wording;
    private final Map<ActivityRef, LibraryActivity> activities;

    private RunPages(PlanContent plan, Language language, Map<ActivityRef, LibraryActivity> activities) {
        this.plan = plan;
        this.activities = activities;
        practice = Messages.of("practice", language);
        words = Messages.of("running", language);
        wording = Wording.of(language);
    }

    /**
     * What is run.
     *
     * @param revision null for a draft
     * @param outdated whether a newer revision is published, so that links have to name this one
     */
    record Source(Long id, Integer revision, boolean outdated, Language language, PlanContent content) {}

    /**
     * @param session from 1
     * @param activities those that the session names, as far as the reader may see them
     * @throws NotFoundException when the plan has no such session
     */
    static RunPage of(Source source, int session, Map<ActivityRef, LibraryActivity> activities) {
        List<PlanSession> sessions = source.content().sessions();
        if (session > Math.max(1, sessions.size())) {
            throw new NotFoundException("session", session);
        }
        PlanSession chosen = sessions.isEmpty() ? PlanSession.of(null, null, List.of()) : sessions.get(session - 1);
        return new RunPages(source.content(), source.language(), activities).page(source, session, chosen);
    }

    private RunPage page(Source source, int number, PlanSession session) {
        return new RunPage(
                source.id(),
                source.revision(),
                source.language().locale().toLanguageTag(),
                plan.title(),
                source.revision() == null
                        ? Route.PLAN_EDIT.address(source.id())
                        : Address.of(Route.PLAN.address(source.id()))
                                .with("revision", source.outdated() ? source.revision() : null)
                                .toString(),
                number,
                title(number, session),
                session.aim(),
                facts(session),
                session.start(),
                plan.zone().code(),
                session.minutes(),
                sessions(source, number),
                plan.sessions().size() > 1,
                session.timedBlocks().stream()
                        .map(block -> block(block, session.start() != null))
                        .toList(),
                told(PlanText.of(PlanSection.SAFETY).stream()
                        .filter(text -> !TECHNOLOGICAL.contains(text) && text != PlanText.PROFESSIONAL_SUPPORT)),
                told(TECHNOLOGICAL.stream()),
                told(Stream.of(PlanText.PROFESSIONAL_SUPPORT)),
                told(PlanText.of(PlanSection.RULES).stream()));
    }

    private String title(int number, PlanSession session) {
        return session.title() == null
                ? practice.format("plan.session", number)
                : practice.format("plan.session.titled", number, session.title());
    }

    private String facts(PlanSession session) {
        int minutes = session.length();
        List<String> facts = new ArrayList<>();
        if (session.start() != null) {
            int start = session.startMinute();
            facts.add(words.format("run.hours", wording.clock(start), wording.clock(start + minutes)));
        }
        if (minutes > 0) {
            facts.add(wording.minutes(minutes));
        }
        return facts.isEmpty() ? null : String.join(" · ", facts);
    }

    private List<RunPage.Session> sessions(Source source, int current) {
        List<RunPage.Session> all = new ArrayList<>();
        for (int i = 1; i <= plan.sessions().size(); i++) {
            all.add(new RunPage.Session(
                    title(i, plan.sessions().get(i - 1)),
                    Address.of(Route.PLAN_RUN.address(source.id()))
                            .with(RunView.DRAFT, source.revision() == null ? 1 : null)
                            .with("revision", source.outdated() ? source.revision() : null)
                            .with(RunView.SESSION, i)
                            .toString(),
                    i == current ? "page" : null));
        }
        return all;
    }

    private RunPage.Block block(PlanSession.TimedBlock timed, boolean clock) {
        PlanSession.Block block = timed.block();
        LibraryActivity activity = ActivityRef.find(activities, block);
        boolean open = activity != null && activity.offered();
        // Another revision may say other things, under other terms, than the one that is meant.
        ActivityContent content = activity != null && activity.exact() ? activity.content() : null;
        List<String> material = block.material().isEmpty() && content != null ? content.material() : block.material();
        return new RunPage.Block(
                css(timed),
                block.kind().code(),
                timed.parallel() ? practice.get("plan.block.beside") : null,
                block.minutes(),
                clock ? Wording.isoClock(timed.startsAt()) : "PT" + timed.startsAt() + "M",
                clock ? wording.clock(timed.startsAt()) : wording.minutes(timed.startsAt()),
                block.title() == null ? practice.label("blockKind", block.kind()) : block.title(),
                open
                        ? Address.of(Route.ACTIVITY.address(activity.id()))
                                .with("revision", activity.exact() ? block.revision() : null)
                                .toString()
                        : null,
                told(block, content),
                block.lead() == null ? null : words.format("run.lead", block.lead()),
                block.tool() == null ? null : practice.format("plan.block.tool", block.tool()),
                material.isEmpty() ? null : practice.format("plan.block.material", String.join("; ", material)),
                block.link(),
                block.link() == null ? null : words.format("run.link", host(block.link())),
                BlockCredit.of(block, activities, practice.language()),
                wording.minutes(block.minutes()));
    }

    /** What is done, and the words to say: with the network cut, the page of the activity is out of reach. */
    private String told(PlanSession.Block block, ActivityContent content) {
        List<String> lines = new ArrayList<>();
        if (block.description() != null) {
            lines.add(block.description());
        } else if (content != null) {
            for (ActivityContent.Step step : content.steps()) {
                lines.add((lines.size() + 1) + ". " + step.text()
                        + (step.minutes() == null ? "" : " (" + wording.minutes(step.minutes()) + ")"));
            }
        }
        if (content != null && content.script() != null) {
            lines.add(words.format("run.script", content.script()));
        }
        String byTelephone = block.byTelephone(content);
        if (byTelephone != null) {
            lines.add(words.format("run.telephone", byTelephone));
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static String css(PlanSession.TimedBlock timed) {
        BlockKind kind = timed.block().kind();
        String css = kind == BlockKind.BREAK || kind == BlockKind.BUFFER ? "block pause" : "block";
        return timed.parallel() ? css + " beside" : css;
    }

    /** What tells one link from another in a room full of people; all of it where it has no host. */
    private static String host(String link) {
        try {
            return Objects.requireNonNullElse(URI.create(link).getHost(), link);
        } catch (IllegalArgumentException e) {
            return link;
        }
    }

    private List<RunPage.Told> told(Stream<PlanText> texts) {
        return texts.filter(plan.texts()::containsKey)
                .map(text -> new RunPage.Told(
                        practice.label("text", text), plan.texts().get(text)))
                .toList();
    }
}
