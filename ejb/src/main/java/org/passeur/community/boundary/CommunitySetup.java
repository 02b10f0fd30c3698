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

/** Makes networks, organisations and members that are not there yet. */
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
     * @param parentId the network that contains it; null for none
     * @return its id
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Long createNetwork(
            @NotBlank @Size(max = 200) String name, @NotNull NetworkLevel level, Long parentId, Region region) {
        Network parent = parentId == null ? null : entityManager.getReference(Network.class, parentId);
        Network network = new Network(name, level, parent, region);
        entityManager.persist(network);
        network.settle();
        return network.getId();
    }

    /**
     * @return its id
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Long createOrganisation(@NotBlank @Size(max = 200) String name, Long networkId, Region region) {
        Organisation organisation =
                new Organisation(name, entityManager.getReference(Network.class, networkId), region);
        entityManager.persist(organisation);
        return organisation.getId();
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
                profile.networkId() == null ? null : entityManager.getReference(Network.class, profile.networkId()),
                profile.organisationId() == null
                        ? null
                        : entityManager.getReference(Organisation.class, profile.organisationId()));
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
