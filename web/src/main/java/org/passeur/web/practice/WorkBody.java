package org.passeur.web.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.ContentFormat;
import org.passeur.practice.boundary.SaveWork;
import org.passeur.practice.boundary.WorkContent;

/** What a program sends to write a work: the document that it read, or as little of it as the kind needs. */
@ApplicationScoped
public class WorkBody {

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
            "adaptedFrom",
            "url",
            "version",
            "editable",
            "draftChanged");

    @Inject
    private ContentFormat format;

    /**
     * @param id null to create
     * @throws RuleBrokenException with every field that the schema refuses, wrong types among them
     */
    <C extends WorkContent> SaveWork<C> command(Long id, ObjectNode body, Class<C> type) {
        return new SaveWork<>(
                id,
                id == null ? 0 : version(body),
                coded(body, "language", Language.class),
                coded(body, "visibility", Visibility.class),
                content(body, type));
    }

    /**
     * The content alone; what else a document holds is left aside.
     *
     * @throws RuleBrokenException with every field that the schema refuses, wrong types among them
     */
    <C extends WorkContent> C content(ObjectNode body, Class<C> type) {
        return format.read(type, body.deepCopy().without(ENVELOPE));
    }

    static long version(ObjectNode body) {
        JsonNode version = body.get("version");
        if (version == null) {
            throw new RuleBrokenException("version", "schema.required");
        }
        if (!version.isIntegralNumber() || !version.canConvertToLong()) {
            throw new RuleBrokenException("version", "schema.type");
        }
        return version.longValue();
    }

    /**
     * Whether whoever publishes says that what looks like a person is none.
     *
     * @throws RuleBrokenException when it is neither true nor false
     */
    static boolean nobodyNamed(ObjectNode body) {
        JsonNode said = body.path("nobodyNamed");
        if (!said.isMissingNode() && !said.isBoolean()) {
            throw new RuleBrokenException("nobodyNamed", "schema.type");
        }
        return said.booleanValue();
    }

    private static <E extends Enum<E> & Coded> E coded(ObjectNode body, String field, Class<E> type) {
        JsonNode value = body.get(field);
        if (value == null) {
            throw new RuleBrokenException(field, "schema.required");
        }
        if (!value.isTextual()) {
            throw new RuleBrokenException(field, "schema.type");
        }
        return Coded.find(type, value.textValue()).orElseThrow(() -> new RuleBrokenException(field, "schema.enum"));
    }
}
