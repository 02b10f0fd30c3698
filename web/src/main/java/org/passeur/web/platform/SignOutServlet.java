package org.passeur.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.passeur.platform.boundary.Language;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Ends both sessions: the portal's here, the identity provider's by sending the person through its logout and back. */
@WebServlet("/deconnexion")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Value of {@code Clear-Site-Data}: everything that the device keeps of the portal, except cookies. */
    static final String CLEAR = "\"cache\", \"storage\"";

    @Inject
    private Portal portal;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        // While the person is still known.
        Language language = portal.getLanguage();
        String issuer = null;
        String hint = null;
        if (request.getAttribute(OidcSecurityContext.class.getName()) instanceof OidcSecurityContext context
                && context.getIDToken() != null) {
            issuer = context.getIDToken().getIssuer();
            hint = context.getIDTokenString();
        }
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        // Pages and notes that were kept to run a session without a network go too.
        response.setHeader("Clear-Site-Data", CLEAR);
        if (issuer == null) {
            response.sendRedirect("/");
            return;
        }
        Onward.lead(
                response,
                issuer + "/protocol/openid-connect/logout?id_token_hint=" + hint + "&post_logout_redirect_uri="
                        + URLEncoder.encode(home(request), StandardCharsets.UTF_8),
                "onward.signOut",
                language);
    }

    private static String home(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - "deconnexion".length());
    }
}
