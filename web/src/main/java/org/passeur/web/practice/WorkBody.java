package org.passeur.web.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.SaveWork;
import org.passeur.practice.boundary.WorkContent;

/** What a program sends to write a work: the document that it read, or as little of it as the kind needs. */
final class WorkBody {

    /** Everything of a document that is not its content. Ids, owner and status are never taken from a body. */
    private static final Set<String> ENVELOPE = Set.of(
            "type",
            "id",
            "externalId",
            "language",
            "visibility",
            "status",
            "revision",
            "headRevision",
            "publishedAt",
            "updatedAt",
            "author",
            "network",
            "url",
            "version",
            "editable",
            "draftChanged");

    private WorkBody() {}

    static <C extends WorkContent> SaveWork<C> command(Long id, ObjectNode body, Class<C> type) {
        return new SaveWork<>(
                id,
                id == null ? 0 : version(body),
                coded(body, "language", Language.class),
                coded(body, "visibility", Visibility.class),
                content(body, type));
    }

    static long version(ObjectNode body) {
        JsonNode version = body.get("version");
        if (version == null || !version.isIntegralNumber() || !version.canConvertToLong()) {
            throw new RuleBrokenException("version", "schema.required");
        }
        return version.longValue();
    }

    private static <E extends Enum<E> & Coded> E coded(ObjectNode body, String field, Class<E> type) {
        JsonNode value = body.get(field);
        if (value == null) {
            throw new RuleBrokenException(field, "schema.required");
        }
        return Coded.find(type, value.asText()).orElseThrow(() -> new RuleBrokenException(field, "schema.enum"));
    }

    private static <C extends WorkContent> C content(ObjectNode body, Class<C> type) {
        try {
            return Json.MAPPER.treeToValue(body.deepCopy().without(ENVELOPE), type);
        } catch (UnrecognizedPropertyException e) {
            throw new RuleBrokenException(place(e), "schema.additionalProperties");
        } catch (JsonMappingException e) {
            throw new RuleBrokenException(place(e), "schema.type");
        } catch (JsonProcessingException e) {
            throw new RuleBrokenException("", "schema.type");
        }
    }

    private static String place(JsonMappingException e) {
        StringBuilder place = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return place.toString();
    }
}
