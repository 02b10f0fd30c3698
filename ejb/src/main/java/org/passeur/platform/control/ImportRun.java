package org.passeur.platform.control;

import org.passeur.platform.boundary.Importer;

/**
 * An import as its runner holds it: where the next chunk starts.
 *
 * @param rejected lines rejected so far
 * @param named lines so far that are stored and seem to name somebody
 */
record ImportRun(Long jobId, Importer importer, long position, long lineNumber, long rejected, long named) {

    ImportRun after(long itsPosition, long itsLineNumber, long moreRejected, long moreNamed) {
        return new ImportRun(jobId, importer, itsPosition, itsLineNumber, rejected + moreRejected, named + moreNamed);
    }
}
