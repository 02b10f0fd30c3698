package org.passeur.search.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.passeur.platform.boundary.Roles;
import org.passeur.search.control.AskedBook;

/** What members look for, and do not find: in words, never by whom. */
@Stateless
public class SearchStatistics {

    @Inject
    private AskedBook book;

    /**
     * Of the last three months, asked by at least {@link AskedWords#FEWEST} people in one of them; the most people first.
     *
     * @param unanswered whether only what found, for most of them, nothing that has as many of the words as must be found
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<AskedWords> asked(boolean unanswered, @Min(1) @Max(500) int most) {
        return book.asked(unanswered, most);
    }
}
