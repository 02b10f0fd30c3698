package org.passeur.web.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.export.boundary.ShareLinks;
import org.passeur.platform.boundary.BusyException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;

/** Files of a plan that a link leads to. */
@WebServlet("/lien/*")
public class SharedFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{43})\\.(pdf|ics|md)");

    @Inject
    private ShareLinks links;

    @Inject
    private TakeAway takeAway;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Secrets.hide(response);
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (Secrets.isTooOften(request, response)
                || file.matches() && file.group(2).equals("pdf") && FileServlet.isTooOften(request, response)) {
            return;
        }
        try {
            if (!file.matches()) {
                throw new NotFoundException("ShareLink", 0L);
            }
            PlanCopy plan = links.open(file.group(1));
            // The link is not written on paper: it would outlive the hands that it was meant for.
            FileAnswers.send(FileServlet.of(plan, file.group(2), request, takeAway, null), request, response);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleBrokenException e) {
            response.sendRedirect("/lien/" + file.group(1) + "?faute="
                    + e.violations().getFirst().field());
        } catch (BusyException e) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
