package org.passeur.web.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.passeur.practice.boundary.PlanCheck;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.Remark;
import org.passeur.web.platform.ApiLanguage;

/** The readiness check of a plan, for programs. */
@Path("plans/check")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanCheckResource {

    @Inject
    private PlanCheck check;

    @Inject
    private WorkBody bodies;

    @Context
    private HttpHeaders headers;

    /** What there is to say of a plan. */
    public record Remarks(List<Remark> remarks) {}

    /** What the plan of the body lacks, in the language of {@code Accept-Language}; nothing is stored. */
    @POST
    @Operation(summary = "What a plan lacks; stores nothing")
    public Remarks check(
            @RequestBody(
                            description = "A plan as it was read, or the fields of /api/v1/schemas/plan.json",
                            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    ObjectNode body) {
        return new Remarks(check.check(null, bodies.content(body, PlanContent.class), ApiLanguage.of(headers)));
    }
}
