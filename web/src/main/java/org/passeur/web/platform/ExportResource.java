package org.passeur.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passeur.platform.boundary.Exports;
import org.passeur.platform.boundary.ImportKind.ExportLine;
import org.passeur.platform.boundary.RuleBrokenException;

/** What the caller owns (an administrator: and all that is published), as lines that an import takes. */
@Path("export")
@RequestScoped
public class ExportResource {

    @Inject
    private Exports exports;

    @GET
    @Produces(ImportResource.NDJSON)
    @Operation(
            summary =
                    "What the caller owns (an administrator: and all that is published), as lines that an import takes")
    public Response export(@QueryParam("type") String type) {
        if (type == null) {
            throw new RuleBrokenException("type", "schema.required");
        }
        // Read before the answer starts, so that a refusal is still a refusal.
        List<ExportLine> first = exports.part(type, 0);
        StreamingOutput lines = output -> {
            for (List<ExportLine> part = first;
                    !part.isEmpty();
                    part = exports.part(type, part.getLast().id())) {
                for (ExportLine line : part) {
                    output.write(line.json().getBytes(StandardCharsets.UTF_8));
                    output.write('\n');
                }
            }
        };
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"passeur-" + type + ".ndjson\"")
                .build();
    }
}
