package org.passeur.web.experience;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.community.boundary.Region;
import org.passeur.experience.boundary.Again;
import org.passeur.experience.boundary.BlockMinutes;
import org.passeur.experience.boundary.Figures;
import org.passeur.experience.boundary.Reports;
import org.passeur.experience.boundary.SaveReport;
import org.passeur.experience.boundary.SavedReport;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.web.platform.Parameters;

/** What the addresses of reports have in common, whatever was used. */
@RequestScoped
public class ReportRequests {

    private static final Set<String> FIELDS = Set.of(
            "version",
            "revision",
            "language",
            "again",
            "modality",
            "groupSize",
            "region",
            "heldIn",
            "changed",
            "worked",
            "failed",
            "minutes",
            "anonymous",
            "nobodyNamed");

    @Inject
    private Reports reports;

    @Inject
    private Figures figures;

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    ReportsDocument list(WorkKind kind, Long id, String page, String size) {
        return ReportsDocument.of(
                reports.list(
                        kind,
                        id,
                        Parameters.integer("page", page, 1),
                        Parameters.integer("size", size, Page.DEFAULT_SIZE)),
                figures.of(
                        id,
                        kind == WorkKind.PLAN
                                ? activities.findIds(plans.get(id).content().activitiesUsed())
                                : Map.of()));
    }

    SavedReport save(Long id, WorkKind kind, Long workId, ObjectNode body) {
        List<Violation> violations = new ArrayList<>();
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                violations.add(new Violation(name, "schema.additionalProperties"));
            }
        });
        Integer revision = integer(body, "revision", violations);
        if (revision == null) {
            violations.add(new Violation("revision", "schema.required"));
        }
        Integer version = id == null ? Integer.valueOf(0) : integer(body, "version", violations);
        if (version == null) {
            violations.add(new Violation("version", "schema.required"));
        }
        Language language = coded(body, "language", Language.class, violations);
        Integer groupSize = integer(body, "groupSize", violations);
        if (groupSize != null && (groupSize < 1 || groupSize > 1000)) {
            violations.add(new Violation("groupSize", groupSize < 1 ? "schema.minimum" : "schema.maximum"));
        }
        SaveReport command = new SaveReport(
                id,
                version == null ? 0 : version,
                kind,
                workId,
                revision == null ? 0 : revision,
                coded(body, "modality", ActivityModality.class, violations),
                groupSize,
                coded(body, "region", Region.class, violations),
                text(body, "heldIn", violations),
                coded(body, "again", Again.class, violations),
                text(body, "changed", violations),
                text(body, "worked", violations),
                text(body, "failed", violations),
                minutes(body.get("minutes"), violations),
                bool(body, "anonymous", violations),
                language == null ? Language.FR : language,
                bool(body, "nobodyNamed", violations));
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
        return reports.save(command);
    }

    private static List<BlockMinutes> minutes(JsonNode node, List<Violation> violations) {
        List<BlockMinutes> minutes = new ArrayList<>();
        if (node == null || node.isNull()) {
            return minutes;
        }
        if (!node.isArray()) {
            violations.add(new Violation("minutes", "schema.type"));
        } else if (node.size() > SaveReport.MAX_BLOCKS) {
            violations.add(new Violation("minutes", "schema.maxItems"));
        } else {
            for (int i = 0; i < node.size(); i++) {
                if (isNumber(node.get(i).get("session"), 1)
                        && isNumber(node.get(i).get("block"), 1)
                        && isNumber(node.get(i).get("minutes"), 0)) {
                    minutes.add(new BlockMinutes(
                            node.get(i).get("session").intValue(),
                            node.get(i).get("block").intValue(),
                            node.get(i).get("minutes").intValue()));
                } else {
                    violations.add(new Violation("minutes[" + i + "]", "schema.type"));
                }
            }
        }
        return minutes;
    }

    private static boolean isNumber(JsonNode value, int min) {
        return value != null
                && value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= min
                && value.intValue() <= BlockMinutes.MAX;
    }

    private static Integer integer(ObjectNode body, String name, List<Violation> violations) {
        JsonNode value = body.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            violations.add(new Violation(name, "schema.type"));
            return null;
        }
        return value.intValue();
    }

    private static boolean bool(ObjectNode body, String name, List<Violation> violations) {
        JsonNode value = body.get(name);
        if (value != null && !value.isBoolean()) {
            violations.add(new Violation(name, "schema.type"));
        }
        return value != null && value.booleanValue();
    }

    private static String text(ObjectNode body, String name, List<Violation> violations) {
        JsonNode value = body.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            violations.add(new Violation(name, "schema.type"));
            return null;
        }
        return value.textValue();
    }

    private static <E extends Enum<E> & Coded> E coded(
            ObjectNode body, String name, Class<E> type, List<Violation> violations) {
        String code = text(body, name, violations);
        if (code == null) {
            return null;
        }
        E value = Coded.find(type, code).orElse(null);
        if (value == null) {
            violations.add(new Violation(name, "schema.enum"));
        }
        return value;
    }
}
