package org.passeur.practice.boundary;

import java.time.Instant;
import org.passeur.platform.boundary.Language;

/**
 * A plan of somebody else that the caller writes in.
 *
 * @param owner who invited them
 */
public record SharedWork(Long id, String title, Language language, Instant updatedAt, String owner) {}
