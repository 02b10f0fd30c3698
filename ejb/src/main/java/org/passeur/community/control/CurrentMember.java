package org.passeur.community.control;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.community.boundary.NetworkRole;
import org.passeur.community.boundary.SignedInMember;
import org.passeur.community.boundary.Viewer;
import org.passeur.community.entity.Network;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Roles;

/** Keeps the caller for one request, so that a page that asks ten times costs one statement. */
@RequestScoped
public class CurrentMember {

    @PersistenceContext
    private EntityManager entityManager;

    private SignedInMember cached;

    public SignedInMember get(SessionContext context) {
        if (cached == null) {
            cached = context.isCallerInRole(Roles.PRACTITIONER)
                    ? read(
                            context.getCallerPrincipal().getName(),
                            context.isCallerInRole(Roles.MODERATOR),
                            context.isCallerInRole(Roles.ADMINISTRATOR))
                    : SignedInMember.VISITOR;
        }
        return cached;
    }

    /** After the profile changed. */
    public void forget() {
        cached = null;
    }

    private SignedInMember read(String subject, boolean moderator, boolean administrator) {
        List<Tuple> rows = entityManager
                .createQuery("""
                        select m.id as id, m.displayName as name, m.language as language, n.id as networkId,
                            n.path as path, r.networkId as roleNetworkId, r.role as role
                        from Member m left join m.network n left join m.roles r
                        where m.subject = :subject""", Tuple.class)
                .setParameter("subject", subject)
                .getResultList();
        if (rows.isEmpty()) {
            return new SignedInMember(
                    new Viewer(null, Set.of(), Map.of(), moderator, administrator), true, null, null, null);
        }
        Tuple member = rows.getFirst();
        String path = member.get("path", String.class);
        Viewer viewer = new Viewer(
                member.get("id", Long.class),
                path == null ? Set.of() : Network.idsOf(path),
                roles(rows),
                moderator,
                administrator);
        return new SignedInMember(
                viewer,
                true,
                member.get("name", String.class),
                member.get("language", Language.class),
                member.get("networkId", Long.class));
    }

    private static Map<Long, Set<NetworkRole>> roles(List<Tuple> rows) {
        Map<Long, Set<NetworkRole>> roles = new HashMap<>();
        for (Tuple row : rows) {
            Long networkId = row.get("roleNetworkId", Long.class);
            if (networkId != null) {
                roles.computeIfAbsent(networkId, id -> EnumSet.noneOf(NetworkRole.class))
                        .add(row.get("role", NetworkRole.class));
            }
        }
        return roles;
    }
}
