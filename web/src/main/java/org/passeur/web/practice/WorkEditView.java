package org.passeur.web.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.ContentFormat;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.practice.boundary.SavedWork;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.privacy.boundary.NobodyNamed;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Redirect;
import org.passeur.web.platform.Route;

/**
 * Writing a plan, an activity or a sheet. The form is all the state there is: each button sends it whole and gets it
 * back, and only saving and publishing write anything.
 */
public abstract class WorkEditView<C extends WorkContent> {

    private static final Logger LOG = Logger.getLogger(WorkEditView.class.getName());

    @Inject
    private Portal portal;

    @Inject
    private Words words;

    @Inject
    private FormShapes shapes;

    @Inject
    private ContentFormat format;

    @Inject
    private ThemeLabels themes;

    @Inject
    private PeopleNamedView named;

    private WorkForm form;
    private RowActions rows;
    private Problems problems;
    private WorkConflict<C> conflict;
    private SelfSave selfSave;
    private DraftWork<C> draft;
    private boolean taken;
    private boolean gone;

    protected abstract WorkMatter<C> matter();

    /** What a content says where a form may leave it unsaid. */
    protected void complete(ObjectNode json) {}

    /** Why something new is not kept yet, as a form that saves itself is told; null when it can be. */
    protected String unready(ObjectNode typed) {
        return typed.has("title") ? null : "untitled";
    }

    /** What a page shows that is worked out from what was typed. */
    protected void show(FormNode content) {}

    /** After rows were added, moved or removed. */
    protected void afterRows(String button, String value) {}

    /** Buttons of one kind of form only. */
    protected void pressOther(String button, String value) {}

    @PostConstruct
    void open() {
        FormNode content = new FormNode(shapes.get(getKind()), getKind() + ".");
        form = new WorkForm(content, portal.getLanguage());
        problems = new Problems(content, words);
        rows = new RowActions(form, problems);
        conflict = new WorkConflict<>(
                form, words, getKind() + ".", new Descriptions(words, themes.all(portal.getLanguage())), this::content);
        if (FacesContext.getCurrentInstance().isPostback() && FormRows.make(content, parameters())) {
            form.setCut(true);
            problems.add(null, "error.rows", FormRows.MAX);
        }
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** Shows what is stored, or does what the pressed button says with what was typed. */
    public void run() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (portal.getId() != null) {
            try {
                draft = matter().read().apply(portal.getId());
            } catch (NotFoundException e) {
                if (!faces.isPostback()) {
                    throw e;
                }
                gone = true;
            }
        }
        if (faces.isPostback()) {
            if (draft != null && !draft.own()) {
                // Who reads it is its owner's to say, whatever a form says.
                form.setVisibility(draft.visibility().code());
            }
            Optional<String> button = parameters().keySet().stream()
                    .filter(name -> name.startsWith("do"))
                    .findFirst();
            if (button.isPresent()) {
                tryTo(button.get(), parameters().get(button.get()));
            }
        } else if (draft != null) {
            form.show(draft);
        } else {
            start(form.getContent());
        }
    }

    /** What a new form holds already. */
    protected void start(FormNode content) {}

    /** A part of the portal that fails costs the person nothing that they typed. */
    private void tryTo(String button, String value) throws IOException {
        try {
            press(button, value);
        } catch (NotFoundException e) {
            gone = true;
        } catch (EJBAccessException e) {
            throw e;
        } catch (EJBException e) {
            LOG.log(Level.SEVERE, "a form could not do what its button says", e);
            problems.add(null, "error.failed");
        }
    }

    private void press(String button, String value) throws IOException {
        switch (button) {
            case "doSave" -> save(value);
            case "doAutosave" -> saveItself();
            case "doMerge" -> merge(value);
            case "doPublish" -> store().ifPresent(saved -> redirect(saved.id(), "publier=1"));
            case "doPublishNow" -> publish(value);
            case "doNeutral" -> {
                String asked = named.replace(this, value, parameters());
                store().ifPresent(saved -> redirect(saved.id(), asked));
            }
            case "doKeep" -> {
                form.setVersion(form.getConflictVersion());
                form.setConflictParts(null);
                save("");
            }
            case "doTake" -> take(value);
            case "doSaveNew" -> store(null, 0).ifPresent(saved -> redirect(saved.id(), "enregistre=1"));
            default -> {
                if (rows.press(button, value)) {
                    afterRows(button, value);
                } else {
                    pressOther(button, value);
                }
            }
        }
    }

    protected void save(String section) {
        String where = section.matches("[a-z-]{1,40}") ? section : "1";
        store().ifPresent(saved -> redirect(saved.id(), "enregistre=" + where));
    }

    /** For whom the question before it was answered; asks again when somebody else would read it than was said. */
    private void publish(String asked) {
        String readers = parameters().get("lecteurs");
        if (readers != null) {
            form.setVisibility(readers);
        }
        Optional<SavedWork> saved = store();
        if (saved.isEmpty()) {
            return;
        }
        if (readers == null && !form.getVisibility().equals(asked)) {
            redirect(saved.get().id(), "publier=1");
            return;
        }
        try {
            SavedWork published = matter().publish()
                    .of(saved.get().id(), saved.get().version(), parameters().containsKey("nobodyNamed"));
            Redirect.to(Route.MY_WORKS.address() + "?publie=" + getKind() + "-" + published.id());
        } catch (RuleBrokenException e) {
            if (e.violations().getFirst().code().equals(NobodyNamed.CODE)) {
                redirect(saved.get().id(), "publier=relire");
                return;
            }
            // The draft is kept already: the next save goes on from there.
            form.setVersion(String.valueOf(saved.get().version()));
            problems.add(e.violations());
            rows.focusOn("problems");
        } catch (ConflictException e) {
            compare();
        }
    }

