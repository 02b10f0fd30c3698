package org.passeur.platform.boundary;

/**
 * A rejected line, or one that is stored and seems to name somebody. The wording is the web layer's: {@code import.error.<code>}.
 *
 * @param field where; empty when it is the line itself
 * @param detail the schema's keyword, or the rule's code, or the kind of what was found; may be empty
 */
public record ImportFault(long line, String code, String field, String detail) {}
