package org.passeur.web.platform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the description, while the build draws it, what holds for every address: tokens, and how a refusal looks. */
public class ApiDescription implements OASFilter {

    private static final String PREFIX = "/api/v1/";

    private static final String BEARER = "bearer";

    private static final String PROBLEM = "Problem";

    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "Unreadable request",
            "401", "No valid token, where one is needed; or one that is not accepted",
            "404", "Nothing is there, or the caller may not see it",
            "409", "Stale version (currentVersion names the present one), or already running",
            "413", "Too large",
            "415", "Format not taken",
            "422", "Fields to correct, each named in fields",
            "429", "Too many requests: see Retry-After",
            "503", "The search engine does not answer: see Retry-After"));

    private static final List<String> OF_READING = List.of("401", "404", "422", "429");

    private static final List<String> OF_SEARCHING = List.of("503");

    private static final List<String> SEARCHES = List.of("search", "suggest");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description
                .getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token of the portal's realm. No cookie counts here."))
                .addSchema(PROBLEM, problem());
        description.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme(BEARER));
        description.addSecurityRequirement(OASFactory.createSecurityRequirement());
        description.getPaths().getPathItems().forEach(ApiDescription::complete);
    }

    private static void complete(String path, PathItem item) {
        String tag = path.startsWith(PREFIX) ? path.substring(PREFIX.length()).split("[/.]")[0] : path;
        item.getOperations().forEach((method, operation) -> {
            operation.addTag(tag);
            refusals(operation, method == PathItem.HttpMethod.GET, SEARCHES.contains(tag));
        });
    }

    private static void refusals(Operation operation, boolean reads, boolean searches) {
        REFUSALS.forEach((status, meaning) -> {
            if (OF_SEARCHING.contains(status) ? searches : !reads || OF_READING.contains(status)) {
                APIResponse response = OASFactory.createAPIResponse()
                        .description(meaning)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref("#/components/schemas/" + PROBLEM))));
                operation.getResponses().addAPIResponse(status, response);
            }
        });
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        Schema number = OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457")
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", number)
                .addProperty("detail", text)
                .addProperty("code", text)
                .addProperty("currentVersion", number)
                .addProperty("errorId", text)
                .addProperty(
                        "fields",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.OBJECT)
                                        .addProperty("field", text)
                                        .addProperty("code", text)
                                        .addProperty("message", text)));
    }
}
