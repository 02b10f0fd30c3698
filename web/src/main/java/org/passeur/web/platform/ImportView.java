package org.passeur.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeur.platform.boundary.ImportFault;
import org.passeur.platform.boundary.ImportProgress;
import org.passeur.platform.boundary.Imports;

/** One import: how far it is, which lines were rejected, and which seem to name somebody. */
@Named
@RequestScoped
public class ImportView {

    @Inject
    private Imports imports;

    @Inject
    private Portal portal;

    private ImportProgress job;
    private PagedModel<ImportFault> errors;
    private PagedModel<ImportFault> named;

    @PostConstruct
    void open() {
        load();
        errors = new PagedModel<>((number, size) -> imports.errors(job.id(), number, size), ImportFault::line);
        named = new PagedModel<>((number, size) -> imports.named(job.id(), number, size), ImportFault::line);
    }

    public void load() {
        job = imports.get(portal.getId());
    }

    public void cancel() {
        job = imports.cancel(job.id());
    }

    /** Why a line is told, in the reader's language. */
    public String reason(ImportFault error) {
        return ImportMessages.text(error, portal.getLanguage());
    }

    public ImportProgress getJob() {
        return job;
    }

    public PagedModel<ImportFault> getErrors() {
        return errors;
    }

    public PagedModel<ImportFault> getNamed() {
        return named;
    }

    public String getReceived() {
        return Dates.dateTime(job.createdAt(), portal.getLocale());
    }

    public String getStateKey() {
        return "import.state." + job.state().code();
    }

    public String getChip() {
        return ImportsView.chipOf(job);
    }

    public String getAddress() {
        return Route.IMPORT.address(job.id());
    }
}
