package org.passeur.practice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Somebody has a plan open to write in it. */
@Entity
@Table(name = "work_open")
@IdClass(OpenForm.Key.class)
public class OpenForm {

    @Id
    private Long workId;

    @Id
    private Long memberId;

    /** The random word of the open page: a person may have two. */
    @Id
    @Column(length = 64)
    private String form;

    @Column(nullable = false, length = 20)
    private String part;

    @Column(nullable = false)
    private Instant seenAt;

    /** Names all three. */
    public record Key(Long workId, Long memberId, String form) implements Serializable {}

    protected OpenForm() {}

    public OpenForm(Key key) {
        workId = key.workId();
        memberId = key.memberId();
        form = key.form();
    }

    public void see(String itsPart, Instant now) {
        part = itsPart;
        seenAt = now;
    }
}
