package org.passeur.practice.boundary;

/**
 * A published activity as a plan takes it in.
 *
 * @param externalId what a block names it by
 * @param revision the newest, which the block keeps
 */
public record ActivityOffer(Long id, String externalId, int revision, ActivityContent content) {}
