package org.passeur.search.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passeur.search.boundary.SearchQuery;

/** A question that a member wants to ask again. */
@Entity
@Table(name = "saved_search")
public class KeptSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_search_seq")
    @SequenceGenerator(name = "saved_search_seq", sequenceName = "saved_search_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private Long memberId;

    @Column(nullable = false, updatable = false, length = SearchQuery.MAX_TEXT)
    private String words;

    /** What it is narrowed to, {@code facet=code} a line, in the order of the facets. */
    @Column(nullable = false, updatable = false, length = 2000)
    private String narrowed;

    /** Whether its member wants to be told of what is new. */
    @Column(nullable = false)
    private boolean alert;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    /** Until when its member has seen what it finds. */
    @Column(nullable = false)
    private Instant seenAt;

    protected KeptSearch() {}

    public KeptSearch(Long memberId, String words, String narrowed, boolean alert, Instant now) {
        this.memberId = memberId;
        this.words = words;
        this.narrowed = narrowed;
        this.alert = alert;
        createdAt = now;
        seenAt = now;
    }

    public void tell(boolean wanted) {
        alert = wanted;
    }

    public void see(Instant now) {
        seenAt = now;
    }

    public Long getId() {
        return id;
    }

    public Long getMemberId() {
        return memberId;
    }

    public String getWords() {
        return words;
    }

    public String getNarrowed() {
        return narrowed;
    }

    public boolean isAlert() {
        return alert;
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
