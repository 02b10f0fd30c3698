package org.passeur.web.practice;

import java.util.List;
import org.passeur.community.boundary.Visibility;
import org.passeur.practice.boundary.WorkSummary;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/**
 * A plan or an activity in a list, in words.
 *
 * @param lang of title and summary, when it is not the page's
 * @param sessions how many, for plans; else null
 * @param shared to whom, when it is not everyone; else null
 */
public record WorkCard(
        String address, String title, String lang, String facts, Integer sessions, String summary, String shared) {

    static List<WorkCard> plans(List<WorkSummary> works, Messages words) {
        return works.stream()
                .map(work -> of(work, Route.PLAN, planFacts(work, words), words))
                .toList();
    }

    static List<WorkCard> activities(List<WorkSummary> works, Messages words) {
        return works.stream()
                .map(work -> of(work, Route.ACTIVITY, activityFacts(work, words), words))
                .toList();
    }

    static List<WorkCard> sheets(List<WorkSummary> works, Messages words) {
        return works.stream()
                .map(work -> of(
                        work,
                        Route.SHEET,
                        Dates.date(work.publishedAt(), words.language().locale()),
                        words))
                .toList();
    }

    private static WorkCard of(WorkSummary work, Route route, String facts, Messages words) {
        return new WorkCard(
                route.address(work.id()),
                work.title(),
                Wording.of(words.language()).langOf(work.language()),
                joined(
                        work.language() == words.language()
                                ? facts
                                : joined(facts, words.label("language", work.language())),
                        work.useCount() == 0 ? null : words.count("card.used", work.useCount())),
                work.sessionCount(),
                work.summary(),
                work.visibility() == Visibility.EVERYONE ? null : words.label("visibility", work.visibility()));
    }

    private static String planFacts(WorkSummary work, Messages words) {
        String sessions = work.sessionCount() == null ? null : words.count("card.sessions", work.sessionCount());
        String minutes =
                work.minutes() == null ? null : Wording.of(words.language()).minutes(work.minutes());
        String when = sessions == null || minutes == null
                ? first(sessions, minutes)
                : words.format("card.sessionsOf", sessions, minutes);
        return joined(when, people(work, words));
    }

    private static String activityFacts(WorkSummary work, Messages words) {
        String minutes = work.minutes() == null
                ? null
                : words.format("card.from", Wording.of(words.language()).minutes(work.minutes()));
        return joined(minutes, people(work, words));
    }

    private static String people(WorkSummary work, Messages words) {
        return work.sizeMin() == null || work.sizeMax() == null
                ? null
                : words.format("card.people", Wording.of(words.language()).range(work.sizeMin(), work.sizeMax()));
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }

    private static String joined(String one, String other) {
        return one == null || other == null ? first(one, other) : one + " · " + other;
    }
}
