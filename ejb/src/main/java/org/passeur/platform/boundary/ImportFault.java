package org.passeur.platform.boundary;

/**
 * A rejected line. The wording is the web layer's: {@code import.error.<code>}.
 *
 * @param field where; empty when it is the line itself
 * @param detail the schema's keyword, or the rule's code; may be empty
 */
public record ImportFault(long line, String code, String field, String detail) {}
