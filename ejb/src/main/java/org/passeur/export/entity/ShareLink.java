package org.passeur.export.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A way to read a plan without an account, until it ends or is revoked. Revoked ones are no more. */
@Entity
@Table(name = "share_link")
public class ShareLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "share_link_seq")
    @SequenceGenerator(name = "share_link_seq", sequenceName = "share_link_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private Long workId;

    /** Who made it; a plan that goes to another owner takes none of its links along. */
    @Column(nullable = false)
    private Long ownerId;

    @Column(nullable = false, length = 64)
    private String tokenHash;

    /** The revision that it shows; null for what is being written, as saved. */
    private Integer revision;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant expiresAt;

    /** A day, no more: when somebody reads is nobody's business. */
    private LocalDate lastUsed;

    protected ShareLink() {}

    public ShareLink(
            Long workId, Long ownerId, String tokenHash, Integer revision, Instant createdAt, Instant expiresAt) {
        this.workId = workId;
        this.ownerId = ownerId;
        this.tokenHash = tokenHash;
        this.revision = revision;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public Long getId() {
        return id;
    }

    public Long getWorkId() {
        return workId;
    }

    public Integer getRevision() {
        return revision;
    }

    public LocalDate getLastUsed() {
        return lastUsed;
    }
}
