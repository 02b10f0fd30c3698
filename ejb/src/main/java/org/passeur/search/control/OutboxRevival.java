package org.passeur.search.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Gives index updates another chance. The outbox gives one up after three tries, half a minute apart: a longer outage of
 * the search engine would leave what was withdrawn meanwhile to be found.
 */
@Singleton
public class OutboxRevival {

    private static final Logger LOG = System.getLogger(OutboxRevival.class.getName());

    @PersistenceContext
    private EntityManager entityManager;

    @Schedule(hour = "*", minute = "*/2", persistent = false)
    public void revive() {
        int revived = entityManager
                .createNativeQuery("update hsearch_outbox_event set status = 'PENDING', retries = 0,"
                        + " process_after = current_timestamp where status = 'ABORTED'")
                .executeUpdate();
        if (revived > 0) {
            LOG.log(Level.WARNING, revived + " index updates that had been given up are tried again");
        }
    }
}
