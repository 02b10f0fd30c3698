package org.passeur.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passeur.platform.boundary.Imports;

/** JSON Schemas of the lines that an import takes. */
@Path("schemas")
@RequestScoped
public class SchemaResource {

    @Inject
    private Imports imports;

    @GET
    @Path("{type: [a-z-]+}.json")
    @Produces({"application/schema+json", "application/json"})
    @Operation(summary = "JSON Schema of a kind of line: activity, plan, sheet")
    public String get(@PathParam("type") String type) {
        return imports.schema(type);
    }
}
