package org.passeur.practice.boundary;

import java.time.Instant;

/** One of the published revisions of a work. */
public record RevisionInfo(int number, Instant publishedAt) {}
