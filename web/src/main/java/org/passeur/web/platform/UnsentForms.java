package org.passeur.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form that was sent after the session had ended is kept while the person signs in again, and shown to them as they had
 * filled it; to nobody else who signs in at the same browser. Pages are stateless, so the parameters are all that a form
 * is. Each node keeps its own: the address that follows is asked of the same one as long as the balancer is faithful.
 */
@ApplicationScoped
public class UnsentForms {

    /** Parameter of the address that a person comes back to. */
    static final String RESTORE = "reprise";

    /** Parameter that tells the page that nothing was saved yet. */
    public static final String RESTORED = "passeur.restored";

    private final UnsentFormStore store = new UnsentFormStore(Clock.systemUTC());

    /**
     * Keeps the form, when a page of the portal gave it to somebody who was signed in then: whoever never was has nothing
     * to fill the memory with.
     *
     * @return the address to come back to; empty when it was not kept
     */
    Optional<String> keep(HttpServletRequest request, String path) {
        String author = request.getParameter(FormAuthor.FIELD);
        if (!FormAuthor.isGenuine(author)) {
            return Optional.empty();
        }
        return store.keep(new UnsentForm(author, path, new LinkedHashMap<>(request.getParameterMap()), Instant.now()))
                .map(token -> path + "?" + RESTORE + "=" + token);
    }

    /** The request as the form that was kept for it. */
    Optional<HttpServletRequest> restore(HttpServletRequest request) {
        String token = request.getParameter(RESTORE);
        if (!request.getMethod().equals("GET") || token == null || request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return store.find(token, FormAuthor.of(request.getUserPrincipal().getName()), path)
                .map(form -> {
                    request.setAttribute(RESTORED, Boolean.TRUE);
                    return new RestoredRequest(request, form.parameters());
                });
    }

    /** The kept form, without the button that was pressed: it is shown again, nothing is done. */
    private static final class RestoredRequest extends FormParameters {

        RestoredRequest(HttpServletRequest request, Map<String, String[]> kept) {
            super(request, withoutButtons(kept));
        }

        private static Map<String, String[]> withoutButtons(Map<String, String[]> kept) {
            Map<String, String[]> parameters = new LinkedHashMap<>(kept);
            parameters
                    .keySet()
                    .removeIf(name -> name.substring(name.lastIndexOf(':') + 1).startsWith("do"));
            return parameters;
        }
    }
}
