package org.passeur.practice.boundary;

/**
 * What may be told of how often a plan or an activity was used has changed: lists and search follow, and its author's draft
 * knows nothing of it.
 *
 * @param times 0 when too few people said so
 */
public record WorkUsed(Long workId, int times) {}
