package org.passeur.web.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.passeur.search.boundary.Indexing;
import org.passeur.search.boundary.IndexingProgress;

/** Building the index again. */
@Path("reindex")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReindexResource {

    @Inject
    private Indexing indexing;

    @Context
    private UriInfo uri;

    /**
     * @param state idle, running, done, cancelled or failed
     * @param rate entries a second
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ReindexDocument(
            String state, long total, long done, double rate, Instant startedAt, Instant finishedAt) {

        static ReindexDocument of(IndexingProgress progress) {
            return new ReindexDocument(
                    progress.state().code(),
                    progress.total(),
                    progress.done(),
                    progress.rate(),
                    progress.startedAt(),
                    progress.finishedAt());
        }
    }

    @POST
    @Operation(summary = "Build the index again in the background (administrators)")
    @APIResponse(
            responseCode = "202",
            description = "Started",
            content = @Content(schema = @Schema(implementation = ReindexDocument.class)))
    public Response start() {
        return Response.accepted(ReindexDocument.of(indexing.start()))
                .location(uri.getAbsolutePath())
                .build();
    }

    @GET
    @Operation(summary = "Where indexing stands")
    public ReindexDocument get() {
        return ReindexDocument.of(indexing.progress());
    }

    @DELETE
    @Operation(summary = "Stop indexing")
    public ReindexDocument cancel() {
        return ReindexDocument.of(indexing.cancel());
    }
}
