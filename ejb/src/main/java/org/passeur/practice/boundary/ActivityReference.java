package org.passeur.practice.boundary;

/**
 * An activity as a plan names it.
 *
 * @param revision that the plan took; null for the newest
 */
public record ActivityReference(String externalId, Integer revision) {}
