package org.passeur.platform.boundary;

import jakarta.ejb.ApplicationException;

/** What a use case may refuse. One handler on the web side turns each into a page, a message or a problem document. */
@ApplicationException(rollback = true)
public abstract sealed class PasseurException extends RuntimeException
        permits NotFoundException,
                ConflictException,
                RuleBrokenException,
                SignInRequiredException,
                PayloadTooLargeException,
                UnreadableException,
                BusyException,
                UnavailableException {

    private static final long serialVersionUID = 1L;

    protected PasseurException(String message) {
        super(message);
    }
}
