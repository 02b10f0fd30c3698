package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.Sheets;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** A sheet, to read. */
@Named
@RequestScoped
public class SheetView {

    @Inject
    private Sheets sheets;

    @Inject
    private ThemeLabels themes;

    @Inject
    private WorkRequest request;

    @Inject
    private Portal portal;

    private SheetPage sheet;
    private ResourceBundle words;

    public void load() throws IOException {
        Long id = portal.getId();
        if (request.isAnswered(new WorkRequest.Actions(
                Route.SHEETS,
                Route.SHEET,
                Route.SHEET_EDIT,
                sheets::adapt,
                sheets::withdraw,
                sheets::delete,
                sheets::deleteRevision))) {
            return;
        }
        Integer number = request.revision();
        PublishedWork<SheetContent> work = number == null ? sheets.get(id) : sheets.getRevision(id, number);
        List<RevisionInfo> revisions = work.headRevision() > 1 ? sheets.revisions(id) : List.of();
        sheet = SheetPage.of(
                work, revisions, themes.of(work.content().themes(), work.language()), portal.getLanguage());
        words = WorkHead.words(work.language());
    }

    public SheetPage getSheet() {
        return sheet;
    }

    /** Labels in the language of the sheet. */
    public ResourceBundle getWords() {
        return words;
    }
}
