package org.passeur.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.passeur.platform.boundary.ImportProgress;
import org.passeur.platform.boundary.ImportState;
import org.passeur.platform.boundary.Importer;

/**
 * An uploaded file and how far it is read. Its counts are written with the lines that they count, by conditional updates:
 * a runner that lost the job stores nothing more.
 */
@Entity
public class ImportJob {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_job_seq")
    @SequenceGenerator(name = "import_job_seq", sequenceName = "import_job_seq", allocationSize = 1)
    private Long id;

    @Column(nullable = false)
    private Long memberId;

    private Long networkId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ImportState state = ImportState.WAITING;

    private long fileSize;

    private long filePosition;

    /** Of the last line dealt with. */
    private long lineNumber;

    private long readCount;

    private long createdCount;

    private long updatedCount;

    private long unchangedCount;

    private long rejectedCount;

    private long namedCount;

    /** The process that works on it, a name for each start of each node. */
    @Column(length = 100)
    private String runner;

    /** Its last sign of life. */
    private Instant heartbeat;

    @Column(nullable = false)
    private Instant createdAt;

    private Instant finishedAt;

    protected ImportJob() {}

    public ImportJob(Importer importer, long fileSize, Instant createdAt) {
        this.memberId = importer.memberId();
        this.networkId = importer.networkId();
        this.fileSize = fileSize;
        this.createdAt = createdAt;
    }

    public ImportProgress progress() {
        return new ImportProgress(
                id,
                state,
                fileSize,
                filePosition,
                readCount,
                createdCount,
                updatedCount,
                unchangedCount,
                rejectedCount,
                namedCount,
                createdAt,
                finishedAt);
    }

    public Importer importer() {
        return new Importer(memberId, networkId);
    }

    public Long getId() {
        return id;
    }

    public long getFilePosition() {
        return filePosition;
    }

    public long getLineNumber() {
        return lineNumber;
    }

    public long getRejectedCount() {
        return rejectedCount;
    }

    public long getNamedCount() {
        return namedCount;
    }
}
