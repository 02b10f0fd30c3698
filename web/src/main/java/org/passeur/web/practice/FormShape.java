package org.passeur.web.practice;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a form asks for, as the JSON Schema of its content says it: a form follows the schema by itself, so that no field
 * can be lost between a page and a content. A part of a part has both names, {@code participants-min}.
 */
public final class FormShape {

    /** Fields of a line of the file format that are not of its content. */
    private static final Set<String> ENVELOPE = Set.of("type", "externalId", "language", "visibility", "status");

    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** How a person fills a field. */
    public enum Kind {
        /** Text, or the code of one of several values. */
        TEXT,
        NUMBER,
        /** A text for each line. */
        LINES,
        /** {@code true}, or nothing. */
        FLAG,
        /** Codes of the chosen values. */
        CHOICES,
        /** Forms of their own, in an order. */
        ROWS
    }

    /**
     * @param pointer where it stands in the JSON of its node
     * @param rows what each row asks for; null unless there are rows
     * @param needed whether a row that says nothing means nothing
     * @param schema of the field
     */
    public record Field(String id, JsonPointer pointer, Kind kind, FormShape rows, boolean needed, JsonNode schema) {

        /** A limit that the schema sets, {@code maxLength} for example; that of a line in a field of lines. */
        public Integer limit(String keyword) {
            JsonNode limit = schema.get(keyword);
            if (limit == null) {
                limit = schema.path("items").get(keyword);
            }
            return limit == null ? null : limit.intValue();
        }
    }

    private FormShape() {}

    /**
     * @param schema of a plan or an activity
     */
    public static FormShape of(JsonNode schema) {
        FormShape shape = new FormShape();
        shape.add("", "", schema);
        ENVELOPE.forEach(shape.fields::remove);
        return shape;
    }

    private void add(String prefix, String pointer, JsonNode schema) {
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            String id = prefix + property.getKey();
            String place = pointer + "/" + property.getKey();
            JsonNode type = property.getValue();
            switch (type.path("type").asText()) {
                case "object" -> add(id + "-", place, type);
                case "boolean" -> put(id, place, Kind.FLAG, type);
                case "integer" -> put(id, place, Kind.NUMBER, type);
                case "array" -> array(id, place, type);
                default -> put(id, place, Kind.TEXT, type);
            }
        }
    }

    private void array(String id, String place, JsonNode type) {
        if (type.get("items").path("type").asText().equals("object")) {
            FormShape rows = new FormShape();
            rows.add("", "", type.get("items"));
            fields.put(
                    id,
                    new Field(
                            id,
                            JsonPointer.compile(place),
                            Kind.ROWS,
                            rows,
                            type.get("items").has("required"),
                            type));
        } else {
            put(id, place, type.path("uniqueItems").asBoolean() ? Kind.CHOICES : Kind.LINES, type);
        }
    }

    private void put(String id, String place, Kind kind, JsonNode type) {
        fields.put(id, new Field(id, JsonPointer.compile(place), kind, null, false, type));
    }

    public Collection<Field> fields() {
        return fields.values();
    }

    /**
     * @return null when there is no such field
     */
    public Field field(String id) {
        return fields.get(id);
    }
}
