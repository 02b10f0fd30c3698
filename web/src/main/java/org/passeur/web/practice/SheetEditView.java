package org.passeur.web.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.Sheets;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Route;

/** Writing a sheet. */
@Named
@RequestScoped
public class SheetEditView extends WorkEditView<SheetContent> {

    @Inject
    private Sheets sheets;

    private SheetText preview;

    @Override
    protected WorkMatter<SheetContent> matter() {
        return new WorkMatter<>(
                "sheet", SheetContent.class, Route.SHEET_EDIT, sheets::getDraft, sheets::save, sheets::publish);
    }

    /** A sheet is a text: there is none before it has one. */
    @Override
    protected String unready(ObjectNode typed) {
        String unready = super.unready(typed);
        return unready == null && !typed.has("body") ? "unwritten" : unready;
    }

    @Override
    protected void pressOther(String button, String value) {
        switch (button) {
            case "doEnter" -> save("");
            case "doPreview" -> preview();
            default -> {
                // The form is shown again.
            }
        }
    }

    private void preview() {
        String body = getContent().getText().get("body");
        boolean empty = body == null || body.isBlank();
        preview = empty
                ? new SheetText("")
                : SheetText.of(body, Messages.of("practice", getForm().languageChosen()));
        getRows().focusOn("preview");
    }

    /** The text as its readers will see it; null when nobody asked for it. */
    public SheetText getPreview() {
        return preview;
    }
}
