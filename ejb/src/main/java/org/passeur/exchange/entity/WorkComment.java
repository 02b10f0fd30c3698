package org.passeur.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passeur.exchange.boundary.Comment;
import org.passeur.exchange.boundary.CommentState;
import org.passeur.exchange.boundary.Comments;
import org.passeur.exchange.boundary.WriteComment;

/** What a member says of one revision of a work, or answers to another. */
@Entity
public class WorkComment {

    /** Long enough to mend a slip, too short to take back what was answered. */
    public static final Duration EDITABLE = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_comment_seq")
    @SequenceGenerator(name = "work_comment_seq", sequenceName = "work_comment_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private Long workId;

    @Column(nullable = false, updatable = false)
    private int revision;

    /** Null once the account is erased: the database does it. */
    @Column(updatable = false)
    private Long authorId;

    /** Null when it answers nothing. */
    @Column(updatable = false)
    private Long parentId;

    @Column(nullable = false, length = WriteComment.MAX_TEXT)
    private String text;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    /** Null as long as it is as it was written. */
    private Instant editedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CommentState state = CommentState.SHOWN;

    @Column(length = Comments.MAX_REASON)
    private String withdrawnReason;

    protected WorkComment() {}

    public WorkComment(WriteComment written, Long authorId, Instant now) {
        workId = written.workId();
        revision = written.revision();
        parentId = written.parentId();
        text = written.text();
        this.authorId = authorId;
        writtenAt = now;
    }

    /** Nothing changes when it says the same. */
    public void edit(String itsText, Instant now) {
        if (!text.equals(itsText)) {
            text = itsText;
            editedAt = now;
        }
    }

    public boolean isEditable(Instant now) {
        return state == CommentState.SHOWN && writtenAt.plus(EDITABLE).isAfter(now);
    }

    public boolean isSince(Instant moment) {
        return writtenAt.isAfter(moment);
    }

    /** Nothing of it stays but its place. */
    public void erase() {
        text = "";
        state = CommentState.ERASED;
        withdrawnReason = null;
    }

    public void withdraw(String reason) {
        state = CommentState.WITHDRAWN;
        withdrawnReason = reason;
    }

    /**
     * @param author name that they show
     * @param own whether the reader wrote it
     */
    public Comment shown(String author, boolean own, Instant now, List<Comment> answers) {
        boolean there = state == CommentState.SHOWN;
        return new Comment(
                id,
                version,
                revision,
                there ? author : null,
                there ? text : null,
                writtenAt,
                there && editedAt != null,
                state,
                withdrawnReason,
                own,
                own && isEditable(now),
                answers);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Long getWorkId() {
        return workId;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public Long getParentId() {
        return parentId;
    }

    public CommentState getState() {
        return state;
    }

    public String getText() {
        return text;
    }
}
