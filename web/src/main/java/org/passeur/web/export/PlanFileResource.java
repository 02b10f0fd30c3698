package org.passeur.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.passeur.export.boundary.PlanCopies;
import org.passeur.export.boundary.PlanCopy;

/** Plans on paper, in calendars and as text, for programs. */
@Path("plans")
@RequestScoped
public class PlanFileResource {

    private static final String PDF = "application/pdf";

    private static final String CALENDAR = "text/calendar";

    private static final String MARKDOWN = "text/markdown";

    @Inject
    private PlanCopies plans;

    @Inject
    private TakeAway takeAway;

    @Context
    private Request request;

    /** A sheet of the newest published revision. */
    @GET
    @Path("{id: \\d{1,18}}.pdf")
    @Produces(PDF)
    @Operation(summary = "A sheet of a plan as a tagged PDF (PDF/UA-1)")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(
            @PathParam("id") Long id,
            @Parameter(description = "plan, facilitator, attendance, phone or role-<role>; the plan without it")
                    @QueryParam("sheet")
                    String sheet,
            @Parameter(description = "letter or a4; letter without it") @QueryParam("size") String size,
            @Parameter(description = "Language of the sheet's own words, fr or en; the plan's without it")
                    @QueryParam("lang")
                    String lang) {
        return sheet(plans.get(id, null), sheet, size, lang);
    }

    /** A sheet of one published revision. */
    @GET
    @Path("{id: \\d{1,18}}/revisions/{number: \\d{1,9}}.pdf")
    @Produces(PDF)
    @Operation(summary = "A sheet of one published revision as a tagged PDF (PDF/UA-1)")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheetOfRevision(
            @PathParam("id") Long id,
            @PathParam("number") int number,
            @QueryParam("sheet") String sheet,
            @QueryParam("size") String size,
            @QueryParam("lang") String lang) {
        return sheet(plans.get(id, number), sheet, size, lang);
    }

    /** A sheet of what the caller is writing. */
    @GET
    @Path("{id: \\d{1,18}}/draft.pdf")
    @Produces(PDF)
    @Operation(summary = "A sheet of what the caller is writing as a tagged PDF (PDF/UA-1)")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheetOfDraft(
            @PathParam("id") Long id,
            @QueryParam("sheet") String sheet,
            @QueryParam("size") String size,
            @QueryParam("lang") String lang) {
        return sheet(plans.getDraft(id), sheet, size, lang);
    }

    /** Its sessions with a date, or from a date on. */
    @GET
    @Path("{id: \\d{1,18}}.ics")
    @Produces(CALENDAR)
    @Operation(summary = "The sessions of a plan as a calendar (RFC 5545); 422 when none has a date")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public Response calendar(
            @PathParam("id") Long id,
            @Parameter(description = "Date of the first session, YYYY-MM-DD; the plan's own dates without it")
                    @QueryParam("start")
                    String start,
            @Parameter(description = "Days from one session to the next; 7 without it") @QueryParam("every")
                    String every) {
        PlanCopy plan = plans.get(id, null);
        return answer(takeAway.calendar(plan, CalendarDates.of(start, every), TakeAway.address(plan)));
    }

    /** All of it as text. */
    @GET
    @Path("{id: \\d{1,18}}.md")
    @Produces(MARKDOWN)
    @Operation(summary = "A plan as Markdown (CommonMark with tables, YAML front matter)")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)))
    public Response markdown(@PathParam("id") Long id) {
        PlanCopy plan = plans.get(id, null);
        return answer(takeAway.markdown(plan, TakeAway.address(plan)));
    }

    private Response sheet(PlanCopy plan, String sheet, String size, String lang) {
        return answer(
                takeAway.sheet(plan, SheetRequest.of(sheet, size, lang, plan.language()), TakeAway.address(plan)));
    }

    private Response answer(TakenFile file) {
        return FileAnswers.of(file, request);
    }
}
