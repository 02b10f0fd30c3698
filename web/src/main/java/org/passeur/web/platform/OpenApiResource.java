package org.passeur.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of all this, as the build drew it from these classes. */
@Path("openapi.json")
@RequestScoped
public class OpenApiResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description")
    public String get() throws IOException {
        try (InputStream description = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return new String(description.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
