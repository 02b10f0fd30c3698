package org.passeur.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passeur.platform.boundary.ImportState;
import org.passeur.platform.boundary.Importer;
import org.passeur.platform.boundary.Settings;
import org.passeur.platform.entity.ImportError;
import org.passeur.platform.entity.ImportJob;

/** The jobs' rows: every step is a transaction of its own, and each is conditional on still having the job. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ImportJobs {

    /** Errors beyond it are counted, not kept: whoever has so many corrects the program that wrote the file. */
    private static final int MAX_ERRORS = 10_000;

    /** A job whose file no node has had for so long will never be read. */
    private static final Duration LOST = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportChunk chunk;

    /** Makes an upload a job. */
    public Long create(Path part, Importer importer) {
        try {
            ImportJob job = new ImportJob(importer, Files.size(part), Instant.now());
            entityManager.persist(job);
            entityManager.flush();
            files.adopt(part, job.getId());
            return job.getId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The oldest job that waits, or whose runner gave no sign of life for a while, and whose file is here. */
    public Optional<ImportRun> claim(String runner) {
        Instant silent = Instant.now().minus(Settings.IMPORT_TAKEOVER.get());
        List<Long> candidates = entityManager
                .createQuery("""
                        select j.id from ImportJob j
                        where j.state = :waiting or j.state = :running and j.heartbeat < :silent
                        order by j.id""", Long.class)
                .setParameter("waiting", ImportState.WAITING)
                .setParameter("running", ImportState.RUNNING)
                .setParameter("silent", silent)
                .setMaxResults(100)
                .getResultList();
        for (Long id : candidates) {
            if (files.isHere(id) && claim(id, runner, silent)) {
                ImportJob job = entityManager.find(ImportJob.class, id);
                return Optional.of(new ImportRun(
                        id,
                        job.importer(),
                        job.getFilePosition(),
                        job.getLineNumber(),
                        job.getRejectedCount(),
                        job.getNamedCount()));
            }
        }
        return Optional.empty();
    }

    private boolean claim(Long id, String runner, Instant silent) {
        return entityManager
                        .createQuery("""
                                update ImportJob j set j.state = :running, j.runner = :runner, j.heartbeat = :now
                                where j.id = :id
                                    and (j.state = :waiting or j.state = :running and j.heartbeat < :silent)""")
                        .setParameter("waiting", ImportState.WAITING)
                        .setParameter("running", ImportState.RUNNING)
                        .setParameter("silent", silent)
                        .setParameter("runner", runner)
                        .setParameter("now", Instant.now())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /**
     * Stores lines and their counts together.
     *
     * @throws JobLostException when the job is no longer this runner's
     */
    public ImportRun store(ImportRun run, String runner, List<RawLine> lines) {
        return save(run, runner, lines, chunk.store(lines, run.importer()));
    }

    /** Counts one line as rejected, whatever became of its transaction. */
    public ImportRun reject(ImportRun run, String runner, RawLine line, RuntimeException cause) {
        return save(run, runner, List.of(line), ChunkTally.of(line, cause));
    }

    private ImportRun save(ImportRun run, String runner, List<RawLine> lines, ChunkTally tally) {
        long room = Math.max(0, MAX_ERRORS - run.rejected());
        tally.rejected().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(room)
                .forEach(
                        error -> entityManager.persist(new ImportError(run.jobId(), error.getKey(), error.getValue())));
        tally.named().entrySet().stream()
                .limit(Math.max(0, MAX_ERRORS - run.named()))
                .forEach(
                        named -> entityManager.persist(new ImportError(run.jobId(), named.getKey(), named.getValue())));
        entityManager.flush();
        RawLine last = lines.getLast();
        int updated = entityManager
                .createQuery("""
                        update ImportJob j set j.filePosition = :position, j.lineNumber = :number, j.heartbeat = :now,
                            j.readCount = j.readCount + :read, j.createdCount = j.createdCount + :created,
                            j.updatedCount = j.updatedCount + :updated,
                            j.unchangedCount = j.unchangedCount + :unchanged,
                            j.rejectedCount = j.rejectedCount + :rejected, j.namedCount = j.namedCount + :named
                        where j.id = :id and j.state = :running and j.runner = :runner and j.filePosition = :from""")
                .setParameter("position", last.end())
                .setParameter("number", last.number())
                .setParameter("now", Instant.now())
                .setParameter("read", (long) lines.size())
                .setParameter("created", tally.created())
                .setParameter("updated", tally.updated())
                .setParameter("unchanged", tally.unchanged())
                .setParameter("rejected", (long) tally.rejected().size())
                .setParameter("named", (long) tally.named().size())
                .setParameter("id", run.jobId())
                .setParameter("running", ImportState.RUNNING)
                .setParameter("runner", runner)
                .setParameter("from", run.position())
                .executeUpdate();
        if (updated != 1) {
            throw new JobLostException();
        }
        return run.after(
                last.end(),
                last.number(),
                tally.rejected().size(),
                tally.named().size());
    }

    /** Ends a job, unless it is over or no longer this runner's. */
    public void end(Long id, String runner, ImportState state) {
        entityManager
                .createQuery("""
                        update ImportJob j set j.state = :state, j.finishedAt = :now,
                            j.filePosition = case when :state = :done then j.fileSize else j.filePosition end
                        where j.id = :id and j.state = :running and j.runner = :runner""")
                .setParameter("state", state)
                .setParameter("done", ImportState.DONE)
                .setParameter("now", Instant.now())
                .setParameter("id", id)
                .setParameter("running", ImportState.RUNNING)
                .setParameter("runner", runner)
                .executeUpdate();
    }

    /** Leaves a job to whoever comes next, at once. */
    public void release(Long id, String runner) {
        entityManager
                .createQuery("""
                        update ImportJob j set j.state = :waiting
                        where j.id = :id and j.state = :running and j.runner = :runner""")
                .setParameter("waiting", ImportState.WAITING)
                .setParameter("id", id)
                .setParameter("running", ImportState.RUNNING)
                .setParameter("runner", runner)
                .executeUpdate();
    }

    /** Gives up jobs whose file is nowhere. */
    public void failLost() {
        entityManager
                .createQuery("""
                        select j.id from ImportJob j
                        where j.state = :waiting and j.createdAt < :limit
                            or j.state = :running and j.heartbeat < :limit
                        order by j.id""", Long.class)
                .setParameter("waiting", ImportState.WAITING)
                .setParameter("running", ImportState.RUNNING)
                .setParameter("limit", Instant.now().minus(LOST))
                .setMaxResults(100)
                .getResultStream()
                .filter(id -> !files.isHere(id))
                .toList()
                .forEach(id -> entityManager
                        .createQuery("update ImportJob j set j.state = :failed, j.finishedAt = :now where j.id = :id")
                        .setParameter("failed", ImportState.FAILED)
                        .setParameter("now", Instant.now())
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
