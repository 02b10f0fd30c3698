package org.passeur.platform.boundary;

import java.util.List;

/** A kind of content that files hold. A feature adds one by having a bean that implements this. */
public interface ImportKind {

    /** What the lines name as their {@code type}. */
    String type();

    /** JSON Schema of a line. */
    String schema();

    /**
     * Stores lines of this type, in order, in the caller's transaction. A line that repeats an external id updates.
     *
     * @return a result for each line; an exception speaks for all of them, and each is then tried alone
     */
    List<ImportResult> store(List<ImportLine> lines, Importer importer);

    /**
     * Lines that would give back what is stored.
     *
     * @param ownerId whose, drafts included
     * @param everybodys whether what others published goes with it; their drafts never do
     * @param afterId the last id of the part before; 0 for the first part
     * @return no more than {@code limit}, ordered by id
     */
    List<ExportLine> export(Long ownerId, boolean everybodys, long afterId, int limit);

    record ExportLine(long id, String json) {}
}
