package org.passeur.practice.boundary;

import org.passeur.platform.boundary.Language;

/**
 * A published work whose title holds what somebody looks for.
 *
 * @param type kind of content, as search says it
 */
public record TitleHit(String type, Long id, String title, String sortTitle, String summary, Language language) {}
