package org.passeur.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.passeur.test.Portal;

/**
 * Plans as only a machine writes them, from the published schema alone: every field, every limit, every script. The same
 * seed gives the same plans.
 */
final class GeneratedPlans {

    /** Texts of every kind: with spaces around, of several lines, beyond the first plane, right to left, like code. */
    private static final List<String> PIECES = List.of(
            "Accueil",
            "l’œuvre « ça »",
            " ",
            "\n",
            "\r\n",
            "\t",
            "😀👩🏽‍🦽",
            "e\u0301",
            "漢字",
            "שלום",
            "<script>alert(1)</script>",
            "\\\"'&;%{}",
            "\u00A0",
            "\u2028",
            "\u200B",
            "–",
            "null",
            "0");

    /** What patterns ask for. */
    private static final Map<String, List<String>> PATTERNED = Map.of(
            "start",
            List.of("00:00", "18:30", "23:59"),
            "date",
            List.of("2026-11-01", "2028-02-29", "2199-12-31"),
            "link",
            List.of("https://exemple.quebec/tableau?x=1#y", "http://localhost:8080"),
            "themes",
            List.of("grief", "isolation", "violence", "separation"),
            "rule",
            List.of("too-long", "ab"));

    /** Longest list, unless a plan is at its limits. */
    private static final int FEW = 3;

    /** The list that is at its limit in the plan that is being made; null when none is. */
    private String longest;

    private final Random random;
    private final JsonNode schema =
            Portal.visitor().get("/api/v1/schemas/plan.json").json();

    GeneratedPlans(long seed) {
        random = new Random(seed);
    }

    /** Lists of a plan, by the names of their fields. */
    List<String> lists() {
        return lists(schema).distinct().toList();
    }

    /** How long a list may be. */
    int most(String list) {
        return schema.findValue(list).get("maxItems").intValue();
    }

    private static Stream<String> lists(JsonNode of) {
        return of.path("properties").properties().stream().flatMap(property -> {
            JsonNode value = property.getValue();
            Stream<String> within = Stream.concat(lists(value), lists(value.path("items")));
            return value.has("maxItems") ? Stream.concat(Stream.of(property.getKey()), within) : within;
        });
    }

    /**
     * A plan that says everything, with that list as long as it may be wherever it stands.
     *
     * @param list one of {@link #lists()}
     */
    ObjectNode planWithLongest(String list, String externalId) {
        longest = list;
        ObjectNode plan = plan(externalId, 100);
        longest = null;
        return plan;
    }

    /**
     * @param fullness from 0, a title alone, to 100, every field there is
     */
    ObjectNode plan(String externalId, int fullness) {
        ObjectNode plan = object(schema, fullness);
        plan.put("type", "plan");
        plan.put("externalId", externalId);
        plan.put("visibility", "private");
        plan.put("status", "draft");
        if (plan.get("title").textValue().isBlank()
                || plan.get("title").textValue().contains("\n")) {
            plan.put("title", "Plan " + externalId);
        }
        if (plan.get("participants") instanceof ObjectNode participants) {
            int min = participants.get("min").intValue();
            int max = participants.get("max").intValue();
            participants.put("min", Math.min(min, max)).put("max", Math.max(min, max));
        }
        return plan;
    }

    private ObjectNode object(JsonNode of, int fullness) {
        ObjectNode object = Portal.JSON.createObjectNode();
        of.get("properties").properties().forEach(property -> {
            boolean required = false;
            for (JsonNode name : of.path("required")) {
                required |= name.textValue().equals(property.getKey());
            }
            if (required || random.nextInt(100) < fullness) {
                object.set(property.getKey(), value(property.getKey(), property.getValue(), fullness));
            }
        });
        return object;
    }

    private JsonNode value(String name, JsonNode of, int fullness) {
        if (of.has("enum")) {
            return of.get("enum").get(random.nextInt(of.get("enum").size()));
        }
        if (of.has("const")) {
            return of.get("const");
        }
        return switch (of.path("type").asText()) {
            case "object" -> object(of, fullness);
            case "array" -> array(name, of, fullness);
            case "integer" -> Portal.JSON.getNodeFactory().numberNode(integer(of));
            case "boolean" -> Portal.JSON.getNodeFactory().booleanNode(random.nextBoolean());
            default -> Portal.JSON.getNodeFactory().textNode(text(name, of));
        };
    }

    private ArrayNode array(String name, JsonNode of, int fullness) {
        ArrayNode array = Portal.JSON.createArrayNode();
        int most = Math.min(of.path("maxItems").asInt(FEW), FEW);
        int size = random.nextInt(most + 1);
        if (name.equals(longest)) {
            size = of.get("maxItems").intValue();
            if (of.get("items").has("enum")) {
                return array.addAll((ArrayNode) of.get("items").get("enum"));
            }
        } else if (longest != null) {
            // Every list has an item, for another to stand in it; and a plan holds so many rows in all.
            size = 1;
        }
        for (int i = 0; i < size; i++) {
            JsonNode item = value(name, of.get("items"), fullness);
            boolean twice = false;
            for (JsonNode other : array) {
                twice |= other.equals(item);
            }
            if (!twice || !of.path("uniqueItems").asBoolean()) {
                array.add(item);
            }
        }
        return array;
    }

    /** Its limits as often as anything between. */
    private int integer(JsonNode of) {
        int min = of.path("minimum").asInt(0);
        int max = of.path("maximum").asInt(Integer.MAX_VALUE);
        return switch (random.nextInt(FEW)) {
            case 0 -> min;
            case 1 -> max;
            default -> random.nextInt(min, max);
        };
    }

    private String text(String name, JsonNode of) {
        List<String> patterned = PATTERNED.get(name);
        if (patterned != null) {
            return patterned.get(random.nextInt(patterned.size()));
        }
        int most = of.path("maxLength").asInt(200);
        int length = random.nextInt(50) == 0 ? most : random.nextInt(Math.min(most, 60)) + 1;
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        // In UTF-16 units, as the columns count; half a character is none.
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return end == 0 ? "x" : text.substring(0, end);
    }
}
