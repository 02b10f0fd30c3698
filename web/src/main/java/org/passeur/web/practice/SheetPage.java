package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Route;

/** A sheet as its page shows it. */
public record SheetPage(WorkHead head, SheetText body, List<String> references) {

    /**
     * @param themes labels by code, in the language of the sheet
     * @param page language of the page around it
     */
    static SheetPage of(
            PublishedWork<SheetContent> work, List<RevisionInfo> revisions, Map<String, String> themes, Language page) {
        SheetContent sheet = work.content();
        Messages words = Messages.of("practice", work.language());
        List<WorkHead.Tag> tags = new ArrayList<>(WorkHead.themes(Route.SHEETS, sheet.themes(), themes));
        tags.addAll(WorkHead.tags(Route.SHEETS, WorkLists.APPROACH, "approach", sheet.approaches(), words));
        tags.addAll(WorkHead.regions(Route.SHEETS, sheet.regions()));
        sheet.tags()
                .forEach(tag -> tags.add(new WorkHead.Tag(
                        tag,
                        Address.of(Route.SHEETS.address())
                                .with(WorkLists.TAG, tag)
                                .toString())));
        return new SheetPage(
                WorkHead.of(
                        work,
                        revisions,
                        new WorkHead.Frame(Route.SHEETS, Route.SHEET, Route.SHEET_EDIT, page, null, tags)),
                SheetText.of(sheet.body(), words),
                sheet.references());
    }
}