    /** Keeps what was typed; empty when it was refused, and why is on the page then. */
    protected Optional<SavedWork> store() {
        return gone ? Optional.empty() : store(portal.getId(), form.versionNumber());
    }

    private Optional<SavedWork> store(Long id, long version) {
        if (form.isCut()) {
            return Optional.empty();
        }
        form.getContent().dropEmptyRows();
        form.getContent().placeAt("");
        try {
            return Optional.of(matter().write().apply(form.save(id, version, content(form.getContent()))));
        } catch (RuleBrokenException e) {
            problems.add(e.violations());
            rows.focusOn("problems");
        } catch (ConflictException e) {
            if (id != null) {
                return compare();
            }
            // A later save of the same form made it meanwhile: the next one follows that.
            problems.add(null, "error.failed");
            rows.focusOn("problems");
        }
        return Optional.empty();
    }

    /**
     * @throws RuleBrokenException when what was typed makes no content
     */
    private C content(FormNode typed) {
        ObjectNode json = typed.toJson();
        complete(json);
        return format.read(matter().content(), json);
    }

    /** A moment after the last key: the page stays as it is, and is told what became of it. */
    private void saveItself() {
        selfSave = new SelfSave(matter().route(), words);
        String unready = unready(getContent().toJson());
        if (!portal.getFormAuthor().equals(parameters().get("passeur.author"))) {
            selfSave.isOf("other");
        } else if (portal.getId() == null && unready != null) {
            selfSave.isOf(unready);
        } else {
            selfSave.isOf("failed");
            int sent = FormRows.total(form.getContent());
            store().ifPresentOrElse(
                            saved -> selfSave.saved(saved, sent == FormRows.total(form.getContent())),
                            () -> selfSave.refused(gone, rows.getFocus()));
        }
    }

    /**
     * Puts together what was saved elsewhere and what was typed, when they are not the same things.
     *
     * @param before the form as it was when both began with it, as the page remembers it
     */
    private void merge(String before) {
        FormNode content = new FormNode(shapes.get(getKind()), getKind() + ".");
        WorkForm base = new WorkForm(content, portal.getLanguage());
        if (draft == null || form.isCut() || !base.read(before)) {
            compare();
            return;
        }
        try {
            conflict.merge(draft, base);
            rows.focusOn(conflict.getShown() == null ? "merged" : "conflict");
        } catch (RuleBrokenException e) {
            compare();
        }
    }

    /** Shows what changed meanwhile; when nothing that was typed differs from it, it is saved already. */
    private Optional<SavedWork> compare() {
        draft = matter().read().apply(portal.getId());
        form.setConflictParts(null);
        conflict.compare(draft);
        if (conflict.isSame()) {
            return Optional.of(new SavedWork(draft.id(), draft.version(), draft.headRevision()));
        }
        rows.focusOn("conflict");
        return Optional.empty();
    }

    /** Takes over one part of what is stored; once all are, the form is what is stored. */
    private void take(String unit) {
        if (draft == null) {
            return;
        }
        try {
            conflict.take(unit, draft);
            rows.focusOn("conflict");
            taken = conflict.isSame();
        } catch (RuleBrokenException e) {
            problems.add(e.violations());
        }
    }

    /** Before the page is written, whatever was done. */
    public void prepare() {
        if (draft != null && form.getConflictVersion() != null && conflict.getShown() == null) {
            try {
                conflict.compare(draft);
            } catch (RuleBrokenException e) {
                // It is compared again when it is saved, and refused then.
            }
        }
        form.getContent().placeAt("");
        show(form.getContent());
        if (rows.getFocus() == null && FacesContext.getCurrentInstance().isPostback() && !problems.isEmpty()) {
            rows.focusOn("problems");
        }
    }

    private void redirect(Long id, String query) {
        Redirect.to(matter().route().address(id) + "?" + query);
    }

    protected Words words() {
        return words;
    }

    public WorkForm getForm() {
        return form;
    }

    /** {@code plan}, {@code activity} or {@code sheet}, for the words of the page. */
    public String getKind() {
        return matter().name();
    }

    public FormNode getContent() {
        return form.getContent();
    }

    public RowActions getRows() {
        return rows;
    }

    public Problems getProblems() {
        return problems;
    }

    /** What somebody else saved meanwhile. */
    public WorkConflict<C> getConflict() {
        return conflict;
    }

    /** What a form that saved itself is told; null when it did not. */
    public SelfSave getSelfSave() {
        return selfSave;
    }

    /** Whether the form has become what is stored. */
    public boolean isTaken() {
        return taken;
    }

    /** Whether what the form was about is gone, or no longer theirs: the form is kept, to be saved as a new one. */
    public boolean isGone() {
        return gone;
    }

    /** Whether the form holds what is stored nowhere. */
    public boolean isUnsaved() {
        return FacesContext.getCurrentInstance().isPostback() && !taken;
    }

    /** What is stored; null for a new one. */
    public DraftWork<C> getDraft() {
        return draft;
    }

    public boolean isPublished() {
        return draft != null && draft.status() == WorkStatus.PUBLISHED;
    }

    /** When it was saved for the last time, in words; null for a new one. */
    public String getSaved() {
        return draft == null ? null : words.saved(draft.updatedAt());
    }

    /** Whether it is somebody else's, who invited the caller to write in it. */
    public boolean isInvited() {
        return draft != null && !draft.own();
    }
}
