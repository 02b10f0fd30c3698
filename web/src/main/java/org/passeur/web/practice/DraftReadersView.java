package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeur.export.boundary.ShareLinks;
import org.passeur.practice.boundary.CoWriting;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.web.privacy.PeopleNamed;

/**
 * What looks like a person in a draft that others read while it is written: whoever has its link, or writes in it. They read
 * what is saved at once, so it is pointed out at each save rather than once.
 */
@Named
@RequestScoped
public class DraftReadersView {

    @Inject
    private ShareLinks links;

    @Inject
    private CoWriting coWriting;

    @Inject
    private PeopleNamedView named;

    private List<PeopleNamed.Item> told;

    /** Empty as long as nobody else reads it. */
    public List<PeopleNamed.Item> told(WorkEditView<?> editor) {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            // Asked while the form is read, too: nothing is saved by then.
            return List.of();
        }
        if (told == null) {
            told = isReadByOthers(editor.getDraft()) ? named.in(editor) : List.of();
        }
        return told;
    }

    private boolean isReadByOthers(DraftWork<?> draft) {
        return draft != null
                && (!draft.own()
                        || links.list(draft.id()).stream().anyMatch(link -> link.revision() == null)
                        || !coWriting.team(draft.id()).writers().isEmpty());
    }
}
