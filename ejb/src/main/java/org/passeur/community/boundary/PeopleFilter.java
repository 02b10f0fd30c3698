package org.passeur.community.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Which people to show.
 *
 * @param name a part of it, with accents or without; blank for all
 * @param networkId who named this network or holds a role in it; null for all
 * @param waiting only those on whose membership the caller is to decide
 */
public record PeopleFilter(@NotNull @Size(max = 80) String name, Long networkId, boolean waiting) {}
