package org.passeur.web.practice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.Visibility;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.privacy.boundary.Finding;
import org.passeur.privacy.boundary.IdentifyingDetails;

/** What looks like a person in a draft that is about to be shared; told before it is published, and forbids nothing. */
@Named
@RequestScoped
public class PeopleNamedView {

    /** More would help nobody; the rest shows when these are mended. */
    private static final int SHOWN = 20;

    /** Authors are named in sources; the others hold codes. */
    private static final Set<String> APART = Set.of("references", "themes", "activity", "rule");

    @Inject
    private IdentifyingDetails details;

    @Inject
    private Words words;

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
                read(editor.getContent().toJson(), "", editor);
            }
        }
        return items;
    }

    /** Whether others are to read what looks like a person, and whoever publishes does not say that nobody is one. */
    boolean isUnread(WorkEditView<?> editor, String confirmed) {
        boolean shared = !editor.getForm().getVisibility().equals(Visibility.PRIVATE.code());
        return shared && confirmed == null && !in(editor).isEmpty();
    }

    private void read(JsonNode node, String place, WorkEditView<?> editor) {
        if (items.size() >= SHOWN) {
            return;
        }
        if (node.isTextual()) {
            String text = node.textValue();
            DraftWork<?> draft = editor.getDraft();
            Region region = draft.content().regions().stream().findFirst().orElse(null);
            details.find(text, draft.language(), region).stream()
                    .limit((long) SHOWN - items.size())
                    .forEach(finding -> add(finding, text, place, editor));
        }
        node.properties().stream()
                .filter(field -> !APART.contains(field.getKey()))
                .forEach(field -> read(
                        field.getValue(), place.isEmpty() ? field.getKey() : place + "." + field.getKey(), editor));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            // A line of a field of lines stands in the field itself.
            read(node.get(i), node.get(i).isObject() ? place + "[" + i + "]" : place, editor);
        }
    }

    private void add(Finding finding, String text, String place, WorkEditView<?> editor) {
        FormShape shape = editor.getContent().shape();
        items.add(new Item(
                Places.target(shape, place),
                Places.say(words, shape, editor.getKind() + ".", place),
                text.substring(finding.start(), finding.end()),
                finding.message(),
                finding.suggestion()));
    }
}
