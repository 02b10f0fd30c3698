package org.passeur.web.experience;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.passeur.experience.boundary.OwnReport;
import org.passeur.experience.boundary.Reports;
import org.passeur.experience.boundary.SavedReport;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.web.platform.PageDocument;
import org.passeur.web.platform.Parameters;

/** One's own experience reports; a moderator withdraws those of others. */
@Path("reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

    @Inject
    private Reports reports;

    @Inject
    private ReportRequests requests;

    /** The caller's own, on whatever works. */
    @GET
    @Operation(summary = "The caller's own experience reports")
    public PageDocument<OwnReport> mine(@QueryParam("page") String page, @QueryParam("size") String size) {
        return PageDocument.of(
                reports.mine(Parameters.integer("page", page, 1), Parameters.integer("size", size, Page.DEFAULT_SIZE)),
                report -> report);
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "One of the caller's own")
    public OwnReport get(@PathParam("id") Long id) {
        return reports.get(id);
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "Change one of the caller's own; names the version that was read")
    public SavedReport save(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReportBody.class))) ObjectNode body) {
        OwnReport own = reports.get(id);
        return requests.save(id, own.kind(), own.workId(), body);
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "Erase one of the caller's own")
    public void delete(@PathParam("id") Long id, @QueryParam("version") String version) {
        Long read = Parameters.id("version", version);
        if (read == null) {
            throw new RuleBrokenException("version", "schema.required");
        }
        reports.delete(id, read);
    }

    /** The body is {@code {"reason": "…"}}. */
    @POST
    @Path("{id: \\d{1,18}}/withdraw")
    @Operation(summary = "Take it away from everybody but its writer, who reads the reason; for moderators")
    public void withdraw(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) ObjectNode body) {
        if (body.get("reason") == null || !body.get("reason").isTextual()) {
            throw new RuleBrokenException("reason", "schema.required");
        }
        reports.withdraw(id, body.get("reason").textValue());
    }
}
