package org.passeur.community.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.passeur.community.boundary.Networks.NetworkItem;
import org.passeur.community.control.CurrentMember;
import org.passeur.community.control.PeopleQueries;
import org.passeur.community.entity.Member;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.Roles;

/**
 * Memberships and roles, as those who manage them see them: an administrator everywhere, a coordinator in their own networks
 * and in those within them. Moderators and administrators are the identity provider's business.
 */
@Stateless
public class People {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    @Inject
    private PeopleQueries queries;

    @Inject
    private CurrentMember currentMember;

    /**
     * By name.
     *
     * @throws NotFoundException when the caller manages nobody
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Page<Person> list(
            @NotNull @Valid PeopleFilter filter, @Min(1) @Max(10_000) int page, @Min(1) @Max(100) int size) {
        return queries.list(manager(), filter, page, size);
    }

    /**
     * @throws NotFoundException when the caller manages no such person
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Person get(@NotNull Long id) {
        return queries.get(manager(), id);
    }

    /**
     * The networks that the caller manages, each after the one that contains it.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<NetworkItem> networks() {
        return queries.networks(manager());
    }

    /**
     * Gives a role; one that is held already stays.
     *
     * @throws NotFoundException when the caller manages no such person or network
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void grant(@NotNull Long id, @NotNull Long networkId, @NotNull NetworkRole role) {
        managed(id, networkId).grant(networkId, role);
        currentMember.forget();
    }

    /**
     * Takes a role away.
     *
     * @throws NotFoundException when the caller manages no such person or network
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void revoke(@NotNull Long id, @NotNull Long networkId, @NotNull NetworkRole role) {
        managed(id, networkId).revoke(networkId, role);
        currentMember.forget();
    }

    /**
     * Makes a person who asked a member, also one who was refused before.
     *
     * @param networkId the network that they named when it was read
     * @throws NotFoundException when they do not ask any more, or the caller does not decide
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void accept(@NotNull Long id, @NotNull Long networkId) {
        decide(id, networkId, Membership.CONFIRMED);
    }

    /**
     * @throws NotFoundException when they do not ask any more, or the caller does not decide
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void refuse(@NotNull Long id, @NotNull Long networkId) {
        decide(id, networkId, Membership.REFUSED);
    }

    /**
     * Ends a membership at once; roles are another matter.
     *
     * @throws NotFoundException when they are no member, or the caller does not decide
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void remove(@NotNull Long id, @NotNull Long networkId) {
        Member member = managed(id, networkId);
        if (!isAt(member, networkId) || !member.getMembership().isMember()) {
            throw new NotFoundException("membership of", id);
        }
        member.join(null, null);
        currentMember.forget();
    }

    private void decide(Long id, Long networkId, Membership state) {
        Member member = managed(id, networkId);
        if (!isAt(member, networkId) || member.getMembership().isMember()) {
            throw new NotFoundException("request of", id);
        }
        member.join(member.getNetwork(), state);
        currentMember.forget();
    }

    private static boolean isAt(Member member, Long networkId) {
        return member.getNetwork() != null && member.getNetwork().getId().equals(networkId);
    }

    private Member managed(Long id, Long networkId) {
        Viewer manager = manager();
        queries.requireNetwork(manager, networkId);
        queries.get(manager, id);
        // Held, because the person may be changing their own profile.
        return entityManager.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Viewer manager() {
        Viewer viewer = members.viewer();
        if (!viewer.managesPeople()) {
            throw new NotFoundException("people of", viewer.memberId());
        }
        return viewer;
    }
}
