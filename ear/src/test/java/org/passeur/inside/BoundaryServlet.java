package org.passeur.inside;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.practice.boundary.SavedWork;

/** Calls a boundary as anybody. */
@WebServlet("/call")
public class BoundaryServlet extends InsideServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, BoundaryCall> CALLS = new HashMap<>();

    static {
        CommunityCalls.addTo(CALLS);
        PracticeCalls.addTo(CALLS);
        CoWritingCalls.addTo(CALLS);
        StartCalls.addTo(CALLS);
        ExportCalls.addTo(CALLS);
        PlatformCalls.addTo(CALLS);
        ExperienceCalls.addTo(CALLS);
        ExchangeCalls.addTo(CALLS);
        SceneCalls.addTo(CALLS);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        String subject = request.getParameter("as");
        BoundaryCall.About about = new BoundaryCall.About(
                subject,
                number(request.getParameter("id")),
                request.getParameter("version") == null ? 0 : Long.parseLong(request.getParameter("version")),
                request.getParameter("visibility"),
                number(request.getParameter("network")),
                number(request.getParameter("file")),
                number(request.getParameter("person")),
                number(request.getParameter("personsNetwork")));
        BoundaryCall call = CALLS.get(request.getParameter("call"));
        String outcome;
        try {
            Object result =
                    identity(subject, request.getParameter("roles")).runAs((Callable<Object>) () -> call.on(about));
            outcome = "ok"
                    + switch (result) {
                        case SavedWork saved -> " " + saved.id() + " " + saved.version();
                        case Long id -> " " + id;
                        case null, default -> "";
                    };
        } catch (EJBAccessException e) {
            outcome = "refused";
        } catch (NotFoundException e) {
            outcome = "unknown";
        } catch (SignInRequiredException e) {
            outcome = "profile";
        } catch (RuleBrokenException e) {
            outcome = "rule";
        } catch (ConflictException e) {
            outcome = "conflict";
        } catch (Exception e) {
            // What went wrong belongs in the test's report: the server's log is not at hand there.
            StringWriter trace = new StringWriter();
            (e instanceof EJBException && e.getCause() != null ? e.getCause() : e)
                    .printStackTrace(new PrintWriter(trace));
            outcome = trace.toString();
        }
        response.getWriter().write(outcome);
    }

    private static Long number(String text) {
        return text == null || text.isEmpty() ? null : Long.valueOf(text);
    }
}
