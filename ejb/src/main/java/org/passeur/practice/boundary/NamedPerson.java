package org.passeur.practice.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;
import org.passeur.privacy.boundary.Finding;
import org.passeur.privacy.boundary.IdentifyingDetails;

/**
 * What looks like a person in a work.
 *
 * @param place of the field, as the format of the kind has it
 * @param line of a field of lines, counted from 0; 0 in the others
 * @param text of that field, or line
 */
public record NamedPerson(String place, int line, String text, Finding finding) {

    /** Authors are named in sources; the others hold codes. */
    private static final Set<String> APART = Set.of("references", "themes", "activity", "rule");

    /** The words that look like a person. */
    public String quote() {
        return text.substring(finding.start(), finding.end());
    }

    /**
     * In the order of the format.
     *
     * @param content as JSON, whole or unfinished
     * @param most that are told
     */
    public static List<NamedPerson> in(
            JsonNode content, Language language, List<Region> regions, IdentifyingDetails details, int most) {
        List<Text> texts = new ArrayList<>();
        collect(content, "", 0, texts);
        // A plan has hundreds of texts: one call, because each passes the boundary's checks.
        List<List<Finding>> found =
                details.findEach(texts.stream().map(Text::text).toList(), language, regions);
        return IntStream.range(0, texts.size())
                .boxed()
                .flatMap(i -> found.get(i).stream().map(texts.get(i)::naming))
                .limit(most)
                .toList();
    }

    private record Text(String place, int line, String text) {

        NamedPerson naming(Finding finding) {
            return new NamedPerson(place, line, text, finding);
        }
    }

    private static void collect(JsonNode node, String place, int line, List<Text> texts) {
        if (node.isTextual()) {
            texts.add(new Text(place, line, node.textValue()));
        }
        node.properties().stream()
                .filter(field -> !APART.contains(field.getKey()))
                .forEach(field -> collect(
                        field.getValue(), place.isEmpty() ? field.getKey() : place + "." + field.getKey(), 0, texts));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            // A line of a field of lines stands in the field itself.
            boolean row = node.get(i).isObject();
            collect(node.get(i), row ? place + "[" + i + "]" : place, row ? 0 : i, texts);
        }
    }
}
