package org.passeur.experience.boundary;

/**
 * @param id for its writer's eyes
 */
public record SavedReport(Long id, long version) {}
