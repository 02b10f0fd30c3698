package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.PlanSection;
import org.passeur.web.platform.Messages;

/**
 * An entry of the table of contents of a plan: only what the page holds.
 *
 * @param parts within it
 */
public record PlanPart(String id, String label, List<PlanPart> parts) {

    /**
     * @param language of the plan
     */
    static List<PlanPart> of(PlanPage page, Language language) {
        Messages words = Messages.of("practice", language);
        List<PlanPart> parts = new ArrayList<>();
        add(parts, !page.facts().isEmpty(), "bref", words.get("plan.brief"));
        if (page.isBefore()) {
            parts.add(new PlanPart("avant", words.get("plan.before"), before(page, words)));
        }
        add(parts, page.isContingency(), "contingence", words.label("section", PlanSection.SAFETY));
        if (!page.sessions().isEmpty()) {
            List<PlanPart> sessions = page.sessions().stream()
                    .map(session -> new PlanPart(session.id(), session.title(), List.of()))
                    .toList();
            parts.add(new PlanPart("pendant", words.get("plan.during"), sessions));
        }
        add(parts, !page.material().isEmpty() || !page.tools().isEmpty(), "materiel", words.get("plan.supplies"));
        add(
                parts,
                page.pairs().containsKey(PlanSection.AFTER.code()),
                "apres",
                words.label("section", PlanSection.AFTER));
        add(parts, !page.setAside().isEmpty(), "verification", words.get("plan.setAside"));
        add(parts, !page.references().isEmpty(), "sources", words.get("work.references"));
        return parts;
    }

    private static List<PlanPart> before(PlanPage page, Messages words) {
        List<PlanPart> parts = new ArrayList<>();
        add(parts, !page.hands().isEmpty(), "roles", words.get("plan.roles"));
        for (PlanSection section : PlanSection.values()) {
            boolean settings = section == PlanSection.TECHNIQUE
                    && (page.equipment() != null || !page.options().isEmpty());
            boolean filled = page.pairs().containsKey(section.code()) || settings;
            add(parts, section.isBefore() && filled, section.code(), words.label("section", section));
        }
        return parts;
    }

    private static void add(List<PlanPart> parts, boolean filled, String id, String label) {
        if (filled) {
            parts.add(new PlanPart(id, label, List.of()));
        }
    }
}
