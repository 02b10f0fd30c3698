package org.passeur.inside;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceContainer;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Acts as anybody: the portal's own security domain gives an identity with a name and roles for the length of a call. Such
 * a servlet is in a WAR beside the portal, which never carries it.
 */
abstract class InsideServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Made by the server for a deployment that signs people in by OpenID Connect. */
    private static final ServiceName PORTAL_DOMAIN =
            ServiceName.JBOSS.append("deployment", "unit", "passeur.ear", "security-domain", "virtual");

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

    protected final SecurityIdentity identity(String subject, String roles) {
        SecurityDomain domain = portalDomain.get();
        if (subject == null) {
            return domain.getAnonymousSecurityIdentity();
        }
        return domain.createAdHocIdentity(subject)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(roles.split(" ")))));
    }
}
