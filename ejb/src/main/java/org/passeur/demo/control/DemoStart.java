package org.passeur.demo.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.passeur.platform.boundary.Settings;

/** A deployment is complete only once this is: nobody meets half of the demonstration. */
@Startup
@Singleton
// What is there before it counts as written through the outbox.
@DependsOn("IndexStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStart {

    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    @Inject
    private DemoData data;

    @PostConstruct
    void load() {
        if (!Settings.DEMO.get()) {
            return;
        }
        try {
            data.load();
        } catch (RuntimeException e) {
            // Another node that starts with this one may have been first; the portal works without it in any case.
            LOG.log(Level.ERROR, "the demonstration was not stored", e);
        }
    }
}
