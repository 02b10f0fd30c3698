package org.passeur.practice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that lets whoever opens it write in a work. The link itself is nowhere: only what proves it. */
@Entity
@Table(name = "work_invitation")
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_invitation_seq")
    @SequenceGenerator(name = "work_invitation_seq", sequenceName = "work_invitation_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private Long workId;

    /** SHA-256 in hexadecimal. */
    @Column(nullable = false, length = 64)
    private String tokenHash;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant expiresAt;

    protected Invitation() {}

    public Invitation(Long workId, String tokenHash, Instant createdAt, Instant expiresAt) {
        this.workId = workId;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public Long getWorkId() {
        return workId;
    }
}
