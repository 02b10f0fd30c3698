package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeur.export.boundary.ShareLinks;
import org.passeur.practice.boundary.CoWriting;
import org.passeur.practice.boundary.DraftWork;

/**
 * Whether others read a draft while it is written: whoever has its link, or writes in it. They read what is saved at once, so
 * who is named there is pointed out at each save rather than once.
 */
@Named
@RequestScoped
public class DraftReadersView {

    @Inject
    private ShareLinks links;

    @Inject
    private CoWriting coWriting;

    private Boolean readByOthers;

    /** Never while the form is read, when pages ask too: nothing is saved by then. */
    public boolean isReadByOthers(WorkEditView<?> editor) {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return false;
        }
        if (readByOthers == null) {
            readByOthers = editor.getDraft() != null && isReadByOthers(editor.getDraft());
        }
        return readByOthers;
    }

    private boolean isReadByOthers(DraftWork<?> draft) {
        return !draft.own()
                || links.list(draft.id()).stream().anyMatch(link -> link.revision() == null)
                || !coWriting.team(draft.id()).writers().isEmpty();
    }
}
