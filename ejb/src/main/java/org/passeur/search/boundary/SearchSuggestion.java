package org.passeur.search.boundary;

import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;

/**
 * Something to look for, or to open at once.
 *
 * @param text question, title, or what letters stand for
 * @param asks what to look for when it is chosen; null of a title, which is opened
 * @param type kind of content that has this title; null of a question
 * @param id of that content; null of a question
 * @param language of the title; null of a question
 * @param draft whether nobody finds it but those who write in it
 */
public record SearchSuggestion(
        Kind kind, String text, String asks, String type, Long id, Language language, boolean draft) {

    public enum Kind implements Coded {
        TITLE,
        /** Asked by many. */
        QUESTION,
        ACRONYM
    }

    public static SearchSuggestion title(String title, String type, Long id, Language language, boolean draft) {
        return new SearchSuggestion(Kind.TITLE, title, null, type, id, language, draft);
    }

    public static SearchSuggestion question(String text) {
        return new SearchSuggestion(Kind.QUESTION, text, text, null, null, null, false);
    }

    public static SearchSuggestion acronym(String letters, String name) {
        return new SearchSuggestion(Kind.ACRONYM, letters + " – " + name, letters, null, null, null, false);
    }
}
