package org.passeur.search.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.passeur.platform.boundary.Bulk;

/**
 * Lets what people change overtake what is written in bulk: an import would keep what somebody withdraws to be found until
 * its last line is indexed. The outbox is read in the order of the moment from which each may be processed, so that a moment
 * long ago puts a change first; among themselves changes keep their order, and each is written as the database has it by
 * then.
 */
public class OutboxOrder implements Integrator, PreInsertEventListener {

    private static final long serialVersionUID = 1L;

    /** Longer than anything waits. */
    static final Duration FIRST = Duration.ofDays(3650);

    private static final String OUTBOX = "OutboxEvent";

    private static final String MOMENT = "processAfter";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        factory.getServiceRegistry()
                .requireService(EventListenerRegistry.class)
                .appendListeners(EventType.PRE_INSERT, this);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing was opened.
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        EntityPersister outbox = event.getPersister();
        if (outbox.getEntityName().endsWith(OUTBOX) && !Bulk.isSaid()) {
            int moment = List.of(outbox.getPropertyNames()).indexOf(MOMENT);
            Instant first = ((Instant) event.getState()[moment]).minus(FIRST);
            event.getState()[moment] = first;
            outbox.setValue(event.getEntity(), moment, first);
        }
        return false;
    }
}
