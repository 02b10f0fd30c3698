package org.passeur.search.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.BusyException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.search.control.IndexNotes;
import org.passeur.search.control.IndexRun;
import org.passeur.search.control.IndexVersion;
import org.passeur.search.control.IndexedKinds;
import org.passeur.search.control.Outbox;

/** Care of the index: writing it again, comparing it with the database, saying how it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Indexing {

    @Inject
    private IndexRun run;

    @Inject
    private IndexedKinds kinds;

    @Inject
    private IndexNotes notes;

    @Inject
    private Outbox outbox;

    /**
     * Writes it again in the background.
     *
     * @param kind null for all
     * @param fromNothing whether it is emptied first: quicker, but search finds what is built so far, and nothing else,
     *     until it is over
     * @throws BusyException when something is done to the index already, here or on another node
     * @throws RuleBrokenException when there is no such kind
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public IndexingProgress start(String kind, boolean fromNothing) {
        return run.start(fromNothing ? IndexAction.BUILD : IndexAction.REFRESH, kinds.named(kind));
    }

    /**
     * Compares it with the database in the background.
     *
     * @param kind null for all
     * @throws BusyException when something is done to the index already, here or on another node
     * @throws RuleBrokenException when there is no such kind
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public IndexingProgress compare(String kind) {
        return run.start(IndexAction.COMPARE, kinds.named(kind));
    }

    /**
     * Writes again what the last comparison found to differ, and compares again.
     *
     * @throws BusyException when something is done to the index already, here or on another node
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public IndexingProgress mend() {
        return run.start(IndexAction.MEND, kinds.all());
    }

    /** The run at hand, or else the last one, on whichever node. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public IndexingProgress progress() {
        return run.progress();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public IndexStatus status() {
        List<String> all = IndexedKinds.names(kinds.all());
        return new IndexStatus(
                run.progress(),
                IndexVersion.current(),
                all,
                building(all),
                outbox.unwritten(),
                outbox.oldestSeconds(Instant.now()),
                notes.findings(true, IndexStatus.NAMED),
                notes.comparisons(),
                notes.findings(false, IndexStatus.NAMED));
    }

    /** Stops the run, on whichever node; what it asked the outbox to write is still written. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public IndexingProgress cancel() {
        return run.cancel();
    }

    /** Whether search finds only a part because the index is being built. */
    @PermitAll
    public boolean isPartial() {
        return !building(IndexedKinds.names(kinds.all())).isEmpty();
    }

    private List<String> building(List<String> all) {
        List<String> missing = new ArrayList<>(all);
        missing.removeAll(notes.whole());
        return missing;
    }
}
