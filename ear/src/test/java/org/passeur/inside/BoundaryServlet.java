package org.passeur.inside;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceContainer;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.passeur.community.boundary.CommunitySetup;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.NetworkLevel;
import org.passeur.community.boundary.NetworkRole;
import org.passeur.community.boundary.Networks;
import org.passeur.community.boundary.Profile;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.Exports;
import org.passeur.platform.boundary.Health;
import org.passeur.platform.boundary.Imports;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.Attachments;
import org.passeur.practice.boundary.ContentFormat;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.MyWorks;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.SaveWork;
import org.passeur.practice.boundary.SavedWork;
import org.passeur.practice.boundary.Themes;
import org.passeur.practice.boundary.WorkFilter;
import org.passeur.practice.boundary.WorkSort;
import org.passeur.privacy.boundary.IdentifyingDetails;
import org.passeur.search.boundary.Indexing;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchSort;
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

    /** What a call is about. */
    private record About(String subject, Long id, long version, String visibility, Long network, Long file) {}

    private interface Call {
        Object on(About about) throws Exception;
    }

    /** Made by the server for a deployment that signs people in by OpenID Connect. */
    private static final ServiceName PORTAL_DOMAIN =
            ServiceName.JBOSS.append("deployment", "unit", "passeur.ear", "security-domain", "virtual");

    private static final Map<String, Call> CALLS = new LinkedHashMap<>();

    static {
        CALLS.put("Members.viewer", about -> bean(Members.class).viewer());
        CALLS.put("Members.current", about -> bean(Members.class).current());
        CALLS.put("Members.findMyProfile", about -> bean(Members.class).findMyProfile());
        CALLS.put("Members.saveMyProfile", about -> {
            Members members = bean(Members.class);
            long version = members.findMyProfile().map(Profile::version).orElse(0L);
            members.saveMyProfile(
                    new Profile(about.subject(), Region.ESTRIE, about.network(), null, Language.FR, null, version));
            return "";
        });
        CALLS.put("Members.findNames", about -> bean(Members.class).findNames(List.of(1L)));
        CALLS.put(
                "CommunitySetup.isAnybodyThere",
                about -> bean(CommunitySetup.class).isAnybodyThere());
        CALLS.put(
                "CommunitySetup.createNetwork",
                about -> bean(CommunitySetup.class)
                        .createNetwork("Réseau d’essai", NetworkLevel.LOCAL, null, Region.ESTRIE));
        CALLS.put(
                "CommunitySetup.createOrganisation",
                about -> bean(CommunitySetup.class)
                        .createOrganisation("Organisme d’essai", about.network(), Region.ESTRIE));
        CALLS.put(
                "CommunitySetup.createMember",
                about -> bean(CommunitySetup.class)
                        .createMember(
                                UUID.randomUUID().toString(),
                                new Profile("Essai", Region.ESTRIE, null, null, Language.FR, null, 0)));
        CALLS.put("CommunitySetup.grant", about -> {
            Long anybody = bean(Members.class).viewer().memberId();
            bean(CommunitySetup.class).grant(anybody == null ? 0L : anybody, about.network(), NetworkRole.TRAINER);
            return "";
        });
        CALLS.put("Networks.listNetworks", about -> bean(Networks.class).listNetworks());
        CALLS.put("Networks.listOrganisations", about -> bean(Networks.class).listOrganisations());
        CALLS.put("Themes.list", about -> bean(Themes.class).list());
        CALLS.put("Themes.codes", about -> bean(Themes.class).codes());

        CALLS.put("GroupPlans.list", about -> bean(GroupPlans.class).list(WorkFilter.NONE, WorkSort.RECENT, 1, 10));
        CALLS.put("GroupPlans.get", about -> bean(GroupPlans.class).get(about.id()));
        CALLS.put("GroupPlans.getRevision", about -> bean(GroupPlans.class).getRevision(about.id(), 1));
        CALLS.put("GroupPlans.revisions", about -> bean(GroupPlans.class).revisions(about.id()));
        CALLS.put("GroupPlans.getDraft", about -> bean(GroupPlans.class).getDraft(about.id()));
        CALLS.put(
                "GroupPlans.save",
                about -> bean(GroupPlans.class)
                        .save(save(about, Json.read("{\"title\":\"Essai de permission\"}", PlanContent.class))));
        CALLS.put("GroupPlans.publish", about -> bean(GroupPlans.class).publish(about.id(), about.version()));
        CALLS.put("GroupPlans.withdraw", about -> bean(GroupPlans.class).withdraw(about.id()));
        CALLS.put("GroupPlans.delete", about -> {
            bean(GroupPlans.class).delete(about.id(), about.version());
            return "";
        });

        CALLS.put("Activities.list", about -> bean(Activities.class).list(WorkFilter.NONE, WorkSort.RECENT, 1, 10));
        CALLS.put("Activities.get", about -> bean(Activities.class).get(about.id()));
        CALLS.put("Activities.getRevision", about -> bean(Activities.class).getRevision(about.id(), 1));
        CALLS.put("Activities.revisions", about -> bean(Activities.class).revisions(about.id()));
        CALLS.put("Activities.findIds", about -> bean(Activities.class).findIds(List.of("essai")));
        CALLS.put("Activities.getDraft", about -> bean(Activities.class).getDraft(about.id()));
        CALLS.put(
                "Activities.save",
                about -> bean(Activities.class)
                        .save(save(about, Json.read("{\"title\":\"Essai de permission\"}", ActivityContent.class))));
        CALLS.put("Activities.publish", about -> bean(Activities.class).publish(about.id(), about.version()));
        CALLS.put("Activities.withdraw", about -> bean(Activities.class).withdraw(about.id()));
        CALLS.put("Activities.delete", about -> {
            bean(Activities.class).delete(about.id(), about.version());
            return "";
        });

        CALLS.put("Attachments.list", about -> bean(Attachments.class).list(about.id()));
        CALLS.put("Attachments.get", about -> bean(Attachments.class).get(about.id(), about.file()));
        CALLS.put(
                "Attachments.add",
                about -> bean(Attachments.class)
                        .add(about.id(), "essai.txt", "Bonjour".getBytes(StandardCharsets.UTF_8)));
        CALLS.put("Attachments.remove", about -> {
            bean(Attachments.class).remove(about.id(), about.file());
            return "";
        });
        CALLS.put("ContentFormat.schema", about -> bean(ContentFormat.class).schema("plan"));
        CALLS.put(
                "ContentFormat.read",
                about -> bean(ContentFormat.class)
                        .read(PlanContent.class, Json.MAPPER.createObjectNode().put("title", "Essai")));

        CALLS.put(
                "IdentifyingDetails.find",
                about -> bean(IdentifyingDetails.class).find("Mme Tremblay", Language.FR, null));

        CALLS.put("MyWorks.list", about -> bean(MyWorks.class).list(1, 10));
        CALLS.put(
                "PortalSearch.search",
                about -> bean(PortalSearch.class)
                        .search(new SearchQuery("essai", null, null, null, null, SearchSort.RELEVANCE, 1, 10)));

        CALLS.put(
                "Imports.start",
                about -> bean(Imports.class).start(new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8))));
        CALLS.put("Health.checks", about -> bean(Health.class).checks());
        CALLS.put("Indexing.progress", about -> bean(Indexing.class).progress());
        CALLS.put("Indexing.start", about -> bean(Indexing.class).start());
        CALLS.put("Indexing.cancel", about -> bean(Indexing.class).cancel());
        CALLS.put("Imports.get", about -> bean(Imports.class).get(0L));
        CALLS.put("Imports.list", about -> bean(Imports.class).list(1, 10));
        CALLS.put("Imports.errors", about -> bean(Imports.class).errors(0L, 1, 10));
        CALLS.put("Imports.cancel", about -> bean(Imports.class).cancel(0L));
        CALLS.put("Imports.schema", about -> bean(Imports.class).schema("plan"));
        CALLS.put("Exports.part", about -> bean(Exports.class).part("plan", Long.MAX_VALUE));

        // For the scene, not for the table.
        CALLS.put(
                "network",
                about -> insert(
                        "insert into network (id, name, level, path) values (?, ?, 'LOCAL', ?)",
                        about.network(),
                        "Réseau " + about.network(),
                        "/" + about.network() + "/"));
        CALLS.put(
                "grant",
                about -> insert(
                        "insert into member_role (member_id, network_id, role) select id, ?, 'COORDINATOR' from member where subject = ?",
                        about.network(),
                        about.subject()));
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
        About about = new About(
                subject,
                number(request.getParameter("id")),
                request.getParameter("version") == null ? 0 : Long.parseLong(request.getParameter("version")),
                request.getParameter("visibility"),
                number(request.getParameter("network")),
                number(request.getParameter("file")));
        Call call = CALLS.get(request.getParameter("call"));
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
        } catch (ConflictException e) {
            outcome = "conflict";
        } catch (Exception e) {
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

    private static <C extends org.passeur.practice.boundary.WorkContent> SaveWork<C> save(About about, C content) {
        return new SaveWork<>(
                about.id(), about.version(), Language.FR, Visibility.valueOf(about.visibility()), content);
    }

    private static <T> T bean(Class<T> type) throws NamingException {
        return type.cast(new InitialContext()
                .lookup("java:global/passeur/passeur-ejb/" + type.getSimpleName() + "!" + type.getName()));
    }

    private static Object insert(String sql, Object... values) throws NamingException, SQLException {
        DataSource dataSource = (DataSource) new InitialContext().lookup("java:jboss/datasources/PasseurDS");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static Long number(String text) {
        return text == null || text.isEmpty() ? null : Long.valueOf(text);
    }
}
