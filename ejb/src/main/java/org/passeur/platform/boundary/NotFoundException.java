package org.passeur.platform.boundary;

import jakarta.ejb.ApplicationException;

/** It does not exist, or the caller may not know that it does. */
@ApplicationException(rollback = true)
public final class NotFoundException extends PasseurException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what, Object id) {
        super(what + " " + id);
    }
}
