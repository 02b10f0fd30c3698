package org.passeur.web.practice;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.passeur.platform.boundary.Json;
import org.passeur.web.practice.FormShape.Field;
import org.passeur.web.practice.FormShape.Kind;

/**
 * A form, or a row of one, as it was typed: everything is text, so that nothing is lost that is not right yet. Its names
 * are those of the file format.
 */
public final class FormNode {

    /** More than any schema allows, and short enough to be a number. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private final FormShape shape;
    private final String key;
    private String at = "";

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, Object> chosen = new HashMap<>();
    private final Map<String, List<FormNode>> rows = new HashMap<>();
    private final Map<String, String> error = new HashMap<>();
    private final Map<String, Object> shown = new HashMap<>();

    /**
     * @param key names the kind of form in the messages, with a point at the end: {@code plan.sessions.}
     */
    public FormNode(FormShape shape, String key) {
        this.shape = shape;
        this.key = key;
        for (Field field : shape.fields()) {
            if (field.kind() == Kind.CHOICES) {
                chosen.put(field.id(), new String[0]);
            } else if (field.kind() == Kind.ROWS) {
                rows.put(field.id(), new ArrayList<>());
            }
        }
    }

    /** One more row at the end. */
    public FormNode add(String id) {
        FormNode row = new FormNode(shape.field(id).rows(), key + id + ".");
        rows.get(id).add(row);
        return row;
    }

    /** Shows a content. */
    public void show(JsonNode json) {
        shape.fields().forEach(field -> show(field, json));
    }

    private void show(Field field, JsonNode json) {
        JsonNode value = json.at(field.pointer());
        switch (field.kind()) {
            case TEXT, NUMBER, FLAG -> text.put(field.id(), value.isMissingNode() ? null : value.asText());
            case LINES -> text.put(field.id(), value.isEmpty() ? null : String.join("\n", texts(value)));
            case CHOICES -> chosen.put(field.id(), texts(value).toArray(String[]::new));
            case ROWS -> {
                rows.get(field.id()).clear();
                value.forEach(row -> add(field.id()).show(row));
            }
        }
    }

    /** Reads the fields of a form that was sent otherwise than by the page; its rows are there already. */
    void read(Map<String, String[]> parameters) {
        for (Field field : shape.fields()) {
            String[] values = parameters.getOrDefault(at + field.id(), new String[0]);
            switch (field.kind()) {
                case TEXT, NUMBER, FLAG, LINES -> text.put(field.id(), values.length == 0 ? null : values[0]);
                case CHOICES -> chosen.put(field.id(), values);
                case ROWS -> rows.get(field.id()).forEach(row -> row.read(parameters));
            }
        }
    }

    /** Its fields as a browser sends them, with as many rows as there are. */
    void write(Map<String, String[]> parameters) {
        for (Field field : shape.fields()) {
            String name = at + field.id();
            switch (field.kind()) {
                case TEXT, NUMBER, FLAG, LINES ->
                    parameters.put(name, new String[] {Objects.requireNonNullElse(text.get(field.id()), "")});
                case CHOICES -> {
                    if (!getChoices(field.id()).isEmpty()) {
                        parameters.put(name, getChoices(field.id()).toArray(String[]::new));
                    }
                }
                case ROWS -> {
                    List<FormNode> list = rows.get(field.id());
                    parameters.put(name + ":count", new String[] {String.valueOf(list.size())});
                    list.forEach(row -> row.write(parameters));
                }
            }
        }
    }

