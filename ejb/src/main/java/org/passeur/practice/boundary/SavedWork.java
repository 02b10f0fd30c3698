package org.passeur.practice.boundary;

/** Where a work stands after a write: the next one must name this version. */
public record SavedWork(Long id, long version, int headRevision) {}
