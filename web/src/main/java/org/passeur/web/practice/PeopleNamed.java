package org.passeur.web.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.passeur.privacy.boundary.Finding;

/** What looks like a person in a content that is about to be shared, each with the field where it stands. */
final class PeopleNamed {

    /** More would help nobody; the rest shows when these are mended. */
    private static final int SHOWN = 20;

    /** Authors are named in sources; the others hold codes. */
    private static final Set<String> APART = Set.of("references", "themes", "activity", "rule");

    private final FormShape shape;
    private final Words words;
    private final String key;
    private final Function<String, List<Finding>> find;
    private final List<Item> items = new ArrayList<>();

    /**
     * @param target id of the field in the form
     * @param place what the field is called, and where it is
     * @param quote what looks like a person
     * @param suggestion what can be written instead; null where nothing general fits
     */
    public record Item(String target, String place, String quote, String message, String suggestion) {}

    private PeopleNamed(FormShape shape, Words words, String key, Function<String, List<Finding>> find) {
        this.shape = shape;
        this.words = words;
        this.key = key;
        this.find = find;
    }

    static List<Item> in(
            JsonNode content, FormShape shape, Words words, String key, Function<String, List<Finding>> find) {
        PeopleNamed named = new PeopleNamed(shape, words, key, find);
        named.read(content, "");
        return named.items.subList(0, Math.min(SHOWN, named.items.size()));
    }

    private void read(JsonNode node, String place) {
        if (items.size() >= SHOWN) {
            return;
        }
        if (node.isTextual()) {
            String text = node.textValue();
            find.apply(text).forEach(finding -> add(finding, text, place));
        }
        node.properties().stream()
                .filter(field -> !APART.contains(field.getKey()))
                .forEach(field ->
                        read(field.getValue(), place.isEmpty() ? field.getKey() : place + "." + field.getKey()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            // A line of a field of lines stands in the field itself.
            read(node.get(i), node.get(i).isObject() ? place + "[" + i + "]" : place);
        }
    }

    private void add(Finding finding, String text, String place) {
        items.add(new Item(
                Places.target(shape, place),
                Places.say(words, shape, key, place),
                text.substring(finding.start(), finding.end()),
                finding.message(),
                finding.suggestion()));
    }
}
