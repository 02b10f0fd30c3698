package org.passeur.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** That a member thanks for a work. */
@Entity
public class WorkThanks {

    @EmbeddedId
    private WorkMember id;

    @Column(nullable = false)
    private Instant givenAt;

    protected WorkThanks() {}

    public WorkThanks(WorkMember id, Instant givenAt) {
        this.id = id;
        this.givenAt = givenAt;
    }
}
