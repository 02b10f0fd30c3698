package org.passeur.platform.control;

import jakarta.persistence.EntityExistsException;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.passeur.platform.boundary.ImportResult;
import org.passeur.platform.boundary.ImportResult.Code;
import org.passeur.platform.boundary.ImportResult.Named;
import org.passeur.platform.boundary.ImportResult.Rejected;

/** What became of the lines of a chunk. */
final class ChunkTally {

    private long created;
    private long updated;
    private long unchanged;
    private final Map<Long, Rejected> rejected = new TreeMap<>();
    private final Map<Long, Named> named = new TreeMap<>();

    /** Of a line whose transaction failed. */
    static ChunkTally of(RawLine line, RuntimeException cause) {
        ChunkTally tally = new ChunkTally();
        tally.add(line.number(), new Rejected(isConflict(cause) ? Code.CONFLICT : Code.STORE_FAILED, "", ""));
        return tally;
    }

    void add(long line, ImportResult result) {
        switch (result) {
            case ImportResult.Stored.CREATED -> created++;
            case ImportResult.Stored.UPDATED -> updated++;
            case ImportResult.Stored.UNCHANGED -> unchanged++;
            case Named found -> {
                add(line, found.stored());
                named.put(line, found);
            }
            case Rejected rejection -> rejected.put(line, rejection);
        }
    }

    private static boolean isConflict(Throwable cause) {
        for (Throwable c = cause; c != null; c = c.getCause()) {
            if (c instanceof OptimisticLockException
                    || c instanceof StaleStateException
                    || c instanceof EntityExistsException
                    || c instanceof LockAcquisitionException
                    || c instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }

    long created() {
        return created;
    }

    long updated() {
        return updated;
    }

    long unchanged() {
        return unchanged;
    }

    /** In the order of the file, as are those that are named. */
    Map<Long, Rejected> rejected() {
        return rejected;
    }

    Map<Long, Named> named() {
        return named;
    }
}
