package org.passeur.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.passeur.community.boundary.Members;
import org.passeur.platform.boundary.Language;

/**
 * The one protected address: the container signs the person in, then this leads them where they wanted to go. The target
 * stands in the path, because the container's redirect to the identity provider drops the query.
 */
@WebServlet("/connexion/*")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/connexion/";

    /** Cookie: who signed in last in this browser. */
    private static final String DEVICE = "passeur-appareil";

    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    private Members members;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        clearForAnotherPerson(request, response);
        String target = target(request.getPathInfo());
        response.sendRedirect(members.current().isProfileMissing() ? firstQuestions(target) : target);
    }

    /**
     * What the device kept of one person is not for the next: a session may have ended without a sign-out. Only this
     * address is told who was last, in a word that names nobody.
     */
    private static void clearForAnotherPerson(HttpServletRequest request, HttpServletResponse response) {
        String mark = FormAuthor.deviceMark(request.getUserPrincipal().getName());
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        if (Arrays.stream(cookies)
                .anyMatch(cookie ->
                        cookie.getName().equals(DEVICE) && !cookie.getValue().equals(mark))) {
            response.setHeader("Clear-Site-Data", SignOutServlet.CLEAR);
        }
        Cookie cookie = new Cookie(DEVICE, mark);
        cookie.setPath("/connexion");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }

    /** The page that asks a new person who they are, and leads on to the target. */
    static String firstQuestions(String target) {
        return target.startsWith(Route.PROFILE.address())
                ? target
                : Route.PROFILE.address() + "?vers=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    /** The same, and the identity provider speaks this language. */
    static String addressFor(String target, Language language) {
        return addressFor(target) + "?ui_locales=" + language.code();
    }

    /** The address that signs a person in and brings them to the target. */
    static String addressFor(String target) {
        return PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(target.getBytes(StandardCharsets.UTF_8));
    }

    private static String target(String pathInfo) {
        try {
            byte[] target = Base64.getUrlDecoder().decode(pathInfo == null ? "" : pathInfo.substring(1));
            return localOr(new String(target, StandardCharsets.UTF_8), "/");
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    /** Only an address of this portal: never a door to another site. */
    public static String localOr(String target, String otherwise) {
        boolean local = target != null
                && target.startsWith("/")
                && !target.startsWith("//")
                && target.chars().noneMatch(c -> c < ' ' || c == '\\');
        return local ? target : otherwise;
    }
}
