package org.passeur.platform.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.passeur.platform.boundary.ImportResult.Code;
import org.passeur.platform.boundary.ImportResult.Rejected;
import org.passeur.platform.boundary.RuleBrokenException.Violation;

/** A published JSON Schema of the file format, and what it finds wrong. */
public final class LineSchema {

    private final String text;
    private final JsonSchema compiled;

    private LineSchema(String text) {
        this.text = text;
        this.compiled = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        text,
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.LEGACY)
                                .build());
    }

    /**
     * @param resource path of the schema in the portal's jar
     */
    public static LineSchema of(String resource) {
        try (InputStream schema = LineSchema.class.getResourceAsStream(resource)) {
            return new LineSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return text;
    }

    /** What is wrong with a line, a violation for each place. */
    public List<Violation> violations(JsonNode line) {
        return compiled.validate(line).stream().map(LineSchema::violation).toList();
    }

    /** Why a line of a file is not stored; empty when it is as the schema wants it. */
    public Optional<Rejected> reject(ObjectNode line) {
        List<Violation> violations = violations(line);
        if (!violations.isEmpty()) {
            return Optional.of(ImportResult.of(violations.getFirst()));
        }
        // In the schema's pattern, "$" lets a last end of line through.
        return line.get("externalId").textValue().endsWith("\n")
                ? Optional.of(new Rejected(Code.SCHEMA, "externalId", "pattern"))
                : Optional.empty();
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
