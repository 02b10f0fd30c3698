package org.passeur.practice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.passeur.search.boundary.SearchDocument;

/** What lists say of a work: of the published revision, or of the draft as long as there is none. */
@MappedSuperclass
abstract class Listed {

    /** In UTF-16 units, as columns count. */
    public static final int MAX_TITLE = 200;

    public static final int MAX_SUMMARY = 500;

    @Column(nullable = false, length = MAX_TITLE)
    private String title;

    /** Title as lists sort it: no accents, lower case. */
    @Column(nullable = false, length = MAX_TITLE)
    private String sortTitle;

    @Column(length = MAX_SUMMARY)
    private String summary;

    /** Usual length in minutes: of a session (plan), of the activity at the shortest. */
    private Integer minutes;

    private Integer sizeMin;

    private Integer sizeMax;

    private Integer sessionCount;

    protected void name(String itsTitle, String itsSummary) {
        title = itsTitle;
        sortTitle = SortTitle.of(itsTitle);
        summary = itsSummary;
    }

    protected void measure(Integer itsMinutes, Integer min, Integer max, Integer sessions) {
        minutes = itsMinutes;
        sizeMin = min;
        sizeMax = max;
        sessionCount = sessions;
    }

    public String getTitle() {
        return title;
    }

    /** For search, what lists sort and narrow by. */
    protected SearchDocument.Builder measured(SearchDocument.Builder document) {
        return document.sorted(sortTitle).measured(minutes, sizeMin, sizeMax);
    }
}
