package org.passeur.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeur.search.boundary.AskedWords;
import org.passeur.search.boundary.SearchStatistics;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/** What members look for: first what they do not find. */
@Named
@RequestScoped
public class AskedView {

    private static final int MOST = 200;

    @Inject
    private SearchStatistics statistics;

    @Inject
    private Portal portal;

    private List<Row> unanswered;
    private List<Row> asked;

    /**
     * @param address of the same search
     */
    public record Row(String words, String address, String people, String unanswered) {}

    public void load() {
        unanswered = rows(statistics.asked(true, MOST));
        asked = rows(statistics.asked(false, MOST));
    }

    private List<Row> rows(List<AskedWords> all) {
        Wording wording = Wording.of(portal.getLanguage());
        return all.stream()
                .map(one -> new Row(
                        one.words(),
                        Address.of(Route.SEARCH.address())
                                .with(SearchView.TEXT, one.words())
                                .toString(),
                        wording.number(one.people()),
                        wording.number(one.unanswered())))
                .toList();
    }

    public List<Row> getUnanswered() {
        return unanswered;
    }

    public List<Row> getAsked() {
        return asked;
    }
}
