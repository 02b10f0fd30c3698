package org.passeur.web.practice;

import java.util.function.Function;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.practice.boundary.SaveWork;
import org.passeur.practice.boundary.SavedWork;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.web.platform.Route;

/**
 * What is written on a page, and the use cases that keep it.
 *
 * @param name {@code plan}, {@code activity} or {@code sheet}
 * @param route of the form
 */
public record WorkMatter<C extends WorkContent>(
        String name,
        Class<C> content,
        Route route,
        Function<Long, DraftWork<C>> read,
        Function<SaveWork<C>, SavedWork> write,
        Publishing publish) {

    interface Publishing {
        SavedWork of(Long id, long version, boolean nobodyNamed);
    }
}
