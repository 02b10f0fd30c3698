package org.passeur.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;

/** Whether the portal can serve people now. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Health {

    private static final Logger LOG = System.getLogger(Health.class.getName());

    @Inject
    @Any
    private Instance<HealthCheck> checks;

    public record Check(String name, boolean up) {}

    /** By name. */
    @PermitAll
    public List<Check> checks() {
        return checks.stream()
                .map(check -> new Check(check.name(), isUp(check)))
                .sorted(Comparator.comparing(Check::name))
                .toList();
    }

    private static boolean isUp(HealthCheck check) {
        try {
            return check.isUp();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, check.name() + " is down", e);
            return false;
        }
    }
}
