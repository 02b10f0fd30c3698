package org.passeur.practice.entity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.Length;

/** A file that goes with an activity: what is to be shown, printed or sent. Seen by whoever sees the activity. */
@Entity
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Activity activity;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(nullable = false, length = 100)
    private String mediaType;

    @Column(nullable = false)
    private int size;

    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false, length = Length.LONG32)
    private byte[] content;

    @Column(nullable = false)
    private Instant createdAt;

    protected Attachment() {}

    public Attachment(Activity activity, String name, String mediaType, byte[] content, Instant createdAt) {
        this.activity = activity;
        this.name = name;
        this.mediaType = mediaType;
        this.size = content.length;
        this.content = content;
        this.createdAt = createdAt;
    }

    public Long getId() {
        return id;
    }
}
