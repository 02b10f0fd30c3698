package org.passeur.platform.boundary;

import jakarta.ejb.ApplicationException;
import java.time.Duration;

/** What it needs does not answer now; the same may work a little later. */
@ApplicationException(rollback = true)
public final class UnavailableException extends PasseurException {

    private static final long serialVersionUID = 1L;

    private final Duration rest;

    /**
     * @param code of the words for it
     * @param rest when it makes sense to ask again
     */
    public UnavailableException(String code, Duration rest) {
        super(code);
        this.rest = rest;
    }

    public Duration rest() {
        return rest;
    }
}
