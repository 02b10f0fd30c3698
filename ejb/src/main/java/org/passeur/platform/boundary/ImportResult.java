package org.passeur.platform.boundary;

import org.passeur.platform.boundary.RuleBrokenException.Violation;

/** What became of a line. */
public sealed interface ImportResult {

    /** It is in the portal now. */
    enum Stored implements ImportResult {
        CREATED,
        UPDATED,
        /** It was there already, word for word. */
        UNCHANGED
    }

    /**
     * It is in the portal, shared, and something in it looks like a person.
     *
     * @param field where, as {@code sessions[0].title}: the first of them, as whoever corrects it sees the next one then
     * @param detail the kind of what was found
     */
    record Named(Stored stored, String field, String detail) implements ImportResult {}

    /**
     * It is not.
     *
     * @param field where, as {@code sessions[0].title}; empty when it is the line itself
     * @param detail what of: the schema's keyword, or the rule's code
     */
    record Rejected(Code code, String field, String detail) implements ImportResult {}

    enum Code implements Coded {
        /** Over 1 MiB; the line was not even read. */
        LINE_TOO_LONG,
        INVALID_UTF8,
        NOT_JSON,
        UNKNOWN_TYPE,
        SCHEMA,
        /** What a schema cannot say. */
        RULE,
        /** Somebody else is writing it. */
        CONFLICT,
        /** The database refused; the log says why. */
        STORE_FAILED,
        /** Nothing is wrong with its form, and it is stored: somebody seems to be named in it. */
        NAMED
    }

    /** From the first of a line's violations: whoever corrects it sees the next one then. */
    static Rejected of(Violation violation) {
        String code = violation.code();
        return code.startsWith(SCHEMA)
                ? new Rejected(Code.SCHEMA, violation.field(), code.substring(SCHEMA.length()))
                : new Rejected(Code.RULE, violation.field(), code);
    }

    /** Before the schema's keyword in the code of a violation. */
    String SCHEMA = "schema.";
}
