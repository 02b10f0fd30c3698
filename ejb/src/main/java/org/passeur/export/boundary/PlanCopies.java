package org.passeur.export.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.passeur.community.boundary.Members;
import org.passeur.export.control.PlanRows;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.practice.boundary.GroupPlans;

/** Plans that the caller takes away. */
@Stateless
public class PlanCopies {

    @Inject
    private GroupPlans plans;

    @Inject
    private Members members;

    @Inject
    private PlanRows rows;

    /**
     * A published revision.
     *
     * @param number which revision; null for the newest
     * @throws NotFoundException when there is none that the caller may see
     */
    @PermitAll
    public PlanCopy get(@NotNull Long id, Integer number) {
        return PlanCopy.of(number == null ? plans.get(id) : plans.getRevision(id, number));
    }

    /**
     * What the caller is writing, alone or with others, as it was last saved.
     *
     * @throws NotFoundException when the caller does not write in it
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public PlanCopy getDraft(@NotNull Long id) {
        return rows.draftFor(members.viewer().memberId(), id);
    }
}
