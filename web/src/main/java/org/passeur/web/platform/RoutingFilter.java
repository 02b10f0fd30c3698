package org.passeur.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.SignedInMember;
import org.passeur.platform.boundary.Roles;

/**
 * Leads an address that people read to the view behind it. A view cannot be asked for by its own name, and what somebody
 * may not open answers like what does not exist.
 */
public class RoutingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Request attribute: the {@link Route.Match}. */
    public static final String MATCH = "passeur.match";

    /** What browsers send; the servlet behind would take any word for a reading. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private Members members;

    @Inject
    private UnsentForms unsentForms;

    @Inject
    private Portal portal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Route.Match> match = Route.find(path);
        if (match.isPresent() && !METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (match.isPresent()) {
            open(match.get(), path, request, response);
        } else if (Assets.fileOf(path) != null) {
            request.getRequestDispatcher(Assets.fileOf(path)).forward(request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void open(Route.Match match, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isTooMuch(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Route.Access access = match.route().access();
        if (access != Route.Access.EVERYONE && request.getUserPrincipal() == null) {
            if (isFromScript(request)) {
                // The page holds the form still, and says what happened.
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else if (request.getMethod().equals("POST")) {
                Optional<String> kept = unsentForms.keep(request, path);
                String back = SignInServlet.addressFor(kept.orElse(path), portal.getLanguage());
                if (kept.isPresent()) {
                    Onward.lead(response, back, "onward.signIn", portal.getLanguage());
                } else {
                    Onward.offer(response, back, "onward.unkept", portal.getLanguage());
                }
            } else {
                response.sendRedirect(SignInServlet.addressFor(withQuery(request, path), portal.getLanguage()));
            }
            return;
        }
        if (access == Route.Access.ADMINISTRATOR && !request.isUserInRole(Roles.ADMINISTRATOR)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SignedInMember member = members.current();
        if (access == Route.Access.PEOPLE_MANAGER && !member.viewer().managesPeople()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean acts = access != Route.Access.EVERYONE || request.getMethod().equals("POST");
        if (member.isProfileMissing() && match.route() != Route.PROFILE && acts) {
            response.sendRedirect(SignInServlet.firstQuestions(withQuery(request, path)));
            return;
        }
        if (member.signedIn()) {
            response.setHeader("Cache-Control", "no-store");
        }
        request.setAttribute(MATCH, match);
        HttpServletRequest toServe = unsentForms.restore(request).orElse(request);
        toServe.getRequestDispatcher(match.route().view()).forward(toServe, new WholePage(response));
    }

    /** Whether a page that stays open asks, as when a form saves itself. */
    private static boolean isFromScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** The container refuses a form of more fields than any page has only when it is read; better here than in a page. */
    private static boolean isTooMuch(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        try {
            request.getParameterMap();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    private static String withQuery(HttpServletRequest request, String path) {
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
