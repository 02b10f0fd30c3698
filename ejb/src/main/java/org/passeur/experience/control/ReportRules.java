package org.passeur.experience.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.experience.boundary.BlockKey;
import org.passeur.experience.boundary.BlockMinutes;
import org.passeur.experience.boundary.SaveReport;
import org.passeur.experience.entity.Minutes;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.privacy.boundary.NobodyNamed;

/** What a report must respect before it is kept. */
@Dependent
public class ReportRules {

    /** Earlier than that nobody met online. */
    private static final YearMonth FIRST = YearMonth.of(1990, 1);

    @Inject
    private NobodyNamed names;

    /**
     * @throws RuleBrokenException with every field that is wrong; with those that seem to name somebody once all else is
     *     right
     */
    public void check(SaveReport told) {
        List<Violation> violations = new ArrayList<>();
        if (told.again() == null) {
            violations.add(new Violation("again", "schema.required"));
        }
        Map<String, String> texts = texts(told);
        texts.forEach((field, text) -> {
            if (text.length() > SaveReport.MAX_TEXT) {
                violations.add(new Violation(field, "schema.maxLength"));
            } else if (!CleanText.isClean(text)) {
                violations.add(new Violation(field, CleanText.CODE));
            }
        });
        if (told.heldIn() != null && !isPastMonth(told.heldIn())) {
            violations.add(new Violation("heldIn", "report.month"));
        }
        if (violations.isEmpty() && !told.nobodyNamed()) {
            violations.addAll(names.check(texts, told.language(), told.region()));
        }
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
    }

    private static Map<String, String> texts(SaveReport told) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "changed", told.changed());
        put(texts, "worked", told.worked());
        put(texts, "failed", told.failed());
        return texts;
    }

    private static void put(Map<String, String> texts, String field, String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }

    /** A month begins in the east of the world some hours earlier than here. */
    private static boolean isPastMonth(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            YearMonth now = YearMonth.from(Instant.now().atOffset(ZoneOffset.ofHours(14)));
            return !month.isBefore(FIRST) && !month.isAfter(now);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * The minutes with what was planned in the revision that was used.
     *
     * @param activityIds of the activities that the writer may open, by external id
     * @throws RuleBrokenException when the revision has no such block
     */
    public List<Minutes> minutes(SaveReport told, PublishedWork<?> work, Map<String, Long> activityIds) {
        List<Minutes> minutes = new ArrayList<>();
        Set<List<Integer>> places = new HashSet<>();
        for (int i = 0; i < told.minutes().size(); i++) {
            BlockMinutes given = told.minutes().get(i);
            Minutes found = switch (work.content()) {
                case PlanContent plan -> ofPlan(plan, given, activityIds);
                case ActivityContent activity -> ofActivity(work, activity, given);
                // A text takes no minutes.
                case SheetContent sheet -> null;
            };
            if (found == null || !places.add(List.of(given.session(), given.block()))) {
                throw new RuleBrokenException("minutes[" + i + "]", "report.block");
            }
            minutes.add(found);
        }
        return minutes;
    }

    private static Minutes ofPlan(PlanContent plan, BlockMinutes given, Map<String, Long> activityIds) {
        if (given.session() > plan.sessions().size()) {
            return null;
        }
        PlanSession session = plan.sessions().get(given.session() - 1);
        if (given.block() > session.blocks().size()) {
            return null;
        }
        PlanSession.Block block = session.blocks().get(given.block() - 1);
        return new Minutes(
                given.session(),
                given.block(),
                block.minutes(),
                block.minutes(),
                given.minutes(),
                BlockKey.of(block),
                block.activity() == null ? null : activityIds.get(block.activity()));
    }

    private static Minutes ofActivity(PublishedWork<?> work, ActivityContent activity, BlockMinutes given) {
        return given.session() > 1 || given.block() > 1 || activity.duration() == null
                ? null
                : new Minutes(
                        1,
                        1,
                        activity.duration().min(),
                        activity.duration().max(),
                        given.minutes(),
                        BlockKey.ofActivity(work.externalId()),
                        work.id());
    }
}
