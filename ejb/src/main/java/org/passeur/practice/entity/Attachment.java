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

/** A file that goes with revisions of an activity: what is to be shown, printed or sent. Seen by whoever sees one of them. */
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

    /** The first revision that has it: the one to be published next, when it was added. */
    @Column(nullable = false)
    private int firstRevision;

    /** The last that has it; null as long as the draft has it too. */
    private Integer lastRevision;

    protected Attachment() {}

    public Attachment(Activity activity, String name, String mediaType, byte[] content, Instant createdAt) {
        this.activity = activity;
        this.name = name;
        this.mediaType = mediaType;
        this.size = content.length;
        this.content = content;
        this.createdAt = createdAt;
        this.firstRevision = activity.getHeadRevision() + 1;
    }

    /** The same file, for the draft of another activity. */
    public Attachment copyFor(Activity other, Instant now) {
        return new Attachment(other, name, mediaType, content, now);
    }

    /** The draft has it no more. */
    public void removeAfter(int revision) {
        lastRevision = revision;
    }

    public Long getId() {
        return id;
    }

    public int getFirstRevision() {
        return firstRevision;
    }

    public Integer getLastRevision() {
        return lastRevision;
    }
}
