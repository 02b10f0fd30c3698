package org.passeur.test;

import java.util.Locale;

/** The demonstration accounts, in the order of their keys; the password is the name. */
public enum People {
    PRATICIENNE,
    PRATICIEN_AUTRE_REGION,
    SOUTIEN,
    FORMATRICE,
    COORDONNATRICE,
    MODERATRICE,
    ADMIN,
    AGENTE_EMPLOI,
    ORGANISATEUR_COMMUNAUTAIRE,
    TRAVAILLEUSE_SOCIALE,
    PSYCHOEDUCATRICE,
    INTERVENANT_JEUNESSE;

    public String account() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The identity provider's lasting key, which the portal knows a member by. */
    public String subject() {
        return "00000000-0000-4000-8000-%012d".formatted(ordinal() + 1);
    }

    public static People of(String account) {
        return valueOf(account.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
