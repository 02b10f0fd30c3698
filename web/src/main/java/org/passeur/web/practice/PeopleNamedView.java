package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Coded;
import org.passeur.practice.boundary.NamedPerson;
import org.passeur.privacy.boundary.IdentifyingDetails;
import org.passeur.web.practice.FormRows.Row;
import org.passeur.web.privacy.PeopleNamed;

/**
 * What looks like a person in a draft that is about to be shared; told before it is published, with a neutral wording to
 * take, and forbids nothing.
 */
@Named
@RequestScoped
public class PeopleNamedView {

    /** More would help nobody; the rest shows when these are mended. */
    private static final int SHOWN = 20;

    @Inject
    private IdentifyingDetails details;

    @Inject
    private PeopleNamed named;

    @Inject
    private Words words;

    private List<PeopleNamed.Item> items;

    /** Empty for a work that was never kept. */
    public List<PeopleNamed.Item> in(WorkEditView<?> editor) {
        if (items == null) {
            items = editor.getDraft() == null
                    ? List.of()
                    : find(editor, SHOWN).stream()
                            .map(found -> item(found, editor))
                            .toList();
        }
        return items;
    }

    /** As {@link PeopleNamed#isSeveral}. */
    public boolean isSeveral(WorkEditView<?> editor) {
        return PeopleNamed.several(in(editor));
    }

    /**
     * Puts neutral wordings into what was typed.
     *
     * @param wanted key of the one, or all
     * @param sent the form, with the readers that were chosen
     * @return where to ask again for these readers, as the query of an address
     */
    String replace(WorkEditView<?> editor, String wanted, Map<String, String> sent) {
        FormNode content = editor.getContent();
        content.dropEmptyRows();
        // From the last to the first: places before it stay where they are.
        for (NamedPerson found : find(editor, Integer.MAX_VALUE).reversed()) {
            if (isReplaceable(found) && (wanted.equals(PeopleNamed.ALL) || wanted.equals(key(found, content)))) {
                String target = Places.target(content.shape(), found.place());
                int end = target.lastIndexOf(':');
                FormNode node = end < 0
                        ? content
                        : FormRows.find(content, target.substring(0, end))
                                .map(Row::node)
                                .orElseThrow();
                node.rewrite(target.substring(end + 1), found.line(), found.finding()::replaceIn);
            }
        }
        return Coded.find(Visibility.class, sent.get("lecteurs"))
                .map(chosen -> "publier=neutre&lecteurs=" + chosen.code())
                .orElse("publier=neutre");
    }

    private List<NamedPerson> find(WorkEditView<?> editor, int most) {
        FormNode content = editor.getContent();
        return NamedPerson.in(content.toJson(), editor.getForm().languageChosen(), regions(content), details, most);
    }

    private static List<Region> regions(FormNode content) {
        return content.getChoices("regions").stream()
                .flatMap(code -> Coded.find(Region.class, code).stream())
                .toList();
    }

    /** Authors are owed their names. */
    private static boolean isReplaceable(NamedPerson found) {
        return found.finding().suggestion() != null && !found.place().contains(".source.");
    }

    private static String key(NamedPerson found, FormNode content) {
        return Places.target(content.shape(), found.place()) + "-" + found.line() + "-"
                + found.finding().start() + "-" + found.finding().end();
    }

    private PeopleNamed.Item item(NamedPerson found, WorkEditView<?> editor) {
        FormShape shape = editor.getContent().shape();
        return named.item(
                Places.target(shape, found.place()),
                Places.say(words, shape, editor.getKind() + ".", found.place()),
                found.quote(),
                found.finding().kind(),
                isReplaceable(found) ? found.finding().suggestion() : null,
                key(found, editor.getContent()));
    }
}
