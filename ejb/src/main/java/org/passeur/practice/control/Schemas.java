package org.passeur.practice.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.entity.Activity;
import org.passeur.practice.entity.GroupPlan;

/** The published JSON Schemas of the file format, and what they find wrong. */
@ApplicationScoped
public class Schemas {

    /** Fields of a line that are not of its content; a content alone is checked as if it had them. */
    private static final Map<String, String> ENVELOPE =
            Map.of("externalId", "x", "language", "fr", "visibility", "private", "status", "draft");

    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    /** The schema's text: {@code activity} or {@code plan}. */
    public String text(String type) {
        try (InputStream schema =
                Schemas.class.getResourceAsStream("/org/passeur/practice/schemas/" + type + ".json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String type(WorkContent content) {
        return type(content.getClass());
    }

    private static String type(Class<? extends WorkContent> content) {
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
        return schema(type).validate(line).stream().map(Schemas::violation).toList();
    }

    private JsonSchema schema(String type) {
        return compiled.computeIfAbsent(
                type,
                name -> JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(
                                text(name),
                                SchemaValidatorsConfig.builder()
                                        .pathType(PathType.LEGACY)
                                        .build()));
    }

    /** The place as {@code sessions[0].blocks[2].minutes}, the kind of fault as the schema's keyword. */
    private static Violation violation(ValidationMessage message) {
        String place = message.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        if (message.getProperty() != null) {
            place = place.isEmpty() ? message.getProperty() : place + "." + message.getProperty();
        }
        return new Violation(place, "schema." + message.getType());
    }
}
