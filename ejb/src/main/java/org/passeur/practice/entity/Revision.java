package org.passeur.practice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/** What was published once: it never changes. */
@Entity
@Immutable
@Table(name = "work_revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_revision_seq")
    @SequenceGenerator(name = "work_revision_seq", sequenceName = "work_revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Work<?> work;

    /** From 1. */
    @Column(nullable = false)
    private int number;

    @Column(nullable = false, length = Work.MAX_CONTENT)
    private String content;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Language language;

    /** Who could read it when it was published: a work that is opened later does not open its older revisions. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility visibility;

    /** Whom it was shared with, should its visibility say so: a work that goes to another network leaves it there. */
    private Long networkId;

    /** Whether plans that were made with it show it no more: somebody else than its author took it out of sight. */
    @Column(nullable = false)
    private boolean outOfPlans;

    @Column(nullable = false)
    private Long authorId;

    @Column(nullable = false)
    private Instant publishedAt;

    protected Revision() {}

    Revision(
            Work<?> work,
            int number,
            String content,
            Language language,
            Visibility visibility,
            Long networkId,
            Long authorId,
            Instant publishedAt) {
        this.work = work;
        this.number = number;
        this.content = content;
        this.language = language;
        this.visibility = visibility;
        this.networkId = networkId;
        this.authorId = authorId;
        this.publishedAt = publishedAt;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public Long getNetworkId() {
        return networkId;
    }

    public int getNumber() {
        return number;
    }
}
