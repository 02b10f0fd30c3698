package org.passeur.platform.boundary;

/** Roles of the identity provider, as {@code @RolesAllowed} names them. Roles in a network are data of the community. */
public final class Roles {

    /** Everybody with an account. */
    public static final String PRACTITIONER = "practitioner";

    /** Keeps the place safe: may withdraw what is shared. */
    public static final String MODERATOR = "moderator";

    /** Runs the portal: imports, indexing, networks and roles. */
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
