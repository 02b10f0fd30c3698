package org.passeur.search.boundary;

import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;

/**
 * Something to look for, or to open at once.
 *
 * @param text question, or title
 * @param type kind of content that has this title; null of a question
 * @param id of that content; null of a question
 * @param language of the title; null of a question
 */
public record SearchSuggestion(Kind kind, String text, String type, Long id, Language language) {

    public enum Kind implements Coded {
        TITLE,
        /** Asked by many. */
        QUESTION
    }

    public static SearchSuggestion title(String title, String type, Long id, Language language) {
        return new SearchSuggestion(Kind.TITLE, title, type, id, language);
    }

    public static SearchSuggestion question(String text) {
        return new SearchSuggestion(Kind.QUESTION, text, null, null, null);
    }
}
