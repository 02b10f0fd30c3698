package org.passeur.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.passeur.platform.boundary.HealthCheck;

@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isUp() {
        return entityManager.createNativeQuery("select 1", Integer.class).getSingleResult() != null;
    }
}
