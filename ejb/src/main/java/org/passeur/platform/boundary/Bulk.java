package org.passeur.platform.boundary;

import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Whether what the transaction at hand writes is one of very many: then what people do meanwhile goes into the search index
 * before it.
 */
public final class Bulk {

    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";

    private Bulk() {}

    /** Says that it is, or that it is not after all. Needs a transaction. */
    public static void say(boolean bulk) {
        registry().putResource(Bulk.class, bulk);
    }

    /** False of a transaction that said nothing. */
    public static boolean isSaid() {
        return Boolean.TRUE.equals(registry().getResource(Bulk.class));
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup(REGISTRY);
        } catch (NamingException e) {
            throw new IllegalStateException("the server has no " + REGISTRY, e);
        }
    }
}
