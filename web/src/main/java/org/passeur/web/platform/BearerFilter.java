package org.passeur.web.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.passeur.platform.boundary.Language;

/**
 * Whoever shows a token means to be known: one that the server did not accept (expired, forged, of another realm) is
 * said to be so, instead of being answered as a visitor.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter {

    @Context
    private HttpHeaders headers;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (context.getHeaderString(HttpHeaders.AUTHORIZATION) != null && request.getUserPrincipal() == null) {
            Language language = ApiLanguage.of(headers);
            context.abortWith(Problem.of(401, "unauthorized", language)
                    .response(language)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"passeur\", error=\"invalid_token\"")
                    .build());
        }
    }
}
