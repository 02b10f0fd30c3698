package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.TelephoneJourney;
import org.passeur.practice.boundary.TelephoneJourney.Step;
import org.passeur.practice.boundary.TelephoneJourney.Way;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Wording;

/**
 * What somebody lives through who has a telephone only, in the words of the page.
 *
 * @param count how many blocks of how many they take part in
 * @param missed what they do not live
 */
public record TelephonePage(
        String title,
        String count,
        List<String> details,
        List<Session> sessions,
        List<String> missed,
        List<String> material) {

    public record Session(String id, String title, String facts, List<PlanPage.Block> blocks) {}

    /**
     * @param activities those that the plan names, as far as the reader may see them
     */
    static TelephonePage of(PlanContent plan, Map<ActivityRef, LibraryActivity> activities, Language language) {
        TelephoneJourney journey = TelephoneJourney.of(plan, activities);
        Messages words = Messages.of("practice", language);
        Wording wording = Wording.of(language);
        int lived = journey.count(Way.WORKS) + journey.count(Way.ADAPTED);
        List<String> details = new ArrayList<>();
        for (Way way : List.of(Way.ADAPTED, Way.MISSED, Way.UNKNOWN)) {
            if (journey.count(way) > 0) {
                details.add(words.count("telephone.count." + way.code(), journey.count(way)));
            }
        }
        List<Session> sessions = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < journey.sessions().size(); i++) {
            TelephoneJourney.Stage stage = journey.sessions().get(i);
            PlanSession session = stage.session();
            String title = session.title() == null
                    ? words.format("plan.session", i + 1)
                    : words.format("plan.session.titled", i + 1, session.title());
            List<PlanPage.Block> blocks = new ArrayList<>();
            for (Step step : stage.steps()) {
                BlockCredit credit = BlockCredit.of(step.timed().block(), activities, language);
                blocks.add(block(step, credit, session.start() != null, words, wording));
                if (step.way() == Way.MISSED) {
                    missed.add(words.format("telephone.missed.in", name(step, words), i + 1));
                }
            }
            sessions.add(new Session("r" + (i + 1), title, facts(session, language, wording), blocks));
        }
        return new TelephonePage(
                plan.title(),
                journey.total() == 0
                        ? words.get("telephone.count.none")
                        : words.format("telephone.count", lived, journey.total()),
                details,
                sessions,
                missed,
                journey.material());
    }

    private static String facts(PlanSession session, Language language, Wording wording) {
        List<String> facts = new ArrayList<>();
        session.day().ifPresent(day -> facts.add(Dates.day(day, language.locale())));
        if (session.length() > 0) {
            facts.add(wording.minutes(session.length()));
        }
        return facts.isEmpty() ? null : String.join(" · ", facts);
    }

    private static String name(Step step, Messages words) {
        PlanSession.Block block = step.timed().block();
        return block.title() == null ? words.label("blockKind", block.kind()) : block.title();
    }

    private static PlanPage.Block block(Step step, BlockCredit credit, boolean clock, Messages words, Wording wording) {
        PlanSession.Block block = step.timed().block();
        int at = step.timed().startsAt();
        String css = switch (step.way()) {
            case PAUSE, STAYS -> "block pause";
            case MISSED, UNKNOWN -> "block warn";
            default -> "block";
        };
        return new PlanPage.Block(
                css,
                clock ? Wording.isoClock(at) : "PT" + at + "M",
                clock ? wording.clock(at) : wording.minutes(at),
                name(step, words),
                null,
                step.way() == Way.PAUSE ? null : words.label("telephoneWay", step.way()),
                step.how() == null && step.way() == Way.WORKS ? block.description() : step.how(),
                block.lead(),
                null,
                null,
                null,
                credit,
                null,
                null,
                wording.minutes(block.minutes()));
    }
}
