package org.passeur.web.platform;

import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** RESTEasy has a mapper of its own for these; this one goes before it and says what all others say. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ValidationException> {

    @Inject
    private ProblemMapper problems;

    @Override
    public Response toResponse(ValidationException thrown) {
        return problems.toResponse(thrown);
    }
}
