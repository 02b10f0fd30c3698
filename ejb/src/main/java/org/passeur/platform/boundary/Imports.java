package org.passeur.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.passeur.platform.control.ImportChunk;
import org.passeur.platform.control.ImportFiles;
import org.passeur.platform.control.ImportJobs;
import org.passeur.platform.control.ImportRunner;
import org.passeur.platform.entity.ImportJob;

/** Contents that come as files of JSON lines. */
@Stateless
public class Imports {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportRunner runner;

    @Inject
    private ImportChunk chunk;

    /**
     * Takes a file and reads it in the background. What it creates belongs to the caller.
     *
     * @param lines read to its end, in constant memory
     * @throws PayloadTooLargeException when it is over {@link Settings#IMPORT_MAX_BYTES}
     * @throws SignInRequiredException when the caller has no profile yet
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportProgress start(@NotNull InputStream lines) {
        Importer importer = caller.importer();
        Path part;
        try {
            part = files.receive(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Long id = jobs.create(part, importer);
        runner.wake();
        return find(id);
    }

    /**
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ImportProgress get(@NotNull Long id) {
        return find(id);
    }

    private ImportProgress find(Long id) {
        ImportJob job = entityManager.find(ImportJob.class, id);
        if (job == null) {
            throw new NotFoundException("import", id);
        }
        return job.progress();
    }

    /** Newest first. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page<ImportProgress> list(@Min(1) @Max(10_000) int page, @Min(1) @Max(100) int size) {
        List<ImportProgress> items = entityManager
                .createQuery("select j from ImportJob j order by j.id desc", ImportJob.class)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultStream()
                .map(ImportJob::progress)
                .toList();
        long total = entityManager
                .createQuery("select count(j) from ImportJob j", Long.class)
                .getSingleResult();
        return new Page<>(items, page, size, total, Long.MAX_VALUE);
    }

    /** Rejected lines in the order of the file; the first 10,000 are kept. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page<ImportFault> errors(@NotNull Long id, @Min(1) @Max(10_000) int page, @Min(1) @Max(1000) int size) {
        return faults(id, "<>", page, size);
    }

    /**
     * Lines that are stored and shared and seem to name somebody, each with the first place; in the order of the file, of
     * which the first 10,000 are kept.
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page<ImportFault> named(@NotNull Long id, @Min(1) @Max(10_000) int page, @Min(1) @Max(1000) int size) {
        return faults(id, "=", page, size);
    }

    private Page<ImportFault> faults(Long id, String isNamed, int page, int size) {
        find(id);
        String from = " from ImportError e where e.jobId = :id and e.code " + isNamed + " :named";
        List<ImportFault> items = entityManager
                .createQuery(
                        "select new org.passeur.platform.boundary.ImportFault(e.lineNumber, e.code, e.field, e.detail)"
                                + from + " order by e.lineNumber",
                        ImportFault.class)
                .setParameter("id", id)
                .setParameter("named", ImportResult.Code.NAMED.code())
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        long total = entityManager
                .createQuery("select count(e)" + from, Long.class)
                .setParameter("id", id)
                .setParameter("named", ImportResult.Code.NAMED.code())
                .getSingleResult();
        return new Page<>(items, page, size, total, Long.MAX_VALUE);
    }

    /** Stops an import after the chunk at hand: what is stored stays. One that is over stays as it is. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ImportProgress cancel(@NotNull Long id) {
        int cancelled = entityManager
                .createQuery("""
                        update ImportJob j set j.state = :cancelled, j.finishedAt = :now
                        where j.id = :id and j.state in (:waiting, :running)""")
                .setParameter("cancelled", ImportState.CANCELLED)
                .setParameter("now", Instant.now())
                .setParameter("id", id)
                .setParameter("waiting", ImportState.WAITING)
                .setParameter("running", ImportState.RUNNING)
                .executeUpdate();
        ImportProgress progress = find(id);
        if (cancelled == 1) {
            files.delete(id);
        }
        return progress;
    }

    /**
     * JSON Schema of a kind of line.
     *
     * @throws NotFoundException when there is no such kind
     */
    @PermitAll
    public String schema(@NotNull String type) {
        return chunk.find(type).map(ImportKind::schema).orElseThrow(() -> new NotFoundException("schema", type));
    }
}
