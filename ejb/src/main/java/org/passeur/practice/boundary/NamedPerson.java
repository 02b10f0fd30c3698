package org.passeur.practice.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
     * @param most that are looked for
     */
    public static List<NamedPerson> in(
            JsonNode content, Language language, List<Region> regions, IdentifyingDetails details, int most) {
        List<NamedPerson> named = new ArrayList<>();
        read(content, "", 0, text -> details.find(text, language, regions), named, most);
        return named;
    }

    private interface Reader {
        List<Finding> find(String text);
    }

    private static void read(JsonNode node, String place, int line, Reader reader, List<NamedPerson> named, int most) {
        if (named.size() >= most) {
            return;
        }
        if (node.isTextual()) {
            reader.find(node.textValue()).stream()
                    .limit((long) most - named.size())
                    .forEach(finding -> named.add(new NamedPerson(place, line, node.textValue(), finding)));
        }
        node.properties().stream()
                .filter(field -> !APART.contains(field.getKey()))
                .forEach(field -> read(
                        field.getValue(),
                        place.isEmpty() ? field.getKey() : place + "." + field.getKey(),
                        0,
                        reader,
                        named,
                        most));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            // A line of a field of lines stands in the field itself.
            boolean row = node.get(i).isObject();
            read(node.get(i), row ? place + "[" + i + "]" : place, row ? 0 : i, reader, named, most);
        }
    }
}
