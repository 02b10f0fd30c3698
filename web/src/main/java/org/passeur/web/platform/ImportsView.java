package org.passeur.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.passeur.platform.boundary.ImportProgress;
import org.passeur.platform.boundary.ImportState;
import org.passeur.platform.boundary.Imports;
import org.passeur.platform.boundary.PayloadTooLargeException;

/** Imports of this portal: start one, see how they went. */
@Named
@RequestScoped
public class ImportsView {

    @Inject
    private Imports imports;

    private PagedModel<ImportProgress> jobs;
    private boolean running;
    private Part file;
    private String fault;

    @PostConstruct
    void open() {
        jobs = new PagedModel<>(imports::list, ImportProgress::id);
        running =
                imports.list(1, 1).items().stream().anyMatch(job -> !job.state().isOver());
    }

    public void start() throws IOException {
        if (file == null || file.getSize() == 0) {
            fault = "imports.file.missing";
            return;
        }
        try (InputStream lines = file.getInputStream()) {
            ImportProgress job = imports.start(lines);
            FacesContext.getCurrentInstance().getExternalContext().redirect(Route.IMPORT.address(job.id()));
        } catch (PayloadTooLargeException e) {
            fault = "imports.file.tooLarge";
        }
    }

    public boolean isRunning() {
        return running;
    }

    public String stateKey(ImportProgress job) {
        return "import.state." + job.state().code();
    }

    public String chip(ImportProgress job) {
        return chipOf(job);
    }

    static String chipOf(ImportProgress job) {
        if (job.state() == ImportState.FAILED) {
            return "buoy";
        }
        if (job.rejected() > 0) {
            return "amber";
        }
        return job.state() == ImportState.DONE ? "moss" : "";
    }

    public PagedModel<ImportProgress> getJobs() {
        return jobs;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFault() {
        return fault;
    }
}
