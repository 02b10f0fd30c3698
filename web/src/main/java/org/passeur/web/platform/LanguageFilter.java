package org.passeur.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;

/** {@code ?langue=en} on any page chooses a language for good, then shows the page without it. */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String PARAMETER = "langue";

    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (query == null
                || request.getParameter(PARAMETER) == null
                || !request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        Coded.find(Language.class, request.getParameter(PARAMETER)).ifPresent(language -> {
            Cookie cookie = new Cookie(Portal.LANGUAGE_COOKIE, language.code());
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            response.addCookie(cookie);
        });
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        response.sendRedirect(SignInServlet.localOr(request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest), "/"));
    }
}
