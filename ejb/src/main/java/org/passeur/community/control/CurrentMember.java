package org.passeur.community.control;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Membership;
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
                            m.membership as membership, n.path as path, n.openPath as openPath,
                            r.networkId as roleNetworkId, r.role as role, w.id as withinId
                        from Member m left join m.network n left join m.roles r
                            left join Network o on o.id = r.networkId and r.role = :coordinator
                            left join Network w on w.path like concat(o.path, '%')
                        where m.subject = :subject""", Tuple.class)
                .setParameter("coordinator", NetworkRole.COORDINATOR)
                .setParameter("subject", subject)
                .getResultList();
        if (rows.isEmpty()) {
            return new SignedInMember(
                    new Viewer(null, Set.of(), Set.of(), Map.of(), moderator, administrator), true, null, null, null);
        }
        Tuple member = rows.getFirst();
        Membership membership = member.get("membership", Membership.class);
        Set<Long> coordinated = coordinated(rows);
        Set<Long> read = new HashSet<>(coordinated);
        read.addAll(readAsMember(membership, member));
        Viewer viewer =
                new Viewer(member.get("id", Long.class), read, coordinated, roles(rows), moderator, administrator);
        return new SignedInMember(
                viewer,
                true,
                member.get("name", String.class),
                member.get("language", Language.class),
                membership != null && membership.isMember() ? member.get("networkId", Long.class) : null);
    }

    /**
     * A word of one's own opens the network that it was given to, which was open then, and the open ones around it; that of
     * a coordinator opens the whole path.
     */
    private static Set<Long> readAsMember(Membership membership, Tuple member) {
        return switch (membership) {
            case CONFIRMED -> Network.idsOf(member.get("path", String.class));
            case DECLARED -> {
                Set<Long> open = Network.idsOf(member.get("openPath", String.class));
                open.add(member.get("networkId", Long.class));
                yield open;
            }
            case PENDING, REFUSED -> Set.of();
            case null -> Set.of();
        };
    }

    private static Set<Long> coordinated(List<Tuple> rows) {
        return rows.stream()
                .map(row -> row.get("withinId", Long.class))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
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
