package org.passeur.community.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.passeur.community.entity.Member;
import org.passeur.community.entity.Network;
import org.passeur.community.entity.Organisation;
import org.passeur.platform.boundary.Roles;

/** Makes members before they ever sign in, for a demonstration. */
@Stateless
public class CommunitySetup {

    @PersistenceContext
    private EntityManager entityManager;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public boolean isAnybodyThere() {
        return entityManager
                        .createQuery("select count(m) from Member m", Long.class)
                        .getSingleResult()
                > 0;
    }

    /**
     * @param subject of the identity provider's tokens
     * @return its id
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Long createMember(@NotBlank @Size(max = 100) String subject, @NotNull @Valid Profile profile) {
        Member member = new Member(subject, Instant.now());
        member.describe(
                profile,
                profile.organisationId() == null
                        ? null
                        : entityManager.getReference(Organisation.class, profile.organisationId()));
        if (profile.networkId() != null) {
            member.join(entityManager.getReference(Network.class, profile.networkId()), Membership.CONFIRMED);
        }
        entityManager.persist(member);
        // Others refer to it by its id alone, and the session would order the inserts without knowing.
        entityManager.flush();
        return member.getId();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void grant(@NotNull Long memberId, @NotNull Long networkId, @NotNull NetworkRole role) {
        entityManager.find(Member.class, memberId).grant(networkId, role);
    }
}
