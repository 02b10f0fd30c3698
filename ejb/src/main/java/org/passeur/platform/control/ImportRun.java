package org.passeur.platform.control;

import org.passeur.platform.boundary.Importer;

/**
 * An import as its runner holds it: where the next chunk starts.
 *
 * @param rejected lines rejected so far
 */
record ImportRun(Long jobId, Importer importer, long position, long lineNumber, long rejected) {

    ImportRun after(long itsPosition, long itsLineNumber, long moreRejected) {
        return new ImportRun(jobId, importer, itsPosition, itsLineNumber, rejected + moreRejected);
    }
}
