package org.passeur.search.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Gives index updates another chance: a longer outage of the search engine would leave what was withdrawn to be found. */
@Singleton
public class OutboxRevival {

    private static final Logger LOG = System.getLogger(OutboxRevival.class.getName());

    @Inject
    private Outbox outbox;

    @Inject
    private IndexClaim claim;

    @Schedule(hour = "*", minute = "*/2", persistent = false)
    public void revive() {
        // A run revives them at its beginning, and tells at its end which were given up again.
        if (claim.read().isRunning()) {
            return;
        }
        int revived = outbox.revive();
        if (revived > 0) {
            LOG.log(Level.WARNING, revived + " index updates that had been given up are tried again");
        }
    }
}
