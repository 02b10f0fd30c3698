package org.passeur.platform.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.passeur.platform.boundary.ImportState;
import org.passeur.platform.boundary.Settings;

/**
 * Reads uploaded files in the background, one at a time on each node. What a crash interrupts goes on from the last
 * stored chunk, here after the restart or on another node that has the file.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class ImportRunner {

    private static final Logger LOG = System.getLogger(ImportRunner.class.getName());

    /** A chunk of long lines is cut short, so that memory stays flat. */
    private static final int CHUNK_BYTES = 4 << 20;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/passeur-jobs")
    private ManagedExecutorService executor;

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportFiles files;

    private final String runner = UUID.randomUUID().toString();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean asked;
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        try {
            files.deleteAbandoned();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "left-over uploads could not be deleted", e);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Jobs of a node that died, or of this one before it was killed. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void lookForJobs() {
        wake();
    }

    /** Starts working unless it does already; never waits. */
    public void wake() {
        asked = true;
        if (busy.compareAndSet(false, true)) {
            try {
                executor.submit(this::work);
            } catch (RejectedExecutionException e) {
                // The timer asks again.
                busy.set(false);
            }
        }
    }

    private void work() {
        try {
            while (asked && !stopping) {
                asked = false;
                jobs.failLost();
                Optional<ImportRun> run = jobs.claim(runner);
                while (run.isPresent() && !stopping) {
                    run(run.get());
                    run = jobs.claim(runner);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "imports cannot go on for now; they are taken up again", e);
        } finally {
            busy.set(false);
        }
    }

    private void run(ImportRun start) {
        ImportRun run = start;
        Long id = run.jobId();
        LOG.log(Level.INFO, "import {0} goes on from line {1}", id.toString(), run.lineNumber());
        try (LineReader reader = new LineReader(files.open(id, run.position()), run.position(), run.lineNumber())) {
            int chunkLines = Settings.IMPORT_CHUNK_LINES.get();
            for (List<RawLine> lines = reader.next(chunkLines, CHUNK_BYTES);
                    !lines.isEmpty();
                    lines = reader.next(chunkLines, CHUNK_BYTES)) {
                if (stopping) {
                    jobs.release(id, runner);
                    return;
                }
                run = store(run, lines);
            }
            jobs.end(id, runner, ImportState.DONE);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "the file of import " + id + " cannot be read", e);
            jobs.end(id, runner, ImportState.FAILED);
        } catch (JobLostException e) {
            LOG.log(Level.INFO, "import {0} was cancelled, or another node has it", id.toString());
            return;
        }
        LOG.log(
                Level.INFO,
                "import {0} is over after line {1}, {2} rejected",
                id.toString(),
                run.lineNumber(),
                run.rejected());
        files.delete(id);
    }

    /** Together when all goes well; each alone otherwise, so that a bad line costs no other. */
    private ImportRun store(ImportRun run, List<RawLine> lines) {
        try {
            return jobs.store(run, runner, lines);
        } catch (JobLostException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "a chunk failed, its lines are tried one by one", e);
        }
        ImportRun now = run;
        for (RawLine line : lines) {
            try {
                now = jobs.store(now, runner, List.of(line));
            } catch (JobLostException e) {
                throw e;
            } catch (RuntimeException e) {
                // The message of a database holds what the line says: not for the log.
                LOG.log(
                        Level.WARNING,
                        "line " + line.number() + " of import " + run.jobId() + " was not stored: "
                                + e.getClass().getName());
                now = jobs.reject(now, runner, line, e);
            }
        }
        return now;
    }
}
