package org.passeur.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form that was sent after the session had ended is kept while the person signs in again, and shown to them as they had
 * filled it. Pages are stateless, so the parameters are all that a form is.
 */
@ApplicationScoped
public class UnsentForms {

    /** Parameter of the address that a person comes back to. */
    static final String RESTORE = "reprise";

    /** Parameter that tells the page that nothing was saved yet. */
    public static final String RESTORED = "passeur.restored";

    private static final String ATTRIBUTE = "passeur.unsentForm";

    /** A session is no store: the longest form of a plan weighs some 300 KB. */
    private static final int MAX_CHARACTERS = 2_000_000;

    private record UnsentForm(String path, LinkedHashMap<String, String[]> parameters) implements Serializable {}

    /** Keeps the form; answers the address to come back to. */
    String keep(HttpServletRequest request, String path) {
        LinkedHashMap<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
        long characters = parameters.values().stream()
                .flatMap(Arrays::stream)
                .mapToLong(String::length)
                .sum();
        if (characters > MAX_CHARACTERS) {
            return path;
        }
        request.getSession(true).setAttribute(ATTRIBUTE, new UnsentForm(path, parameters));
        return path + "?" + RESTORE + "=1";
    }

    /** The request as the form that was kept for it, once. */
    Optional<HttpServletRequest> restore(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getParameter(RESTORE) == null) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof UnsentForm form)) {
            return Optional.empty();
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!form.path().equals(path)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        request.setAttribute(RESTORED, Boolean.TRUE);
        return Optional.of(new RestoredRequest(request, form.parameters()));
    }

    /** The kept form, without the button that was pressed: it is shown again, nothing is done. */
    private static final class RestoredRequest extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        RestoredRequest(HttpServletRequest request, Map<String, String[]> kept) {
            super(request);
            parameters = new LinkedHashMap<>(kept);
            parameters
                    .keySet()
                    .removeIf(name -> name.substring(name.lastIndexOf(':') + 1).startsWith("do"));
        }

        @Override
        public String getMethod() {
            return "POST";
        }

        @Override
        public String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
