package org.passeur.web.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.search.boundary.IndexComparison;
import org.passeur.search.boundary.IndexFinding;
import org.passeur.search.boundary.IndexStatus;
import org.passeur.search.boundary.Indexing;
import org.passeur.search.boundary.IndexingProgress;

/** Care of the index: writing it again, comparing it with the database, mending what differs. */
@Path("reindex")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReindexResource {

    @Inject
    private Indexing indexing;

    @Context
    private UriInfo uri;

    /**
     * @param state idle, running, done, cancelled, failed, or interrupted when its server died
     * @param action refresh, build, compare or mend; null when there was none
     * @param types what it is about
     * @param rate entries a second
     * @param secondsLeft null when that cannot be told
     * @param version of fields and analysis, part of the index's name
     * @param building what the index does not hold whole yet
     * @param waiting changes on their way into the index
     * @param oldestSeconds since when the oldest of them waits
     * @param failed entries that could not be written: the first ones
     * @param comparison of index and database, the last one of each type
     * @param differences the first ones it found
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ReindexDocument(
            String state,
            String action,
            List<String> types,
            long total,
            long done,
            double rate,
            Long secondsLeft,
            Instant startedAt,
            Instant finishedAt,
            String version,
            List<String> building,
            long waiting,
            Long oldestSeconds,
            List<EntryDocument> failed,
            List<ComparisonDocument> comparison,
            List<EntryDocument> differences) {

        static ReindexDocument of(IndexStatus status) {
            IndexingProgress progress = status.progress();
            return new ReindexDocument(
                    progress.state().code(),
                    progress.action() == null ? null : progress.action().code(),
                    progress.kinds(),
                    progress.total(),
                    progress.done(),
                    progress.rate(),
                    progress.secondsLeft(),
                    progress.startedAt(),
                    progress.finishedAt(),
                    status.version(),
                    status.building(),
                    status.waiting(),
                    status.oldestSeconds(),
                    status.failed().stream().map(EntryDocument::of).toList(),
                    status.comparisons().stream().map(ComparisonDocument::of).toList(),
                    status.differences().stream().map(EntryDocument::of).toList());
        }
    }

    /**
     * @param fault missing, stale, orphan or failed
     */
    public record EntryDocument(String type, long id, String fault) {

        static EntryDocument of(IndexFinding finding) {
            return new EntryDocument(
                    finding.kind(), finding.id(), finding.fault().code());
        }
    }

    /**
     * @param missing in the database, but not in the index
     * @param stale in the index as it was once
     * @param orphan in the index, but no more in the database
     */
    public record ComparisonDocument(
            String type, Instant comparedAt, long inDatabase, long inIndex, long missing, long stale, long orphan) {

        static ComparisonDocument of(IndexComparison one) {
            return new ComparisonDocument(
                    one.kind(),
                    one.comparedAt(),
                    one.inDatabase(),
                    one.inIndex(),
                    one.missing(),
                    one.stale(),
                    one.orphan());
        }
    }

    /** Whether the index serves meanwhile. */
    private static final String REFRESH = "refresh";

    private static final String BUILD = "build";

    /**
     * @param type plan, activity…; all without it
     * @param how refresh (the index serves meanwhile; without it), or build (from nothing: quicker, but search is partial
     *     until it is over)
     */
    @POST
    @Operation(summary = "Write the index again in the background (administrators)")
    @APIResponse(
            responseCode = "202",
            description = "Started",
            content = @Content(schema = @Schema(implementation = ReindexDocument.class)))
    public Response start(@QueryParam("type") String type, @QueryParam("how") String how) {
        String asked = how == null || how.isBlank() ? REFRESH : how;
        if (!asked.equals(REFRESH) && !asked.equals(BUILD)) {
            throw new RuleBrokenException("how", "parameter");
        }
        indexing.start(kind(type), asked.equals(BUILD));
        return started();
    }

    @GET
    @Operation(summary = "How the index is, and where the run on it stands (administrators)")
    public ReindexDocument get() {
        return ReindexDocument.of(indexing.status());
    }

    @DELETE
    @Operation(summary = "Stop the run, on whichever node (administrators)")
    public ReindexDocument cancel() {
        indexing.cancel();
        return get();
    }

    @POST
    @Path("comparison")
    @Operation(summary = "Compare index and database in the background; nothing changes (administrators)")
    @APIResponse(
            responseCode = "202",
            description = "Started",
            content = @Content(schema = @Schema(implementation = ReindexDocument.class)))
    public Response compare(@QueryParam("type") String type) {
        indexing.compare(kind(type));
        return started();
    }

    @POST
    @Path("mending")
    @Operation(summary = "Write again what the last comparison found to differ, and compare again (administrators)")
    @APIResponse(
            responseCode = "202",
            description = "Started",
            content = @Content(schema = @Schema(implementation = ReindexDocument.class)))
    public Response mend() {
        indexing.mend();
        return started();
    }

    private static String kind(String type) {
        return type == null || type.isBlank() ? null : type.strip();
    }

    private Response started() {
        return Response.accepted(get())
                .location(uri.getBaseUriBuilder().path(ReindexResource.class).build())
                .build();
    }
}
