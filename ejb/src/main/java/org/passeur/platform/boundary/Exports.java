package org.passeur.platform.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.passeur.platform.boundary.ImportKind.ExportLine;
import org.passeur.platform.control.ImportChunk;

/** What the caller owns, as the lines that an import would take; for an administrator also what others published. */
@Stateless
public class Exports {

    private static final int PART = 100;

    @Inject
    private Caller caller;

    @Inject
    private ImportChunk chunk;

    @Resource
    private SessionContext context;

    /**
     * A part of the export, by id.
     *
     * @param afterId the last id of the part before; 0 for the first part
     * @return empty at the end
     * @throws NotFoundException when there is no such kind
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<ExportLine> part(@NotNull String type, long afterId) {
        ImportKind kind = chunk.find(type).orElseThrow(() -> new NotFoundException("type", type));
        return kind.export(caller.importer().memberId(), context.isCallerInRole(Roles.ADMINISTRATOR), afterId, PART);
    }
}
