package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeur.practice.boundary.Sheets;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** The list of sheets. */
@Named
@RequestScoped
public class SheetListView {

    @Inject
    private Sheets sheets;

    @Inject
    private WorkLists lists;

    @Inject
    private Portal portal;

    private WorkList list;

    public void load() {
        list = lists.read(
                WorkLists.Kind.ofTexts(
                        Route.SHEETS,
                        "sheets.total",
                        works -> WorkCard.sheets(works, Messages.of("practice", portal.getLanguage()))),
                sheets::list);
    }

    public WorkList getList() {
        return list;
    }
}
