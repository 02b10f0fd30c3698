package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.AttachmentInfo;
import org.passeur.practice.boundary.Attachments;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** Files that go with one's own activity: add one, take one away. */
@Named
@RequestScoped
public class AttachmentsView {

    @Inject
    private Attachments attachments;

    @Inject
    private Activities activities;

    @Inject
    private Portal portal;

    private DraftWork<ActivityContent> activity;
    private List<AttachmentInfo> files;
    private Part file;
    private String fault;

    public void run() throws IOException {
        Long id = portal.getId();
        activity = activities.getDraft(id);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        if (faces.isPostback()) {
            String remove = external.getRequestParameterMap().get("doRemove");
            if (remove != null && remove.matches("\\d{1,18}")) {
                attachments.remove(id, Long.valueOf(remove));
                external.redirect(Route.ATTACHMENTS.address(id) + "?retiree=1");
                return;
            }
            if (external.getRequestParameterMap().containsKey("doUpload") && add(id)) {
                external.redirect(Route.ATTACHMENTS.address(id) + "?ajoutee=1");
                return;
            }
        }
        files = attachments.list(id);
    }

    private boolean add(Long id) throws IOException {
        if (file == null || file.getSize() == 0) {
            fault = "attachment.empty";
            return false;
        }
        try (InputStream content = file.getInputStream()) {
            // One byte more than may be kept tells that there are too many, however many there are.
            attachments.add(id, file.getSubmittedFileName(), content.readNBytes(Attachments.MAX_SIZE + 1));
            return true;
        } catch (RuleBrokenException e) {
            fault = e.violations().getFirst().code();
            return false;
        }
    }

    public DraftWork<ActivityContent> getActivity() {
        return activity;
    }

    public List<AttachmentInfo> getFiles() {
        return files;
    }

    public boolean isFull() {
        return files != null && files.size() >= Attachments.MAX_COUNT;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Key of what was wrong with the file; null when nothing was. */
    public String getFault() {
        return fault;
    }
}
