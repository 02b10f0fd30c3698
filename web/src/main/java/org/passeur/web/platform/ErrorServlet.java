package org.passeur.web.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;

/**
 * Every error that leaves the portal, as a page or, under {@code /api}, as a problem document. It calls no bean and reads
 * no database, since these may be what fails: pages are made at start-up, by language.
 */
@WebServlet(ErrorServlet.ADDRESS)
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String ADDRESS = "/erreur";

    /** Request attribute: what a page threw. */
    static final String FAILURE = "passeur.failure";

    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

    private static final SecureRandom RANDOM = new SecureRandom();

    private transient ErrorPages pages;

    @Override
    public void init() {
        pages = new ErrorPages(Assets.fingerprint(getServletContext()));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        String id = null;
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            id = newId();
            log(id, request);
        }
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        String path = addressOf(request, false);
        if (path.startsWith("/api/")) {
            problem(request, response, status, id);
        } else {
            Language language = language(request);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write(pages.page(
                            ErrorPages.Kind.of(status),
                            language,
                            id,
                            Instant.now(),
                            SignInServlet.addressFor(Route.isSecret(path) ? "/" : addressOf(request, true), language),
                            request.getUserPrincipal() != null));
        }
    }

    /** Forbidden and not found are one; asking for this servlet itself is asking for nothing. */
    private static int status(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        int status = (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_METHOD_NOT_ALLOWED ->
                HttpServletResponse.SC_NOT_FOUND;
            default -> status;
        };
    }

    /** Eight letters and digits that a person can read aloud, and an operator can look for. */
    private static String newId() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String hex = HexFormat.of().withUpperCase().formatHex(bytes);
        return hex.substring(0, 4) + "-" + hex.substring(4);
    }

    private static void log(String id, HttpServletRequest request) {
        Throwable failure = (Throwable) request.getAttribute(FAILURE);
        if (failure == null) {
            failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        }
        String address = addressOf(request, false);
        String path = Route.isSecret(address) ? address.substring(0, address.indexOf('/', 1)) + "/…" : address;
        LOG.log(Level.SEVERE, failure, () -> "error " + id + " at " + request.getMethod() + " " + path);
    }

    private static void problem(HttpServletRequest request, HttpServletResponse response, int status, String id)
            throws IOException {
        Language language = ApiLanguage.of(Collections.list(request.getLocales()));
        String code = switch (ErrorPages.Kind.of(status)) {
            case MISSING -> "not-found";
            case FAILED -> "failed";
            default -> "status";
        };
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        response.getWriter()
                .write(ApiJson.MAPPER
                        .valueToTree(Problem.of(status, code, language, id).withErrorId(id))
                        .toString());
    }

    private static Language language(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(Portal.LANGUAGE_COOKIE)) {
                    return Coded.find(Language.class, cookie.getValue()).orElse(Language.FR);
                }
            }
        }
        return Language.FR;
    }

    /** The address that a person asked for, as they see it: what failed may be the view that it was led to. */
    static String addressOf(HttpServletRequest request, boolean withQuery) {
        String path = first(request, RequestDispatcher.FORWARD_REQUEST_URI, RequestDispatcher.ERROR_REQUEST_URI);
        String query = first(request, RequestDispatcher.FORWARD_QUERY_STRING);
        String address = path == null ? request.getRequestURI() : path;
        return query == null || !withQuery ? address : address + "?" + query;
    }

    private static String first(HttpServletRequest request, String... attributes) {
        for (String attribute : attributes) {
            if (request.getAttribute(attribute) instanceof String text) {
                return text;
            }
        }
        return null;
    }
}
