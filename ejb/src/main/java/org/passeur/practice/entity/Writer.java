package org.passeur.practice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Somebody who writes in a work beside its owner. */
@Entity
@Table(name = "work_writer")
@IdClass(Writer.Key.class)
public class Writer {

    @Id
    private Long workId;

    @Id
    private Long memberId;

    @Column(nullable = false)
    private Instant since;

    /** Names both. */
    public record Key(Long workId, Long memberId) implements Serializable {}

    protected Writer() {}

    public Writer(Long workId, Long memberId, Instant since) {
        this.workId = workId;
        this.memberId = memberId;
        this.since = since;
    }
}
