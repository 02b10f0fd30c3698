package org.passeur.platform.boundary;

/** One thing that the portal cannot work without. A feature adds one by having a bean that implements this. */
public interface HealthCheck {

    /** For operators; says nothing of where it is. */
    String name();

    /** Asks it; a failure of any kind means no. */
    boolean isUp();
}
