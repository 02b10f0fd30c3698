package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.AttachmentInfo;
import org.passeur.practice.boundary.Attachments;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.privacy.boundary.IdentifyingDetails;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** Files that go with one's own activity: add one, take one away from the draft, erase one from all revisions. */
@Named
@RequestScoped
public class AttachmentsView {

    @Inject
    private Attachments attachments;

    @Inject
    private Activities activities;

    @Inject
    private IdentifyingDetails details;

    @Inject
    private Words words;

    @Inject
    private Portal portal;

    private DraftWork<ActivityContent> activity;
    private List<AttachmentInfo> files = List.of();
    private final Map<Long, String> warnings = new HashMap<>();
    private AttachmentInfo toErase;
    private Part file;
    private String fault;

    public void run() throws IOException {
        Long id = portal.getId();
        activity = activities.getDraft(id);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        if (faces.isPostback()) {
            Long remove = pressed(external, "doRemove");
            Long erase = pressed(external, "doEraseNow");
            if (remove != null) {
                attachments.remove(id, remove);
                external.redirect(Route.ATTACHMENTS.address(id) + "?retiree=1");
                return;
            }
            if (erase != null) {
                attachments.erase(id, erase);
                external.redirect(Route.ATTACHMENTS.address(id) + "?effacee=1");
                return;
            }
            if (external.getRequestParameterMap().containsKey("doUpload") && add(id)) {
                external.redirect(Route.ATTACHMENTS.address(id) + "?ajoutee=1");
                return;
            }
        }
        files = attachments.own(id);
        files.forEach(one -> warnings.put(one.id(), warning(one.name())));
        Long asked = pressed(external, "doErase");
        toErase =
                files.stream().filter(one -> one.id().equals(asked)).findFirst().orElse(null);
    }

    /** The file of the button that was pressed; null when it was another. */
    private static Long pressed(ExternalContext external, String button) {
        String file = external.getRequestParameterMap().get(button);
        return FacesContext.getCurrentInstance().isPostback() && file != null && file.matches("\\d{1,18}")
                ? Long.valueOf(file)
                : null;
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

    /** Of the draft. */
    public List<AttachmentInfo> getFiles() {
        return files.stream().filter(one -> one.lastRevision() == null).toList();
    }

    /** That published revisions have, and the draft has no more. */
    public List<AttachmentInfo> getOlder() {
        return files.stream().filter(one -> one.lastRevision() != null).toList();
    }

    /** Whether a published revision has it. */
    public boolean isPublished(AttachmentInfo one) {
        return one.firstRevision() <= activity.headRevision();
    }

    /** Says that the names of files may identify somebody, and what to do, by file; null for a name that does not. */
    public Map<Long, String> getWarnings() {
        return warnings;
    }

    private String warning(String name) {
        // Names of files have these signs where texts have blanks.
        String text = name.replace('_', ' ');
        return details.find(text, activity.language(), List.of()).stream()
                .findFirst()
                .map(found -> words.get(
                        "attachment.named",
                        text.substring(found.start(), found.end()),
                        details.message(found.kind(), portal.getLanguage())))
                .orElse(null);
    }

    /** What its owner is asked about before it is erased from all revisions; null when nothing is. */
    public AttachmentInfo getToErase() {
        return toErase;
    }

    public boolean isFull() {
        return getFiles().size() >= Attachments.MAX_COUNT;
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
