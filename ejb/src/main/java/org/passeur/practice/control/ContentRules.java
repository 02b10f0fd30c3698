package org.passeur.practice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.Range;
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
        List<Violation> violations = new ArrayList<>(schemas.violations(content));
        if (violations.isEmpty()) {
            violations.addAll(beyondSchema(content));
        }
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
    }

    private List<Violation> beyondSchema(WorkContent content) {
        List<Violation> violations = new ArrayList<>();
        Set<String> unknown = new HashSet<>(content.themes());
        unknown.removeAll(themes.codes());
        if (!unknown.isEmpty()) {
            violations.add(new Violation("themes", "theme.unknown"));
        }
        switch (content) {
            case ActivityContent activity -> {
                ordered(violations, "duration", activity.duration());
                ordered(violations, "groupSize", activity.groupSize());
            }
            case PlanContent plan -> {
                if (plan.participants() != null
                        && plan.participants().min() > plan.participants().max()) {
                    violations.add(new Violation("participants", "range.reversed"));
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
