package org.passeur.web.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.privacy.boundary.Finding;
import org.passeur.privacy.boundary.IdentifyingDetails;

/** What looks like a person in a text, for programs. Stores, logs and sends nothing. */
@Path("text/identity-check")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IdentityCheckResource {

    private static final Set<String> FIELDS = Set.of("text", "language", "region");

    @Inject
    private IdentifyingDetails details;

    /**
     * @param text what is to be read
     * @param language of the text, and of messages and suggestions
     * @param region number of the region that the text speaks of, two digits; null when unknown
     */
    public record TextDocument(
            @Schema(required = true) String text,
            @Schema(required = true) Language language,

            @Schema(description = "Number of a region, two digits: places of it are known for sure", example = "08")
            Region region) {}

    /**
     * @param findings in the order of the text, without overlaps; {@code start} and {@code end} count UTF-16 units
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FindingsDocument(List<Finding> findings) {}

    @POST
    @Operation(
            summary = "What looks like a person in a text; stores, logs and sends nothing",
            description = "start and end of a finding count UTF-16 units from 0, end is behind the last one; they hold"
                    + " all that the suggestion stands for (« de Mme Tremblay » for « d’une participante »). Findings come"
                    + " in the order of the text, do not overlap, and are at most 1,000.")
    public FindingsDocument check(
            @RequestBody(content = @Content(schema = @Schema(implementation = TextDocument.class))) ObjectNode body) {
        TextDocument document = read(body);
        return new FindingsDocument(details.find(
                document.text(),
                document.language(),
                Stream.ofNullable(document.region()).toList()));
    }

    private static TextDocument read(ObjectNode body) {
        List<Violation> violations = new ArrayList<>();
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                violations.add(new Violation(name, "schema.additionalProperties"));
            }
        });
        String text = text(body, "text", true, violations);
        Language language = coded(body, "language", true, Language.class, violations);
        Region region = coded(body, "region", false, Region.class, violations);
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
        return new TextDocument(text, language, region);
    }

    private static String text(ObjectNode body, String name, boolean required, List<Violation> violations) {
        JsonNode value = body.get(name);
        if (value == null || value.isNull()) {
            if (required) {
                violations.add(new Violation(name, "schema.required"));
            }
        } else if (!value.isTextual()) {
            violations.add(new Violation(name, "schema.type"));
        } else {
            return value.textValue();
        }
        return null;
    }

    private static <E extends Enum<E> & Coded> E coded(
            ObjectNode body, String name, boolean required, Class<E> type, List<Violation> violations) {
        String code = text(body, name, required, violations);
        if (code == null) {
            return null;
        }
        E value = Coded.find(type, code).orElse(null);
        if (value == null) {
            violations.add(new Violation(name, "schema.enum"));
        }
        return value;
    }
}
