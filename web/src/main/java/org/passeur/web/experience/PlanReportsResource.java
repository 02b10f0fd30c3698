package org.passeur.web.experience;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.passeur.experience.boundary.SavedReport;
import org.passeur.practice.boundary.WorkKind;

/** Experience reports on plans, for programs. */
@Path("plans/{id: \\d{1,18}}/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanReportsResource {

    @Inject
    private ReportRequests requests;

    /** Newest month first; within a month in no order that tells anything. */
    @GET
    @Operation(summary = "Experience reports, and what may be told of all of them together")
    public ReportsDocument list(
            @PathParam("id") Long id, @QueryParam("page") String page, @QueryParam("size") String size) {
        return requests.list(WorkKind.PLAN, id, page, size);
    }

    /** Tells how it went. */
    @POST
    @Operation(
            summary = "Tell how it went",
            description = "A text that looks as if it named somebody is refused with the code person.named, unless"
                    + " nobodyNamed says that it does not.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = SavedReport.class)))
    public Response create(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReportBody.class))) ObjectNode body) {
        return Response.status(Response.Status.CREATED)
                .entity(requests.save(null, WorkKind.PLAN, id, body))
                .build();
    }
}
