package org.passeur.platform.boundary;

import jakarta.ejb.ApplicationException;

/** It runs already, and twice at a time makes no sense. */
@ApplicationException(rollback = true)
public final class BusyException extends PasseurException {

    private static final long serialVersionUID = 1L;

    public BusyException(String what) {
        super(what + " runs already");
    }
}
