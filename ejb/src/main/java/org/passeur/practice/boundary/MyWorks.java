package org.passeur.practice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.Roles;
import org.passeur.practice.control.WorkListing;

/** The caller's own plans and activities, drafts and published. */
@Stateless
public class MyWorks {

    private static final int MAX_SHARED = 100;

    @Inject
    private WorkListing lists;

    @Inject
    private Members members;

    /** Last changed first. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Page<MyWork> list(@Min(1) @Max(10_000) int page, @Min(1) @Max(100) int size) {
        Viewer viewer = members.viewer();
        return viewer.isMember() ? lists.mine(viewer, page, size) : new Page<>(List.of(), 1, size, 0, 1);
    }

    /** Plans of others that the caller was invited to write in, last changed first. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<SharedWork> shared() {
        Viewer viewer = members.viewer();
        return viewer.isMember() ? lists.shared(viewer, MAX_SHARED) : List.of();
    }
}
