package org.passeur.web.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.WorkStatus;

/** A plan as a line of the portal's own file format (its schema is at {@code /api/v1/schemas/plan.json}), as an export gives it. */
final class PlanLine {

    private PlanLine() {}

    static String of(PlanCopy plan) {
        ObjectNode line = Json.MAPPER.createObjectNode();
        ObjectNode fields = Json.MAPPER.valueToTree(plan.content());
        line.put("type", "plan");
        line.put("externalId", plan.externalId());
        line.set("title", fields.remove("title"));
        line.put("language", plan.language().code());
        line.put("visibility", plan.visibility().code());
        line.put("status", (plan.isDraft() ? WorkStatus.DRAFT : WorkStatus.PUBLISHED).code());
        line.setAll(fields);
        return Json.write(line);
    }
}
