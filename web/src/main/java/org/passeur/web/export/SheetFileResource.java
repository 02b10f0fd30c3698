package org.passeur.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.passeur.practice.boundary.Sheets;

/** Sheets as text, for programs. */
@Path("sheets")
@RequestScoped
public class SheetFileResource {

    private static final String MARKDOWN = "text/markdown";

    @Inject
    private Sheets sheets;

    @Context
    private Request request;

    /** All of it as text. */
    @GET
    @Path("{id: \\d{1,18}}.md")
    @Produces(MARKDOWN)
    @Operation(summary = "A sheet as Markdown (CommonMark, YAML front matter)")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)))
    public Response markdown(@PathParam("id") Long id) {
        return FileAnswers.of(TakeAway.sheet(sheets.get(id)), request);
    }
}
