package org.passeur.platform.boundary;

import jakarta.ejb.ApplicationException;

/** Somebody else changed it since it was read. */
@ApplicationException(rollback = true)
public final class ConflictException extends PasseurException {

    private static final long serialVersionUID = 1L;

    private final long currentVersion;

    public ConflictException(long currentVersion) {
        super("current version is " + currentVersion);
        this.currentVersion = currentVersion;
    }

    /** The version that is stored now: a write that names it is accepted. */
    public long currentVersion() {
        return currentVersion;
    }
}
