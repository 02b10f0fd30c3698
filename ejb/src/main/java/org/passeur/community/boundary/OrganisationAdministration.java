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
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.passeur.community.control.OrganisationRegister;
import org.passeur.community.entity.Network;
import org.passeur.community.entity.Organisation;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;

/** Organisations as administrators make and change them. */
@Stateless
public class OrganisationAdministration {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private OrganisationRegister register;

    /**
     * @param networks names, in order
     * @param members how many people name it in their profile
     */
    public record OrganisationRow(Long id, String name, Region region, List<String> networks, long members) {

        public OrganisationRow {
            networks = List.copyOf(networks);
        }
    }

    /**
     * By name.
     *
     * @param name a part of it, with accents or without; blank for all
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page<OrganisationRow> list(
            @NotNull @Size(max = SaveNetwork.MAX_NAME) String name,
            @Min(1) @Max(10_000) int page,
            @Min(1) @Max(100) int size) {
        return register.list(name, page, size);
    }

    /**
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public SaveOrganisation get(@NotNull Long id) {
        Organisation organisation = find(id);
        return new SaveOrganisation(
                id,
                organisation.getVersion(),
                organisation.getName(),
                organisation.getRegion(),
                organisation.getNetworks().stream().map(Network::getId).collect(Collectors.toSet()));
    }

    /**
     * Makes an organisation, or changes one.
     *
     * @return its id
     * @throws NotFoundException when there is none to change
     * @throws ConflictException when it changed since it was read
     * @throws RuleBrokenException when one of its networks does not exist
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Long save(@NotNull @Valid SaveOrganisation wanted) {
        Organisation organisation = wanted.id() == null
                ? new Organisation("passeur:" + UUID.randomUUID())
                : find(wanted.id(), wanted.version());
        register.write(organisation, wanted);
        return organisation.getId();
    }

    /**
     * Only an organisation that nobody names can go.
     *
     * @throws ConflictException when it changed since it was read
     * @throws RuleBrokenException when somebody names it
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void delete(@NotNull Long id, long version) {
        Organisation organisation = find(id, version);
        if (register.members(id) > 0) {
            throw new RuleBrokenException("id", "organisation.has.members");
        }
        entityManager.remove(organisation);
    }

    private Organisation find(Long id, long version) {
        Organisation organisation = find(id);
        // Held, so that the version that is compared is the one that is written.
        entityManager.refresh(organisation, LockModeType.PESSIMISTIC_WRITE);
        if (organisation.getVersion() != version) {
            throw new ConflictException(organisation.getVersion());
        }
        return organisation;
    }

    private Organisation find(Long id) {
        Organisation organisation = entityManager.find(Organisation.class, id);
        if (organisation == null) {
            throw new NotFoundException("organisation", id);
        }
        return organisation;
    }
}
