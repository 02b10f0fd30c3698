package org.passeur.web.platform;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.passeur.platform.boundary.Health;
import org.passeur.platform.boundary.Json;

/** For whatever watches over the portal; in the form of MicroProfile Health, without a word that would help an intruder. */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Health health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Alive is whoever answers at all; a database that is away is no reason to be restarted.
        List<Health.Check> checks = request.getServletPath().endsWith("/ready") ? health.checks() : List.of();
        boolean up = checks.stream().allMatch(Health.Check::up);
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("status", status(up));
        ArrayNode list = body.putArray("checks");
        checks.forEach(check -> list.addObject().put("name", check.name()).put("status", status(check.up())));
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body.toString());
    }

    private static String status(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
