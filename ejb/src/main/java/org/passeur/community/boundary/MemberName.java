package org.passeur.community.boundary;

/** How a member is named to others. */
public record MemberName(Long id, String displayName) {}