    /** Shows one field, or one row, of a content in the place of what was typed. */
    void take(String unit, JsonNode json) {
        String[] names = unit.split(":");
        Field field = shape.field(names[0]);
        if (field == null) {
            return;
        }
        if (names.length == 1) {
            show(field, json);
        } else if (field.kind() == Kind.ROWS && names[1].matches("\\d{1,4}")) {
            int index = Integer.parseInt(names[1]);
            JsonNode stored = json.at(field.pointer()).path(index);
            if (index < rows.get(names[0]).size() && stored.isObject()) {
                FormNode row = new FormNode(field.rows(), key + names[0] + ".");
                row.show(stored);
                rows.get(names[0]).set(index, row);
            }
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /**
     * What was typed, as JSON: what is not a number stays text, for the schema to refuse; rows that say nothing are left
     * out where a row must say something.
     */
    public ObjectNode toJson() {
        ObjectNode json = Json.MAPPER.createObjectNode();
        for (Field field : shape.fields()) {
            JsonNode value = switch (field.kind()) {
                case TEXT -> textual(text.get(field.id()));
                case NUMBER -> number(text.get(field.id()));
                case FLAG -> flag(text.get(field.id()));
                case LINES -> array(lines(text.get(field.id())));
                case CHOICES -> array(getChoices(field.id()));
                case ROWS -> rows(field);
            };
            if (value != null) {
                JsonPointer pointer = field.pointer();
                json.withObject(pointer.head()).set(pointer.last().getMatchingProperty(), value);
            }
        }
        return json;
    }

    private static JsonNode textual(String typed) {
        return isBlank(typed) ? null : Json.MAPPER.getNodeFactory().textNode(normal(typed));
    }

    private static JsonNode number(String typed) {
        if (isBlank(typed)) {
            return null;
        }
        String digits = typed.strip();
        return NUMBER.matcher(digits).matches()
                ? Json.MAPPER.getNodeFactory().numberNode(Integer.parseInt(digits))
                : textual(typed);
    }

    private static JsonNode flag(String typed) {
        return "true".equals(typed) ? Json.MAPPER.getNodeFactory().booleanNode(true) : textual(typed);
    }

    private static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : normal(typed)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static JsonNode array(List<String> texts) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array.isEmpty() ? null : array;
    }

    private JsonNode rows(Field field) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        for (FormNode row : rows.get(field.id())) {
            ObjectNode json = row.toJson();
            if (!field.needed() || !json.isEmpty()) {
                array.add(json);
            }
        }
        return array.isEmpty() ? null : array;
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    /** Browsers end lines with two characters. */
    private static String normal(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** Takes out the rows that {@link #toJson} leaves out, so that both count the same. */
    public void dropEmptyRows() {
        shape.fields().stream().filter(field -> field.kind() == Kind.ROWS).forEach(field -> {
            List<FormNode> list = rows.get(field.id());
            list.forEach(FormNode::dropEmptyRows);
            if (field.needed()) {
                list.removeIf(row -> row.toJson().isEmpty());
            }
        });
    }

    /** Gives every row its place, as it stands now. */
    public void placeAt(String place) {
        at = place;
        rows.forEach((id, list) -> {
            for (int i = 0; i < list.size(); i++) {
                list.get(i).placeAt(place + id + ":" + i + ":");
            }
        });
    }

    /** What a person chose; Faces hands over an array of one type or another. */
    List<String> getChoices(String id) {
        return switch (chosen.get(id)) {
            case null -> List.of();
            case Object[] array -> List.of(array).stream().map(String::valueOf).toList();
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.toList());
            case Object other -> List.of(other.toString());
        };
    }

    /**
     * Writes something else in a text as {@link #toJson} has it.
     *
     * @param line of a field of lines, counted from 0
     */
    void rewrite(String id, int line, UnaryOperator<String> change) {
        if (shape.field(id).kind() == Kind.LINES) {
            List<String> changed = new ArrayList<>(lines(text.get(id)));
            changed.set(line, change.apply(changed.get(line)));
            text.put(id, String.join("\n", changed));
        } else {
            text.computeIfPresent(id, (name, typed) -> change.apply(normal(typed)));
        }
    }

    /** Says about a field what is wrong with it; the first word counts. */
    void refuse(String id, String message) {
        error.putIfAbsent(id, message);
    }

    FormShape shape() {
        return shape;
    }

    /** Prefix of the messages' keys. */
    public String getKey() {
        return key;
    }

    /** Prefix of the names of the fields, by where the row stands. */
    public String getAt() {
        return at;
    }

    /** By field: texts, numbers, lines. */
    public Map<String, String> getText() {
        return text;
    }

    /** By field: codes. */
    public Map<String, Object> getChosen() {
        return chosen;
    }

    public Map<String, List<FormNode>> getRows() {
        return rows;
    }

    /** By field: what is wrong with it. */
    public Map<String, String> getError() {
        return error;
    }

    /** What the page shows beside the fields: hours, totals. */
    public Map<String, Object> getShown() {
        return shown;
    }
}
