package org.passeur.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A work with something in every field that its published schema knows. */
public final class EveryField {

    private final Function<JsonNode, String> text;
    private final ToIntFunction<JsonNode> number;

    /**
     * @param text what stands in a field of text, by its schema
     * @param number what stands in a field of whole numbers, by its schema
     */
    public EveryField(Function<JsonNode, String> text, ToIntFunction<JsonNode> number) {
        this.text = text;
        this.number = number;
    }

    /** As it is sent to be saved. */
    public ObjectNode of(String kind, String visibility) {
        ObjectNode body = Portal.JSON.createObjectNode();
        fill(body, Portal.visitor().get("/api/v1/schemas/" + kind + ".json").json());
        if (kind.equals("plan")) {
            ((ObjectNode) body.at("/setAside/0")).put("rule", "too-long");
            ObjectNode block = (ObjectNode) body.at("/sessions/0/blocks/0");
            block.remove(List.of("activity", "revision"));
            ((ObjectNode) block.get("source")).remove(List.of("activity", "revision"));
            body.put("timeZone", "America/Toronto");
        }
        body.put("language", "fr").put("visibility", visibility);
        body.remove(List.of("type", "status"));
        return body;
    }

    private void fill(ObjectNode object, JsonNode of) {
        of.get("properties").properties().forEach(property -> {
            JsonNode value = value(property.getValue());
            if (value != null) {
                object.set(property.getKey(), value);
            }
        });
    }

    /** Null for what can hold nothing of one's own. */
    private JsonNode value(JsonNode of) {
        if (of.has("properties")) {
            ObjectNode object = Portal.JSON.createObjectNode();
            fill(object, of);
            return object;
        }
        if (of.has("items")) {
            JsonNode item = value(of.get("items"));
            return item == null || of.path("uniqueItems").asBoolean()
                    ? null
                    : Portal.JSON.createArrayNode().add(item);
        }
        if (of.has("enum")) {
            return of.get("enum").get(0);
        }
        return switch (of.path("type").asText()) {
            case "integer" -> Portal.JSON.getNodeFactory().numberNode(number.applyAsInt(of));
            case "string" ->
                of.has("pattern") && !of.get("pattern").asText().equals("\\S")
                        ? null
                        : Portal.JSON.getNodeFactory().textNode(text.apply(of));
            default -> null;
        };
    }
}
