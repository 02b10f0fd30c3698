package org.passeur.export.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The private address under which a member's calendar programs read the dates of their plans. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    private Long memberId;

    @Column(nullable = false, length = 64)
    private String tokenHash;

    @Column(nullable = false)
    private Instant createdAt;

    protected CalendarFeed() {}

    public CalendarFeed(Long memberId) {
        this.memberId = memberId;
    }

    /** The address before this one leads nowhere any more. */
    public void renew(String newHash, Instant now) {
        tokenHash = newHash;
        createdAt = now;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
