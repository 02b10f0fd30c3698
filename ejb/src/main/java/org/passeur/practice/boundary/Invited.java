package org.passeur.practice.boundary;

/**
 * What an invitation is to.
 *
 * @param planId of the plan, for whoever writes in it already; null for others
 * @param owner who invites
 */
public record Invited(Long planId, String title, String owner) {}
