package org.passeur.web.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.Library;

/** A plan's own file. */
class PlanLineTest {

    @Test
    void bundledPlansAreWrittenAsTheyCame() {
        for (String name : Library.names()) {
            if (name.startsWith("plans/")) {
                ObjectNode line = Library.get(name);
                String plan = name.substring("plans/".length(), name.length() - ".json".length());
                ObjectNode written = Json.read(PlanLine.of(Sources.bundled(plan).plan()), ObjectNode.class);
                written.set("externalId", line.get("externalId"));
                assertEquals(line, written, name);
            }
        }
    }
}
