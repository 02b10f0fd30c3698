package org.passeur.platform.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passeur.platform.boundary.Bulk;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.ImportKind;
import org.passeur.platform.boundary.ImportLine;
import org.passeur.platform.boundary.ImportResult;
import org.passeur.platform.boundary.ImportResult.Code;
import org.passeur.platform.boundary.ImportResult.Rejected;
import org.passeur.platform.boundary.Importer;
import org.passeur.platform.boundary.Json;

/** From bytes to stored things: what concerns every kind of line is decided here, the rest by its kind. */
@ApplicationScoped
public class ImportChunk {

    private static final ObjectReader READER = Json.MAPPER
            .readerFor(JsonNode.class)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    @Inject
    @Any
    private Instance<ImportKind> kinds;

    public Optional<ImportKind> find(String type) {
        return kinds.stream().filter(kind -> kind.type().equals(type)).findFirst();
    }

    /** In the caller's transaction. */
    public ChunkTally store(List<RawLine> lines, Importer importer) {
        Bulk.say(true);
        ChunkTally tally = new ChunkTally();
        Map<ImportKind, List<ImportLine>> byKind = new LinkedHashMap<>();
        for (RawLine line : lines) {
            switch (parse(line)) {
                case Parsed(ImportKind kind, ImportLine parsed) ->
                    byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(parsed);
                case Refused(Rejected rejected) -> tally.add(line.number(), rejected);
            }
        }
        byKind.forEach((kind, its) -> {
            List<ImportResult> results = kind.store(its, importer);
            for (int i = 0; i < its.size(); i++) {
                tally.add(its.get(i).number(), results.get(i));
            }
        });
        return tally;
    }

    private sealed interface Reading {}

    private record Parsed(ImportKind kind, ImportLine line) implements Reading {}

    private record Refused(Rejected rejected) implements Reading {}

    private Reading parse(RawLine line) {
        if (line.isTooLong()) {
            return refused(Code.LINE_TOO_LONG, "", "");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            return refused(Code.INVALID_UTF8, "", "");
        }
        JsonNode node;
        try {
            node = READER.readTree(text);
        } catch (JsonProcessingException e) {
            return refused(Code.NOT_JSON, "", "");
        }
        if (!(node instanceof ObjectNode object)) {
            return refused(Code.SCHEMA, "", "type");
        }
        Optional<ImportKind> kind = find(object.path("type").asText());
        if (kind.isEmpty()) {
            return refused(Code.UNKNOWN_TYPE, "type", "");
        }
        return CleanText.violations(object).stream()
                .findFirst()
                .<Reading>map(violation -> new Refused(ImportResult.of(violation)))
                .orElseGet(() -> new Parsed(kind.get(), new ImportLine(line.number(), object)));
    }

    private static Refused refused(Code code, String field, String detail) {
        return new Refused(new Rejected(code, field, detail));
    }
}
