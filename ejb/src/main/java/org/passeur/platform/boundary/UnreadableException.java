package org.passeur.platform.boundary;

import jakarta.ejb.ApplicationException;

/** What was sent is not of the form that it says it is: nothing of it can be read, or only its beginning. */
@ApplicationException(rollback = true)
public final class UnreadableException extends PasseurException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code key of the message that explains it
     */
    public UnreadableException(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
