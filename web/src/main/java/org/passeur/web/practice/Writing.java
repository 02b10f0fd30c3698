package org.passeur.web.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.passeur.practice.boundary.Themes;
import org.passeur.web.platform.Portal;

/** What the tags of the writing pages name: words and choices, in the language of the page. */
@ApplicationScoped
public class Writing {

    @Produces
    @Named("words")
    @RequestScoped
    Words words(Portal portal) {
        return new Words(portal.getLanguage());
    }

    @Produces
    @Named("choices")
    @RequestScoped
    Choices choices(Words words, Themes themes, Portal portal) {
        return new Choices(words, themes.list(), portal.getLanguage());
    }
}
