package org.passeur.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** That a member follows a work, and until when they have seen it. */
@Entity
public class WorkFollow {

    @EmbeddedId
    private WorkMember id;

    @Column(nullable = false)
    private Instant since;

    @Column(nullable = false)
    private Instant seenAt;

    protected WorkFollow() {}

    public WorkFollow(WorkMember id, Instant since) {
        this.id = id;
        this.since = since;
        seenAt = since;
    }
}
