package org.passeur.practice.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.Range;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.Themes;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.entity.Work;

/**
 * What a content must respect to be kept at all, wherever it comes from: the published JSON Schema, and what a schema
 * cannot say. Advice on a plan's quality is another matter and never blocks.
 */
@ApplicationScoped
public class ContentRules {

    @Inject
    private Themes themes;

    @Inject
    private Schemas schemas;

    /**
     * @throws RuleBrokenException with every violation found
     */
    public void check(WorkContent content) {
        JsonNode line = Schemas.line(content);
        List<Violation> violations = new ArrayList<>(schemas.violations(Schemas.type(content), line));
        violations.addAll(CleanText.violations(line));
        if (violations.isEmpty()) {
            violations.addAll(beyondSchema(content));
        }
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
    }

    /** What a content breaks whose JSON respects its schema, and is of clean text. */
    List<Violation> beyondSchema(WorkContent content) {
        List<Violation> violations = new ArrayList<>();
        // A schema sees a title of rare spaces as written, and counts an emoji as one where a column counts two.
        if (content.title() == null) {
            violations.add(new Violation("title", "schema.required"));
        } else if (content.title().length() > Work.MAX_TITLE) {
            violations.add(new Violation("title", "schema.maxLength"));
        } else if (content.title().indexOf('\n') >= 0) {
            violations.add(new Violation("title", CleanText.CODE));
        }
        if (content.summary() != null && content.summary().length() > Work.MAX_SUMMARY) {
            violations.add(new Violation("summary", "schema.maxLength"));
        }
        if (!content.themes().isEmpty() && !themes.codes().containsAll(content.themes())) {
            violations.add(new Violation("themes", "theme.unknown"));
        }
        switch (content) {
            case ActivityContent activity -> {
                ordered(violations, "duration", activity.duration());
                ordered(violations, "groupSize", activity.groupSize());
            }
            case SheetContent sheet -> {
                // What a schema sees as text may be none: rare spaces, a lone sharp.
                if (sheet.body() == null) {
                    violations.add(new Violation("body", "schema.required"));
                }
                for (int i = 0; i < sheet.tags().size(); i++) {
                    if (sheet.tags().get(i).length() > SheetContent.MAX_TAG) {
                        violations.add(new Violation("tags[" + i + "]", "schema.maxLength"));
                    }
                }
            }
            case PlanContent plan -> {
                if (plan.rows() > PlanContent.MAX_ROWS) {
                    violations.add(new Violation("sessions", "content.tooManyRows"));
                }
                if (plan.participants() != null
                        && plan.participants().min() > plan.participants().max()) {
                    violations.add(new Violation("participants", "range.reversed"));
                }
                for (int i = 0; i < plan.sessions().size(); i++) {
                    PlanSession session = plan.sessions().get(i);
                    if (session.date() != null && session.day().isEmpty()) {
                        violations.add(new Violation("sessions[" + i + "].date", "date.invalid"));
                    }
                }
            }
        }
        if (Json.write(content).length() > Work.MAX_CONTENT) {
            violations.add(new Violation("sessions", "content.tooLong"));
        }
        return violations;
    }

    private static void ordered(List<Violation> violations, String field, Range range) {
        if (range != null && range.min() > range.max()) {
            violations.add(new Violation(field, "range.reversed"));
        }
    }
}
