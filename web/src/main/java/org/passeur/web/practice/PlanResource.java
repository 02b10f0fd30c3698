package org.passeur.web.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.SavedWork;
import org.passeur.web.platform.PageDocument;
import org.passeur.web.platform.Parameters;

/** Group plans, for programs. */
@Path("plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    private static final String TYPE = "plan";

    @Inject
    private GroupPlans plans;

    @Inject
    private WorkBody bodies;

    @Context
    private UriInfo uri;

    /** Published ones that the caller may see. */
    @GET
    @Operation(summary = "Published plans that the caller may see")
    public PageDocument<WorkItem> list(@BeanParam FilterParameters parameters) {
        return PageDocument.of(
                plans.list(parameters.filter(), parameters.sort(), parameters.page(), parameters.size()),
                work -> WorkItem.of(TYPE, work));
    }

    /** The newest published revision. */
    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "Newest published revision of a plan")
    public WorkDocument<PlanContent> get(@PathParam("id") Long id) {
        return WorkDocument.of(TYPE, plans.get(id));
    }

    /** Newest first. */
    @GET
    @Path("{id: \\d{1,18}}/revisions")
    @Operation(summary = "Published revisions, newest first")
    public List<RevisionDocument> revisions(@PathParam("id") Long id) {
        return plans.revisions(id).stream().map(RevisionDocument::of).toList();
    }

    @GET
    @Path("{id: \\d{1,18}}/revisions/{number: \\d{1,9}}")
    @Operation(summary = "One published revision")
    public WorkDocument<PlanContent> getRevision(@PathParam("id") Long id, @PathParam("number") int number) {
        return WorkDocument.of(TYPE, plans.getRevision(id, number));
    }

    /** What the caller is writing. */
    @GET
    @Path("{id: \\d{1,18}}/draft")
    @Operation(summary = "What the caller is writing")
    public WorkDocument<PlanContent> getDraft(@PathParam("id") Long id) {
        return WorkDocument.of(TYPE, plans.getDraft(id));
    }

    /** Keeps a new draft. */
    @POST
    @Operation(summary = "Keep a new draft")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = SavedDocument.class)))
    public Response create(
            @RequestBody(
                            description =
                                    "The plan as it was read, or the fields of /api/v1/schemas/plan.json with language and visibility; for a change, version too",
                            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    ObjectNode body) {
        SavedWork saved = plans.save(bodies.command(null, body, PlanContent.class));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(saved.id().toString()).build())
                .entity(SavedDocument.of(TYPE, saved))
                .build();
    }

    /** Keeps a changed draft; the body names the version that was read. */
    @PUT
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "Keep a changed draft; names the version that was read")
    public SavedDocument save(
            @PathParam("id") Long id,
            @RequestBody(
                            description =
                                    "The plan as it was read, or the fields of /api/v1/schemas/plan.json with language and visibility; for a change, version too",
                            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    ObjectNode body) {
        return SavedDocument.of(TYPE, plans.save(bodies.command(id, body, PlanContent.class)));
    }

    /** Makes the draft a revision; the body names the version that was read. */
    @POST
    @Path("{id: \\d{1,18}}/publish")
    @Operation(
            summary = "Make the draft a revision",
            description =
                    "The body is {\"version\": n}. A text that looks as if it named somebody is refused with the code"
                            + " person.named, unless nobodyNamed says that it does not.")
    public SavedDocument publish(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) ObjectNode body) {
        return SavedDocument.of(TYPE, plans.publish(id, WorkBody.version(body), WorkBody.nobodyNamed(body)));
    }

    /** Begins a draft of the caller's own from what others published. */
    @POST
    @Path("{id: \\d{1,18}}/adaptations")
    @Operation(summary = "Begin a draft of the caller's own from a published plan, with its credit")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = SavedDocument.class)))
    public Response adapt(@PathParam("id") Long id, @QueryParam("revision") String revision) {
        Long number = Parameters.id("revision", revision);
        SavedWork saved = plans.adapt(id, number == null ? null : Math.toIntExact(Math.min(number, Integer.MAX_VALUE)));
        return Response.created(uri.getBaseUriBuilder()
                        .path(PlanResource.class)
                        .path(saved.id().toString())
                        .build())
                .entity(SavedDocument.of(TYPE, saved))
                .build();
    }

    /** Takes it away from sight; the body is {@code {"version": n}}. */
    @POST
    @Path("{id: \\d{1,18}}/withdraw")
    @Operation(summary = "Take it away from sight")
    public SavedDocument withdraw(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) ObjectNode body) {
        return SavedDocument.of(TYPE, plans.withdraw(id, WorkBody.version(body)));
    }

    /** Erases one revision that a newer one has taken the place of. */
    @DELETE
    @Path("{id: \\d{1,18}}/revisions/{number: \\d{1,9}}")
    @Operation(summary = "Erase a revision that a newer one has taken the place of")
    public void deleteRevision(@PathParam("id") Long id, @PathParam("number") int number) {
        plans.deleteRevision(id, number);
    }

    /** Erases all of it for good. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "Erase all of it for good; its owner withdraws it before")
    public void delete(@PathParam("id") Long id, @QueryParam("version") String version) {
        Long read = Parameters.id("version", version);
        if (read == null) {
            throw new RuleBrokenException("version", "schema.required");
        }
        plans.delete(id, read);
    }
}
