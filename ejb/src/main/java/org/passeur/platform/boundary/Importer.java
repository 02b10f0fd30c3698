package org.passeur.platform.boundary;

/**
 * On whose behalf a line is stored.
 *
 * @param memberId owner of what is created
 * @param networkId network of what is created; null without one
 */
public record Importer(Long memberId, Long networkId) {}
