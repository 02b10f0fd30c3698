package org.passeur.inside;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceContainer;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.practice.boundary.SavedWork;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Calls a boundary as anybody: the portal's own security domain gives an identity with a name and roles for the length of
 * a call. This is in a WAR beside the portal, which never carries it.
 */
@WebServlet("/call")
public class BoundaryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Made by the server for a deployment that signs people in by OpenID Connect. */
    private static final ServiceName PORTAL_DOMAIN =
            ServiceName.JBOSS.append("deployment", "unit", "passeur.ear", "security-domain", "virtual");

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

    private transient Supplier<SecurityDomain> portalDomain;
    private transient ServiceController<?> holder;

    /** The domain has no name in JNDI: a service that requires it is handed it. */
    @Override
    public void init() throws ServletException {
        ServiceContainer container = CurrentServiceContainer.getServiceContainer();
        ServiceBuilder<?> service = container.addService(ServiceName.of("passeur", "boundary-calls"));
        portalDomain = service.requires(PORTAL_DOMAIN);
        service.setInitialMode(ServiceController.Mode.ACTIVE);
        holder = service.setInstance(Service.NULL).install();
        try {
            container.awaitStability();
        } catch (InterruptedException e) {
            throw new ServletException(e);
        }
    }

    @Override
    public void destroy() {
        holder.setMode(ServiceController.Mode.REMOVE);
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

    private SecurityIdentity identity(String subject, String roles) {
        SecurityDomain domain = portalDomain.get();
        if (subject == null) {
            return domain.getAnonymousSecurityIdentity();
        }
        return domain.createAdHocIdentity(subject)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(roles.split(" ")))));
    }

    private static Long number(String text) {
        return text == null || text.isEmpty() ? null : Long.valueOf(text);
    }
}
