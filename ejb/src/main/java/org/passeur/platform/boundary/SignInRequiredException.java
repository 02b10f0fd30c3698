package org.passeur.platform.boundary;

import jakarta.ejb.ApplicationException;

/** The use case needs a member: somebody signed in whose profile exists. */
@ApplicationException(rollback = true)
public final class SignInRequiredException extends PasseurException {

    private static final long serialVersionUID = 1L;

    public SignInRequiredException() {
        super("a member is needed");
    }
}
