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
import java.util.concurrent.ThreadLocalRandom;
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
import org.passeur.community.boundary.Admission;
import org.passeur.community.boundary.CommunitySetup;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.NetworkAdministration;
import org.passeur.community.boundary.NetworkLevel;
import org.passeur.community.boundary.NetworkRole;
import org.passeur.community.boundary.Networks;
import org.passeur.community.boundary.OrganisationAdministration;
import org.passeur.community.boundary.People;
import org.passeur.community.boundary.PeopleFilter;
import org.passeur.community.boundary.Profile;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.SaveNetwork;
import org.passeur.community.boundary.SaveOrganisation;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.Exports;
import org.passeur.platform.boundary.Health;
import org.passeur.platform.boundary.Imports;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.Attachments;
import org.passeur.practice.boundary.ContentFormat;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.MyWorks;
import org.passeur.practice.boundary.PlanCheck;
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
    private record About(
            String subject,
            Long id,
            long version,
            String visibility,
            Long network,
            Long file,
            Long person,
            Long personsNetwork) {}

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
        CALLS.put(
                "CommunitySetup.isAnybodyThere",
                about -> bean(CommunitySetup.class).isAnybodyThere());
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
        CALLS.put("Members.findMyMembership", about -> bean(Members.class).findMyMembership());
        CALLS.put(
                "NetworkAdministration.list",
                about -> bean(NetworkAdministration.class).list());
        CALLS.put(
                "NetworkAdministration.get",
                about -> bean(NetworkAdministration.class).get(0L));
        CALLS.put("NetworkAdministration.save", about -> network());
        CALLS.put("NetworkAdministration.delete", about -> {
            bean(NetworkAdministration.class).delete(0L, 0);
            return "";
        });
        CALLS.put(
                "OrganisationAdministration.list",
                about -> bean(OrganisationAdministration.class).list("", 1, 10));
        CALLS.put(
                "OrganisationAdministration.get",
                about -> bean(OrganisationAdministration.class).get(0L));
        CALLS.put("OrganisationAdministration.save", about -> organisation());
        CALLS.put("OrganisationAdministration.delete", about -> {
            bean(OrganisationAdministration.class).delete(0L, 0);
            return "";
        });
        CALLS.put("People.list", about -> bean(People.class).list(new PeopleFilter("", null, false), 1, 10));
        CALLS.put("People.networks", about -> bean(People.class).networks());
        CALLS.put("People.get", about -> bean(People.class).get(about.person()));
        CALLS.put("People.grant", about -> {
            bean(People.class).grant(about.person(), about.personsNetwork(), NetworkRole.TRAINER);
            return "";
        });
        CALLS.put("People.revoke", about -> {
            bean(People.class).revoke(about.person(), about.personsNetwork(), NetworkRole.TRAINER);
            return "";
        });
        CALLS.put("People.accept", about -> {
            bean(People.class).accept(about.person(), about.personsNetwork());
            return "";
        });
        CALLS.put("People.refuse", about -> {
            bean(People.class).refuse(about.person(), about.personsNetwork());
            return "";
        });
        CALLS.put("People.remove", about -> {
            bean(People.class).remove(about.person(), about.personsNetwork());
            return "";
        });
        CALLS.put("Networks.listNetworks", about -> bean(Networks.class).listNetworks());
        CALLS.put("Networks.listOrganisations", about -> bean(Networks.class).listOrganisations());
        CALLS.put("Themes.list", about -> bean(Themes.class).list());
        CALLS.put("Themes.codes", about -> bean(Themes.class).codes());

        CALLS.put("GroupPlans.list", about -> bean(GroupPlans.class).list(WorkFilter.NONE, WorkSort.RECENT, 1, 10));
        CALLS.put("GroupPlans.get", about -> bean(GroupPlans.class).get(about.id()));
        CALLS.put("GroupPlans.getRevision", about -> bean(GroupPlans.class).getRevision(about.id(), 1));
        CALLS.put("GroupPlans.lineage", about -> bean(GroupPlans.class).lineage(about.id()));
        CALLS.put("GroupPlans.adapt", about -> bean(GroupPlans.class).adapt(about.id(), null));
        CALLS.put("GroupPlans.revisions", about -> bean(GroupPlans.class).revisions(about.id()));
        CALLS.put("GroupPlans.getDraft", about -> bean(GroupPlans.class).getDraft(about.id()));
        CALLS.put(
                "GroupPlans.save",
                about -> bean(GroupPlans.class)
                        .save(save(about, Json.read("{\"title\":\"Essai de permission\"}", PlanContent.class))));
        CALLS.put("GroupPlans.publish", about -> bean(GroupPlans.class).publish(about.id(), about.version()));
        CALLS.put("GroupPlans.withdraw", about -> bean(GroupPlans.class).withdraw(about.id()));
        CALLS.put("GroupPlans.deleteRevision", about -> {
            bean(GroupPlans.class).deleteRevision(about.id(), 1);
            return "";
        });
        CALLS.put("GroupPlans.delete", about -> {
            bean(GroupPlans.class).delete(about.id(), about.version());
            return "";
        });

        CALLS.put("Activities.list", about -> bean(Activities.class).list(WorkFilter.NONE, WorkSort.RECENT, 1, 10));
        CALLS.put("Activities.get", about -> bean(Activities.class).get(about.id()));
        CALLS.put("Activities.getRevision", about -> bean(Activities.class).getRevision(about.id(), 1));
        CALLS.put("Activities.lineage", about -> bean(Activities.class).lineage(about.id()));
        CALLS.put("Activities.adapt", about -> bean(Activities.class).adapt(about.id(), null));
        CALLS.put("Activities.revisions", about -> bean(Activities.class).revisions(about.id()));
        CALLS.put("Activities.findIds", about -> bean(Activities.class).findIds(List.of("essai")));
        CALLS.put("Activities.getDraft", about -> bean(Activities.class).getDraft(about.id()));
        CALLS.put(
                "Activities.save",
                about -> bean(Activities.class)
                        .save(save(about, Json.read("{\"title\":\"Essai de permission\"}", ActivityContent.class))));
        CALLS.put("Activities.publish", about -> bean(Activities.class).publish(about.id(), about.version()));
        CALLS.put("Activities.withdraw", about -> bean(Activities.class).withdraw(about.id()));
        CALLS.put("Activities.deleteRevision", about -> {
            bean(Activities.class).deleteRevision(about.id(), 1);
            return "";
        });
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
                "PlanCheck.check",
                about -> bean(PlanCheck.class)
                        .check(Json.read("{\"title\":\"Essai\"}", PlanContent.class), Language.FR)
                        .size());
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
                        """
                        insert into network (id, version, external_id, name, level, path, open_path, admission)
                        values (?, 0, ?, ?, 'LOCAL', ?, ?, 'OPEN')""",
                        about.network(),
                        "essai-" + about.network(),
                        "Réseau " + about.network(),
                        "/" + about.network() + "/",
                        "/" + about.network() + "/"));
        // Somebody of that network, who waits to be a member or is one.
        CALLS.put("waiting", about -> person(about, "PENDING"));
        CALLS.put("member", about -> person(about, "CONFIRMED"));
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
                number(request.getParameter("file")),
                number(request.getParameter("person")),
                number(request.getParameter("personsNetwork")));
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
        } catch (RuleBrokenException e) {
            outcome = "rule";
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

    private static Long network() throws NamingException {
        return bean(NetworkAdministration.class)
                .save(new SaveNetwork(
                        null, 0, "Réseau d’essai", NetworkLevel.LOCAL, Region.ESTRIE, null, Admission.CONFIRMED));
    }

    private static Long organisation() throws NamingException {
        return bean(OrganisationAdministration.class)
                .save(new SaveOrganisation(null, 0, "Organisme d’essai", Region.ESTRIE, Set.of()));
    }

    private static Long person(About about, String membership) throws NamingException, SQLException {
        Long id = ThreadLocalRandom.current().nextLong(1L << 41, 1L << 42);
        insert("""
                insert into member (id, version, subject, display_name, language, network_id, membership, created_at)
                values (?, 0, ?, 'Essai', 'FR', ?, ?, current_timestamp)""", id, UUID.randomUUID().toString(), about.network(), membership);
        return id;
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
