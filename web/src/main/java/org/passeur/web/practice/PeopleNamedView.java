package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.practice.boundary.NamedPerson;
import org.passeur.privacy.boundary.IdentifyingDetails;
import org.passeur.web.platform.Portal;

/** What looks like a person in a draft that is about to be shared; told before it is published, and forbids nothing. */
@Named
@RequestScoped
public class PeopleNamedView {

    /** More would help nobody; the rest shows when these are mended. */
    private static final int SHOWN = 20;

    @Inject
    private IdentifyingDetails details;

    @Inject
    private Words words;

    @Inject
    private Portal portal;

    private List<Item> items;

    /**
     * @param target id of the field in the form
     * @param place what the field is called, and where it is
     * @param quote what looks like a person
     * @param suggestion what can be written instead; null where nothing general fits
     */
    public record Item(String target, String place, String quote, String message, String suggestion) {}

    /** Empty for a work that was never kept. */
    public List<Item> in(WorkEditView<?> editor) {
        if (items == null) {
            items = new ArrayList<>();
            if (editor.getDraft() != null) {
                DraftWork<?> draft = editor.getDraft();
                NamedPerson.in(
                                editor.getContent().toJson(),
                                draft.language(),
                                draft.content().regions(),
                                details,
                                SHOWN)
                        .forEach(named -> add(named, editor));
            }
        }
        return items;
    }

    private void add(NamedPerson named, WorkEditView<?> editor) {
        FormShape shape = editor.getContent().shape();
        items.add(new Item(
                Places.target(shape, named.place()),
                Places.say(words, shape, editor.getKind() + ".", named.place()),
                named.quote(),
                details.message(named.finding().kind(), portal.getLanguage()),
                named.finding().suggestion()));
    }
}
