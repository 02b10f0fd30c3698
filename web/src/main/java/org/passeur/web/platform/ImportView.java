package org.passeur.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.passeur.platform.boundary.ImportFault;
import org.passeur.platform.boundary.ImportProgress;
import org.passeur.platform.boundary.Imports;

/** One import: how far it is, and which lines were rejected. */
@Named
@RequestScoped
public class ImportView {

    private static final String WORDING = "org.passeur.web.platform.import";

    @Inject
    private Imports imports;

    @Inject
    private Portal portal;

    private ImportProgress job;
    private PagedModel<ImportFault> errors;
    private ResourceBundle wording;

    @PostConstruct
    void open() {
        load();
        wording = ResourceBundle.getBundle(WORDING, portal.getLocale());
        errors = new PagedModel<>((number, size) -> imports.errors(job.id(), number, size), ImportFault::line);
    }

    public void load() {
        job = imports.get(portal.getId());
    }

    public void cancel() {
        job = imports.cancel(job.id());
    }

    /** Why a line was rejected, in the reader's language; the place in the line is named when it is known. */
    public String reason(ImportFault error) {
        String reason = text("import.error." + error.code(), error.code());
        String place = error.field() == null || error.field().isEmpty() ? "" : " (" + error.field() + ")";
        return reason + place;
    }

    private String text(String key, String otherwise) {
        try {
            return wording.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    public ImportProgress getJob() {
        return job;
    }

    public PagedModel<ImportFault> getErrors() {
        return errors;
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
