package org.passeur.search.boundary;

import java.util.Map;

/**
 * A question that a member wants to ask again.
 *
 * @param alert whether they want to be told of what is new
 * @param fresh how many results are newer than their last look
 */
public record SavedSearch(Long id, String text, Map<SearchFacet, String> narrowed, boolean alert, long fresh) {}
