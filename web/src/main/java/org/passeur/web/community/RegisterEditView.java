package org.passeur.web.community;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.SaveNetwork;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;

/**
 * A network or an organisation to be made, changed or deleted.
 *
 * @param <F> what is typed, and stored
 */
public abstract class RegisterEditView<F> {

    @Inject
    private CommunityWords words;

    @Inject
    private Portal portal;

    private F form;
    private Head head;
    private String storedName;
    private boolean deleting;
    private List<StoredAndTyped.Part> conflict = List.of();

    /** Sentences by field, in the order of the form. */
    private final Map<String, String> errors = new LinkedHashMap<>();

    /**
     * What both have.
     *
     * @param id null for a new one
     */
    protected record Head(Long id, long version, String name) {}

    protected abstract Head head(F form);

    protected abstract F blank();

    protected abstract F stored(Long id);

    abstract F read(Posted posted, Long id);

    protected abstract F withVersion(F form, long version);

    protected abstract void save(F form);

    protected abstract void delete(Long id, long version);

    /** What both say differently, but for the name. */
    abstract void compare(StoredAndTyped parts, F stored, F typed);

    /** Fields that need an answer. */
    protected void check(F form, Map<String, String> errors) {}

    /** Lists to choose from, before the page is written. */
    protected void choices(F form) {}

    /** The list that the page was opened from. */
    public abstract String getList();

    /** {@code network} or {@code organisation}, for the words of the page. */
    public abstract String getKind();

    /** Shows what is stored or what was typed, and does what the pressed button says. */
    public void run() throws IOException {
        Long id = portal.getId();
        F stored = id == null ? blank() : stored(id);
        storedName = head(stored).name();
        Posted posted = Posted.current();
        // What is to go is shown as it is, not as somebody was changing it.
        show(stored);
        if (id != null && posted.isPressed("doDelete")) {
            deleting = true;
        } else if (id != null && posted.isPressed("doDeleteNow")) {
            tryTo(
                    "supprime",
                    () -> delete(id, posted.version()),
                    () -> errors.put("delete", words.get("edit.conflict")));
        } else if (posted.isForm()) {
            show(read(posted, id));
            if (posted.isPressed("doSave")) {
                save();
            }
        }
        choices(form);
    }

    private void show(F shown) {
        form = shown;
        head = head(shown);
    }

    private void save() throws IOException {
        if (head.name().isEmpty()) {
            errors.put("name", words.get("edit.name.required"));
        } else if (head.name().length() > SaveNetwork.MAX_NAME) {
            errors.put("name", words.format("edit.name.tooLong", SaveNetwork.MAX_NAME));
        }
        check(form, errors);
        if (errors.isEmpty()) {
            tryTo(head.id() == null ? "ajoute" : "modifie", () -> save(form), this::compare);
        }
    }

    private void tryTo(String done, Runnable action, Runnable otherwise) throws IOException {
        try {
            action.run();
            CommunityWords.leave(getList(), done);
        } catch (ConflictException e) {
            otherwise.run();
        } catch (RuleBrokenException e) {
            e.violations()
                    .forEach(violation -> errors.put(
                            violation.field().equals("id") ? "delete" : violation.field(),
                            words.get(violation.code())));
        }
    }

    /** Shows what changed meanwhile, and keeps what was typed; saving again writes over it. */
    private void compare() {
        F stored = stored(head.id());
        StoredAndTyped parts = new StoredAndTyped()
                .add(words.get(getKind() + ".name"), head(stored).name(), head.name());
        compare(parts, stored, form);
        conflict = parts.parts();
        show(withVersion(form, head(stored).version()));
    }

    protected CommunityWords words() {
        return words;
    }

    public F getForm() {
        return form;
    }

    public boolean isNew() {
        return head.id() == null;
    }

    public String getTitle() {
        return isNew() ? words.get("edit.new." + getKind()) : storedName;
    }

    public boolean isDeleting() {
        return deleting;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public List<CommunityWords.Fault> getFaults() {
        return CommunityWords.faults(errors);
    }

    /** What somebody else stored meanwhile and is not what was typed. */
    public List<StoredAndTyped.Part> getConflict() {
        return conflict;
    }

    /** What describes a field: its help where it has one, what is wrong with it. Null when nothing does. */
    public String describedBy(String field, boolean help) {
        String described = (help ? field + "-a " : "") + (errors.containsKey(field) ? field + "-e" : "");
        return described.isEmpty() ? null : described.strip();
    }

    /** {@code true} for a field that is to be corrected, null otherwise. */
    public String invalid(String field) {
        return errors.containsKey(field) ? "true" : null;
    }

    /** Label of what is chosen in a list. */
    static String chosen(List<Choice> choices) {
        return choices.stream()
                .filter(Choice::selected)
                .map(choice -> choice.label().strip())
                .findFirst()
                .orElse("");
    }
}
