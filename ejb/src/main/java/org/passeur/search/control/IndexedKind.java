package org.passeur.search.control;

/**
 * A kind of content that is searched.
 *
 * @param name as {@code type} of the API, and as its index is called
 * @param entity its name in queries and in the outbox
 */
public record IndexedKind(String name, String entity, Class<?> type) {}
