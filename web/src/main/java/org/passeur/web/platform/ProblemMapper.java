package org.passeur.web.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.passeur.platform.boundary.BusyException;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.PasseurException;
import org.passeur.platform.boundary.PayloadTooLargeException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.platform.boundary.UnavailableException;
import org.passeur.platform.boundary.UnreadableException;

/** The one place where a refusal, or a failure, becomes an answer for programs. */
@Provider
@RequestScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    private HttpHeaders headers;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Language language = ApiLanguage.of(headers);
        return switch (meaning(thrown)) {
            case PasseurException refusal -> refused(refusal, language);
            // What one may not do answers like what does not exist, once one is known.
            case EJBAccessException e -> request.getUserPrincipal() == null ? unknown(language) : missing(language);
            case ConstraintViolationException e -> broken(violations(e), language);
            case WebApplicationException e -> ofTheWeb(e, language);
            case Throwable failure -> failed(failure, language);
        };
    }

    /** What a container wrapped. */
    private static Throwable meaning(Throwable thrown) {
        Throwable meaning = thrown;
        while (meaning instanceof EJBException
                && !(meaning instanceof EJBAccessException)
                && meaning.getCause() != null
                && meaning.getCause() != meaning) {
            meaning = meaning.getCause();
        }
        return meaning;
    }

    private Response refused(PasseurException refusal, Language language) {
        return switch (refusal) {
            case NotFoundException e -> missing(language);
            case ConflictException e ->
                Problem.of(409, "conflict", language)
                        .withCurrentVersion(e.currentVersion())
                        .response(language)
                        .build();
            case RuleBrokenException e -> broken(e.violations(), language);
            case SignInRequiredException e ->
                request.getUserPrincipal() == null
                        ? unknown(language)
                        : Problem.of(403, "profile-missing", language)
                                .response(language)
                                .build();
            case PayloadTooLargeException e -> tooLarge(e.limit(), language);
            case UnreadableException e ->
                Problem.of(400, e.code(), language).response(language).build();
            case BusyException e ->
                Problem.of(409, "busy", language).response(language).build();
            case UnavailableException e ->
                Problem.of(503, e.getMessage(), language)
                        .response(language)
                        .header(HttpHeaders.RETRY_AFTER, e.rest().toSeconds())
                        .build();
        };
    }

    private static Response missing(Language language) {
        return Problem.of(404, "not-found", language).response(language).build();
    }

    private static Response unknown(Language language) {
        return Problem.of(401, "unauthorized", language)
                .response(language)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"passeur\"")
                .build();
    }

    static Response tooLarge(long limit, Language language) {
        return Problem.of(413, "too-large", language, limit).response(language).build();
    }

    private static Response broken(List<Violation> violations, Language language) {
        return Problem.of(422, "invalid", language)
                .withFields(violations, language)
                .response(language)
                .build();
    }

    private static List<Violation> violations(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(violation -> new Violation(field(violation), "constraint"))
                .toList();
    }

    /** The path without the method that checks it: {@code list.page}, {@code search.query.size}. */
    private static String field(ConstraintViolation<?> violation) {
        List<String> names = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::getName)
                .filter(name -> name != null)
                .toList();
        return names.isEmpty() ? "" : names.getLast();
    }

    private Response ofTheWeb(WebApplicationException e, Language language) {
        Response response = e.getResponse();
        int status = response.getStatus();
        if (status < 400) {
            return response;
        }
        if (status >= 500) {
            return failed(e, language);
        }
        String code = switch (status) {
            case 400 -> "malformed";
            case 401 -> "unauthorized";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "status";
        };
        Response.ResponseBuilder problem = Problem.of(status, code, language).response(language);
        if (response.getHeaderString(HttpHeaders.ALLOW) != null) {
            problem.header(HttpHeaders.ALLOW, response.getHeaderString(HttpHeaders.ALLOW));
        }
        return problem.build();
    }

    /** Nothing of the cause goes out: the id finds it in the log. */
    private static Response failed(Throwable failure, Language language) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "error " + id, failure);
        return Problem.of(500, "failed", language, id)
                .withErrorId(id)
                .response(language)
                .build();
    }
}
