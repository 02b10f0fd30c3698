package org.passeur.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
    public String get(@PathParam("type") String type) {
        return imports.schema(type);
    }
}
