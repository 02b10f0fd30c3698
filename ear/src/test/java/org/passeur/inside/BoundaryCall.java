package org.passeur.inside;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/** A use case, called as its caller would. */
interface BoundaryCall {

    Object on(About about) throws Exception;

    /** What a call is about. */
    record About(
            String subject,
            Long id,
            long version,
            String visibility,
            Long network,
            Long file,
            Long person,
            Long personsNetwork) {}

    static <T> T bean(Class<T> type) throws NamingException {
        return type.cast(new InitialContext()
                .lookup("java:global/passeur/passeur-ejb/" + type.getSimpleName() + "!" + type.getName()));
    }
}
