package org.passeur.web.practice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.practice.boundary.Beside;
import org.passeur.practice.boundary.OpenPlans;
import org.passeur.web.platform.Portal;

/** An open page says that it is open, in which part, and is told who else has the plan open: for the page's own script. */
@WebServlet("/composer/ensemble")
public class OpenPlanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenPlans openPlans;

    @Inject
    private Portal portal;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getUserPrincipal() == null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String plan = value(request, "plan", "\\d{1,18}");
        String form = value(request, "form", "[\\w-]{16,64}");
        String part = value(request, "part", "before|after|share|sessions(:\\d{1,3})?|closed");
        if (plan == null || form == null || part == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            if (part.equals("closed")) {
                openPlans.close(Long.valueOf(plan), form);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                answer(openPlans.open(Long.valueOf(plan), form, part), response);
            }
        } catch (NotFoundException | SignInRequiredException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void answer(Beside beside, HttpServletResponse response) throws IOException {
        Words words = new Words(portal.getLanguage());
        String text = beside.others().stream()
                .map(other -> words.get("beside", other.name(), part(other.part(), words)))
                .distinct()
                .collect(Collectors.joining(" "));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.MAPPER
                        .createObjectNode()
                        .put("shared", beside.shared())
                        .put("text", text)
                        .toString());
    }

    private static String part(String code, Words words) {
        String[] names = code.split(":");
        return names.length == 1
                ? words.get("part." + names[0])
                : words.get("beside.session", words.get("part." + names[0]), names[1]);
    }

    private static String value(HttpServletRequest request, String name, String pattern) {
        String value = request.getParameter(name);
        return value != null && value.matches(pattern) ? value : null;
    }
}
