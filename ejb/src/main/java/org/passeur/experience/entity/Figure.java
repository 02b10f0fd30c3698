package org.passeur.experience.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What may be told of a work or of one of its blocks: there is no row below the threshold. */
@Entity
@Table(name = "experience_figure")
public class Figure {

    @Embeddable
    public record Id(
            @Column(name = "work_id") Long workId,
            @Column(name = "block_key", length = 220) String blockKey) {}

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private int reports;

    @Column(nullable = false)
    private int people;

    @Column(nullable = false)
    private int regions;

    @Column(nullable = false)
    private int againYes;

    @Column(nullable = false)
    private int againWithChanges;

    @Column(nullable = false)
    private int againNo;

    /** Minutes; null for the whole of a plan, and when too few told. */
    private Integer medianOverrun;

    protected Figure() {}

    public Figure(Long workId, String blockKey) {
        id = new Id(workId, blockKey);
    }

    public Figure count(int itsReports, int itsPeople, Integer median) {
        reports = itsReports;
        people = itsPeople;
        medianOverrun = median;
        return this;
    }

    public Figure say(int itsRegions, int yes, int withChanges, int no) {
        regions = itsRegions;
        againYes = yes;
        againWithChanges = withChanges;
        againNo = no;
        return this;
    }

    public String blockKey() {
        return id.blockKey();
    }
}
