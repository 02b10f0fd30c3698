package org.passeur.community.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.ImportKind;
import org.passeur.platform.boundary.ImportLine;
import org.passeur.platform.boundary.ImportResult;
import org.passeur.platform.boundary.Importer;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.LineSchema;
import org.passeur.platform.boundary.RuleBrokenException;

/**
 * What networks and organisations have in common as lines of a file.
 *
 * @param <E> the entity
 */
abstract class CommunityLines<E> implements ImportKind {

    private final String type;
    private final LineSchema schema;

    CommunityLines(String type) {
        this.type = type;
        this.schema = LineSchema.of("/org/passeur/community/schemas/" + type + ".json");
    }

    /** What a chunk of lines has to know, read once for all of them. */
    interface Chunk {

        /**
         * @throws RuleBrokenException when a rule forbids it
         */
        ImportResult store(ObjectNode line);
    }

    abstract Chunk open(List<ObjectNode> lines);

    /** Everything there is, in the order in which an import can take it. */
    abstract List<E> all(int from, int limit);

    abstract void describe(ObjectNode line, E item);

    abstract String externalId(E item);

    @Override
    public String type() {
        return type;
    }

    @Override
    public String schema() {
        return schema.text();
    }

    @Override
    public List<ImportResult> store(List<ImportLine> lines, Importer importer) {
        Chunk chunk = open(lines.stream().map(ImportLine::json).toList());
        return lines.stream().map(line -> store(line.json(), chunk)).toList();
    }

    private ImportResult store(ObjectNode line, Chunk chunk) {
        return schema.reject(line).<ImportResult>map(rejected -> rejected).orElseGet(() -> {
            try {
                return chunk.store(line);
            } catch (RuleBrokenException e) {
                // Thrown before anything is changed, and through no boundary: the other lines go on.
                return ImportResult.of(e.violations().getFirst());
            }
        });
    }

    /** For administrators, as everything that nobody owns; the position in the whole stands for an id. */
    @Override
    public List<ExportLine> export(Long ownerId, boolean everybodys, long afterId, int limit) {
        if (!everybodys) {
            return List.of();
        }
        List<E> items = all(Math.toIntExact(afterId), limit);
        return IntStream.range(0, items.size())
                .mapToObj(i -> new ExportLine(afterId + i + 1, Json.write(line(items.get(i)))))
                .toList();
    }

    private ObjectNode line(E item) {
        ObjectNode line = Json.MAPPER.createObjectNode();
        line.put("type", type);
        line.put("externalId", externalId(item));
        describe(line, item);
        return line;
    }

    static String text(JsonNode line, String field) {
        return line.path(field).textValue();
    }

    static Region region(ObjectNode line) {
        return line.has("region") ? Region.of(text(line, "region")) : null;
    }

    static void putRegion(ObjectNode line, Region region) {
        if (region != null) {
            line.put("region", region.code());
        }
    }
}
