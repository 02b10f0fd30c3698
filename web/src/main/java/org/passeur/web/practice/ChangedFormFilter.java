package org.passeur.web.practice;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.web.platform.FormParameters;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.RoutingFilter;

/**
 * Makes a form whole that was sent as what changed since a version: the page behind it knows whole forms only. When that
 * version is not the one that is stored, the answer says
 * nothing (204, which no browser takes for a failure), and the page sends everything.
 */
public class ChangedFormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    @Inject
    private FormShapes shapes;

    @Inject
    private Portal portal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String since = request.getMethod().equals("POST") ? request.getParameter(FormDifference.SINCE) : null;
        if (since == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Map<String, String[]>> whole;
        try {
            whole = whole((Route.Match) request.getAttribute(RoutingFilter.MATCH), since, request.getParameterMap());
        } catch (NotFoundException e) {
            // The page says what it says to whoever asks for it.
            chain.doFilter(request, response);
            return;
        }
        if (whole.isPresent()) {
            chain.doFilter(new FormParameters(request, whole.get()), response);
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private Optional<Map<String, String[]>> whole(Route.Match match, String since, Map<String, String[]> sent) {
        if (match.id() == null) {
            return Optional.empty();
        }
        boolean plan = match.route() == Route.PLAN_EDIT;
        DraftWork<?> draft = plan ? plans.getDraft(match.id()) : activities.getDraft(match.id());
        if (!since.equals(String.valueOf(draft.version()))) {
            return Optional.empty();
        }
        String kind = plan ? "plan" : "activity";
        WorkForm stored = new WorkForm(new FormNode(shapes.get(kind), kind + "."), portal.getLanguage());
        stored.show(draft);
        return FormDifference.apply(stored.written(), sent);
    }
}
