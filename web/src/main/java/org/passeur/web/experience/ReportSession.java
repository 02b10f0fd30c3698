package org.passeur.web.experience;

import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Wording;

/**
 * A session whose blocks one may give the real minutes of.
 *
 * @param number from 1
 */
public record ReportSession(int number, String title, List<Block> blocks) {

    /** Beyond that a form is no form: of a longer plan the first blocks are asked for. */
    private static final int MAX_BLOCKS = 400;

    /**
     * @param name of the field
     */
    public record Block(String name, String title, String planned) {}

    /** All that have blocks, in the language of the page; titles are the work's own. */
    static List<ReportSession> of(WorkContent content, Language language) {
        return switch (content) {
            case PlanContent plan -> ofPlan(plan, language);
            case ActivityContent activity -> ofActivity(activity, language);
            // A text takes no minutes.
            case SheetContent sheet -> List.of();
        };
    }

    private static List<ReportSession> ofPlan(PlanContent plan, Language language) {
        Messages practice = Messages.of("practice", language);
        List<ReportSession> sessions = new ArrayList<>();
        int left = MAX_BLOCKS;
        for (int i = 0; i < plan.sessions().size() && left > 0; i++) {
            PlanSession session = plan.sessions().get(i);
            List<Block> blocks = new ArrayList<>();
            for (int j = 0; j < session.blocks().size() && left > 0; j++, left--) {
                PlanSession.Block block = session.blocks().get(j);
                blocks.add(new Block(
                        ReportForm.name(i + 1, j + 1),
                        block.title() == null ? practice.label("blockKind", block.kind()) : block.title(),
                        Wording.of(language).minutes(block.minutes())));
            }
            if (!blocks.isEmpty()) {
                sessions.add(new ReportSession(
                        i + 1,
                        session.title() == null
                                ? practice.format("plan.session", i + 1)
                                : practice.format("plan.session.titled", i + 1, session.title()),
                        List.copyOf(blocks)));
            }
        }
        return sessions;
    }

    private static List<ReportSession> ofActivity(ActivityContent activity, Language language) {
        if (activity.duration() == null) {
            return List.of();
        }
        String planned = Wording.of(language)
                .minutes(activity.duration().min(), activity.duration().max());
        return List.of(new ReportSession(
                1,
                Messages.of("experience", language).get("report.wholeActivity"),
                List.of(new Block(ReportForm.name(1, 1), activity.title(), planned))));
    }
}
