package org.passeur.export.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A link that works.
 *
 * @param revision that it shows; null for what is being written
 * @param lastUsed the day; null as long as nobody came
 */
public record LinkInfo(Long id, Integer revision, Instant createdAt, Instant expiresAt, LocalDate lastUsed) {}
