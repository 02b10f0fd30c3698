package org.passeur.web.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.passeur.platform.boundary.ImportFault;
import org.passeur.platform.boundary.ImportProgress;
import org.passeur.platform.boundary.Imports;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Page;

/** Files of JSON lines. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    public static final String NDJSON = "application/x-ndjson";

    @Inject
    private Imports imports;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /**
     * @param state waiting, running, done, cancelled or failed
     * @param read lines that hold something: created, updated, unchanged and rejected add up to it
     * @param position bytes dealt with, of {@code size}
     * @param errors a page of the rejected lines; the first 10,000 are kept
     * @param named lines that are stored and shared, and seem to name somebody
     * @param people a page of those lines, each with its first place, and the kind of what was found as its detail; the
     *     first 10,000 are kept
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ImportDocument(
            Long id,
            String state,
            long size,
            long position,
            int percent,
            long read,
            long created,
            long updated,
            long unchanged,
            long rejected,
            Instant createdAt,
            Instant finishedAt,
            List<ErrorDocument> errors,
            long named,
            List<ErrorDocument> people) {

        static ImportDocument of(ImportProgress job) {
            return of(job, List.of(), List.of());
        }

        static ImportDocument of(ImportProgress job, List<ErrorDocument> errors, List<ErrorDocument> people) {
            return new ImportDocument(
                    job.id(),
                    job.state().code(),
                    job.size(),
                    job.position(),
                    job.percent(),
                    job.read(),
                    job.created(),
                    job.updated(),
                    job.unchanged(),
                    job.rejected(),
                    job.createdAt(),
                    job.finishedAt(),
                    errors,
                    job.named(),
                    people);
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ErrorDocument(long line, String code, String field, String detail, String message) {

        static List<ErrorDocument> of(Page<ImportFault> faults, Language language) {
            return faults.items().stream().map(fault -> of(fault, language)).toList();
        }

        private static ErrorDocument of(ImportFault fault, Language language) {
            return new ErrorDocument(
                    fault.line(), fault.code(), fault.field(), fault.detail(), ImportMessages.text(fault, language));
        }
    }

    @POST
    @Consumes(NDJSON)
    @Operation(summary = "Import a file of JSON lines in the background (administrators)")
    @APIResponse(
            responseCode = "202",
            description = "The job; Location names it",
            content = @Content(schema = @Schema(implementation = ImportDocument.class)))
    public Response start(InputStream lines) throws IOException {
        ImportProgress job = imports.start(plain(lines));
        URI location = uri.getAbsolutePathBuilder().path(job.id().toString()).build();
        return Response.accepted(ImportDocument.of(job)).location(location).build();
    }

    /** A library compresses ten to one, and what travels is limited. */
    private InputStream plain(InputStream lines) throws IOException {
        String encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return lines;
        }
        if (!encoding.equalsIgnoreCase("gzip")) {
            throw new NotSupportedException("Content-Encoding " + encoding);
        }
        return new Gunzip(lines);
    }

    @GET
    @Operation(summary = "Imports, newest first")
    public PageDocument<ImportDocument> list(@QueryParam("page") String page, @QueryParam("size") String size) {
        return PageDocument.of(
                imports.list(Parameters.integer("page", page, 1), Parameters.integer("size", size, Page.DEFAULT_SIZE)),
                ImportDocument::of);
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(
            summary =
                    "Where an import stands, with a page of its rejected lines and of those that seem to name somebody")
    public ImportDocument get(
            @PathParam("id") Long id, @QueryParam("page") String page, @QueryParam("size") String size) {
        ImportProgress job = imports.get(id);
        Language language = ApiLanguage.of(headers);
        int number = Parameters.integer("page", page, 1);
        int most = Parameters.integer("size", size, 1000);
        return ImportDocument.of(
                job,
                ErrorDocument.of(imports.errors(id, number, most), language),
                ErrorDocument.of(imports.named(id, number, most), language));
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "Stop an import; what is stored stays")
    public ImportDocument cancel(@PathParam("id") Long id) {
        return ImportDocument.of(imports.cancel(id));
    }
}
