package org.passeur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;

/** What leaves the portal comes back as it was: a property held against plans that a machine makes from the schema. */
@OnServer
class RoundTripIT {

    private static final int PLANS = 1000;

    private static final long SEED = 20_261_120;

    private static final List<String> ENVELOPE = List.of("type", "externalId", "language", "visibility", "status");

    @Test
    void exportThenImportGivesTheSamePlanBitForBit() {
        GeneratedPlans generated = new GeneratedPlans(SEED);
        ImportFile file = new ImportFile();
        Map<String, ObjectNode> written = new HashMap<>();
        Set<String> fields = new TreeSet<>();
        for (int i = 0; i < PLANS; i++) {
            ObjectNode plan = generated.plan(file.mark() + ":" + i, i % 10 == 0 ? 100 : i % 100);
            written.put(plan.get("externalId").textValue(), plan);
            plan.fieldNames().forEachRemaining(fields::add);
            file.line(plan);
        }
        for (String list : generated.lists()) {
            ObjectNode plan = generated.planWithLongest(list, file.mark() + ":" + list);
            // Codes of themes are the portal's, fewer than a list may hold.
            assertTrue(
                    list.equals("themes") || plan.findValue(list).size() == generated.most(list),
                    () -> list + " holds " + plan.findValue(list).size());
            written.put(plan.get("externalId").textValue(), plan);
            file.line(plan);
        }
        int all = written.size();
        assertTrue(all > PLANS + 10, all + " plans");
        assertTrue(fields.size() > 25, fields::toString);
        JsonNode imported = file.run();
        assertEquals(
                "done %1$d read: %1$d created, 0 updated, 0 unchanged, 0 rejected".formatted(all),
                ImportFile.figures(imported),
                imported::toString);

        Map<String, String> exported = exported(file.mark());
        assertEquals(written.keySet(), exported.keySet());
        ImportFile again = new ImportFile();
        exported.forEach((id, line) -> {
            // As the record reads it: what the canonical form leaves out is nothing that was said.
            assertEquals(Json.write(content(written.get(id))), Json.write(content(read(line))), id);
            again.line(line);
        });
        JsonNode second = again.run();
        assertEquals(
                "done %1$d read: 0 created, 0 updated, %1$d unchanged, 0 rejected".formatted(all),
                ImportFile.figures(second),
                second::toString);
        assertEquals(exported, exported(file.mark()));
    }

    private static PlanContent content(ObjectNode line) {
        return Json.read(line.deepCopy().remove(ENVELOPE).toString(), PlanContent.class);
    }

    private static ObjectNode read(String line) {
        return Json.read(line, ObjectNode.class);
    }

    /** The administrator's lines of a mark, by their external ids. */
    private static Map<String, String> exported(String mark) {
        Map<String, String> lines = new HashMap<>();
        Portal.as(People.ADMIN)
                .get("/api/v1/export?type=plan")
                .body()
                // Not lines(): it parts at what is within a text too.
                .transform(body -> List.of(body.split("\n")))
                .forEach(line -> {
                    if (line.contains(mark)) {
                        lines.put(read(line).get("externalId").textValue(), line);
                    }
                });
        return lines;
    }
}
