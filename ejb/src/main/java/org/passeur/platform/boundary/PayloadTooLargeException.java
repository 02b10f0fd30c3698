package org.passeur.platform.boundary;

import jakarta.ejb.ApplicationException;

/** More was sent than is taken. */
@ApplicationException(rollback = true)
public final class PayloadTooLargeException extends PasseurException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    /**
     * @param limit in bytes
     */
    public PayloadTooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }
}
