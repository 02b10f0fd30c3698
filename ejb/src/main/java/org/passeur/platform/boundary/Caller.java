package org.passeur.platform.boundary;

/** Who asks, as far as the platform has to know; the feature that knows people answers. */
public interface Caller {

    /**
     * @throws SignInRequiredException when the caller is no member
     */
    Importer importer();
}
