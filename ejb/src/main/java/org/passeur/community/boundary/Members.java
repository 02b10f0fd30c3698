package org.passeur.community.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.passeur.community.control.CurrentMember;
import org.passeur.community.control.NetworkTree;
import org.passeur.community.entity.Member;
import org.passeur.community.entity.Network;
import org.passeur.community.entity.Organisation;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;

/** Who the caller is, and what they say of themself. */
@Stateless
public class Members {

    @PersistenceContext
    private EntityManager entityManager;

    @Resource
    private SessionContext context;

    @Inject
    private CurrentMember currentMember;

    @Inject
    private NetworkTree tree;

    /** The caller as queries see them; read once a request. */
    @PermitAll
    public Viewer viewer() {
        return current().viewer();
    }

    /** The caller with what every page shows of them; read once a request. */
    @PermitAll
    public SignedInMember current() {
        return currentMember.get(context);
    }

    @RolesAllowed(Roles.PRACTITIONER)
    public Optional<Profile> findMyProfile() {
        return findMember()
                .map(member -> new Profile(
                        member.getDisplayName(),
                        member.getRegion(),
                        member.getNetwork() == null ? null : member.getNetwork().getId(),
                        member.getOrganisation() == null
                                ? null
                                : member.getOrganisation().getId(),
                        member.getLanguage(),
                        member.getWorkingHours(),
                        member.getVersion()));
    }

    /** Where the caller stands in the network that they named; empty without one. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Optional<MembershipInfo> findMyMembership() {
        return findMember().filter(member -> member.getNetwork() != null).map(member -> {
            Network network = member.getNetwork();
            return new MembershipInfo(
                    network.getId(), network.getName(), member.getMembership(), tree.deciders(network.getPath()));
        });
    }

    /**
     * Creates the caller's profile, or changes it. Naming another network leaves the one before at once; whether the new
     * one is joined or asked depends on its {@link Admission}.
     *
     * @throws ConflictException when it changed since it was read
     * @throws RuleBrokenException when the network or the organisation does not exist, or they do not go together
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void saveMyProfile(@NotNull @Valid Profile profile) {
        if (!CleanText.isName(profile.displayName())) {
            throw new RuleBrokenException("displayName", "profile.name.unreadable");
        }
        Network network = profile.networkId() == null ? null : entityManager.find(Network.class, profile.networkId());
        if (profile.networkId() != null && network == null) {
            throw new RuleBrokenException("networkId", "profile.network.unknown");
        }
        Organisation organisation = profile.organisationId() == null
                ? null
                : entityManager.find(Organisation.class, profile.organisationId());
        if (profile.organisationId() != null && organisation == null) {
            throw new RuleBrokenException("organisationId", "profile.organisation.unknown");
        }
        if (organisation != null && network != null && !organisation.belongsTo(network)) {
            throw new RuleBrokenException("organisationId", "profile.organisation.elsewhere");
        }
        Member member = findMember().orElse(null);
        if (member == null) {
            member = new Member(context.getCallerPrincipal().getName(), Instant.now());
        } else {
            if (member.getVersion() != profile.version()) {
                throw new ConflictException(member.getVersion());
            }
            entityManager.lock(member, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        member.describe(profile, organisation);
        if (!Objects.equals(id(member.getNetwork()), id(network))) {
            member.join(network, network == null ? null : admitted(network));
        }
        if (member.getId() == null) {
            entityManager.persist(member);
        }
        currentMember.forget();
    }

    /** Whoever decides on members of a network needs nobody else's word. */
    private Membership admitted(Network network) {
        Viewer viewer = viewer();
        if (viewer.administrator() || viewer.coordinates(network.getId())) {
            return Membership.CONFIRMED;
        }
        return network.getAdmission() == Admission.OPEN ? Membership.DECLARED : Membership.PENDING;
    }

    private static Long id(Network network) {
        return network == null ? null : network.getId();
    }

    private Optional<Member> findMember() {
        return entityManager
                .createQuery("select m from Member m where m.subject = :subject", Member.class)
                .setParameter("subject", context.getCallerPrincipal().getName())
                .getResultStream()
                .findFirst();
    }
}
