package org.passeur.practice.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.LineSchema;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.entity.Activity;
import org.passeur.practice.entity.GroupPlan;
import org.passeur.practice.entity.Sheet;

/** The published JSON Schemas of the file format, and what they find wrong. */
@ApplicationScoped
public class Schemas {

    /** Fields of a line that are not of its content; a content alone is checked as if it had them. */
    private static final Map<String, String> ENVELOPE =
            Map.of("externalId", "x", "language", "fr", "visibility", "private", "status", "draft");

    private final Map<String, LineSchema> known = new ConcurrentHashMap<>();

    /** The schema of a kind: {@code activity}, {@code plan} or {@code sheet}. */
    public LineSchema of(String type) {
        return known.computeIfAbsent(type, name -> LineSchema.of("/org/passeur/practice/schemas/" + name + ".json"));
    }

    /** The schema's text: {@code activity}, {@code plan} or {@code sheet}. */
    public String text(String type) {
        return of(type).text();
    }

    static String type(WorkContent content) {
        return type(content.getClass());
    }

    private static String type(Class<? extends WorkContent> content) {
        if (content == SheetContent.class) {
            return Sheet.KIND;
        }
        return content == ActivityContent.class ? Activity.KIND : GroupPlan.KIND;
    }

    /** A content as if it were a line of a file. */
    static ObjectNode line(WorkContent content) {
        return line(content.getClass(), Json.MAPPER.valueToTree(content));
    }

    private static ObjectNode line(Class<? extends WorkContent> type, ObjectNode fields) {
        ObjectNode line = fields.deepCopy();
        line.put("type", type(type));
        ENVELOPE.forEach(line::put);
        return line;
    }

    /** What is wrong with the fields of a content. */
    public List<Violation> violations(Class<? extends WorkContent> type, ObjectNode fields) {
        return violations(type(type), line(type, fields));
    }

    /** What is wrong with a line of the file format, a violation for each place. */
    public List<Violation> violations(String type, JsonNode line) {
        return of(type).violations(line);
    }
}
