package org.passeur.search.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.passeur.platform.boundary.BusyException;
import org.passeur.platform.boundary.Roles;
import org.passeur.search.control.IndexRun;

/** Builds the whole index again from the database: after a loss, or a change of analysis. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Indexing {

    @Inject
    private IndexRun run;

    /**
     * Starts in the background. Search finds what is built again so far, and nothing else, until it is over.
     *
     * @throws BusyException when it runs already, here or on another node
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public IndexingProgress start() {
        return run.start();
    }

    /** The run at hand, or else the last one of this node. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public IndexingProgress progress() {
        return run.progress();
    }

    /** Stops it, when it runs on this node; entries that were not reached are missing until the next run. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public IndexingProgress cancel() {
        return run.cancel();
    }
}
