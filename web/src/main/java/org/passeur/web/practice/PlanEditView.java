package org.passeur.web.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.UnavailableException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.ContentFormat;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.MeetingOption;
import org.passeur.practice.boundary.PlanBlocks;
import org.passeur.practice.boundary.PlanCheck;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSection;
import org.passeur.practice.boundary.PlanText;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.boundary.SearchResults.Hit;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** Writing a group plan: before, during with its sessions and their agendas, after. */
@Named
@RequestScoped
public class PlanEditView extends WorkEditView<PlanContent> {

    private static final int FOUND = 8;

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    @Inject
    private PortalSearch search;

    @Inject
    private PlanCheck check;

    @Inject
    private ContentFormat format;

    @Inject
    private PlanBlocks blocks;

    @Inject
    private Portal portal;

    private Readiness readiness;

    /** An activity that was found: its title without the marks of what matches. */
    public record Found(Long id, String title, String excerpt) {}

    @Override
    protected WorkMatter<PlanContent> matter() {
        return new WorkMatter<>(
                "plan", PlanContent.class, Route.PLAN_EDIT, plans::getDraft, plans::save, plans::publish);
    }

    /** A block without minutes takes none yet. */
    @Override
    protected void complete(ObjectNode json) {
        for (JsonNode session : json.path("sessions")) {
            for (JsonNode block : session.path("blocks")) {
                withDefaults((ObjectNode) block);
            }
        }
    }

    static ObjectNode withDefaults(ObjectNode block) {
        if (!block.has("minutes")) {
            block.put("minutes", 0);
        }
        if (!block.has("kind")) {
            block.put("kind", BlockKind.STEP.code());
        }
        return block;
    }

    @Override
    protected void show(FormNode content) {
        Agenda agenda = new Agenda(words());
        content.getRows().get("sessions").forEach(agenda::show);
        PlanContent plan = typed(content);
        readiness = plan == null
                ? null
                : Readiness.of(check.check(portal.getId(), plan, portal.getLanguage()), content, words());
        new LibraryRows(blocks, portal.getId(), words()).show(content, plan);
    }

    /** A session of one block that says nothing, for the page's script to add rows like it. */
    public List<FormNode> getBlank() {
        FormNode sessions = new FormNode(getContent().shape(), getContent().getKey());
        FormNode blank = sessions.add("sessions");
        blank.add("blocks");
        blank.placeAt("blank:0:");
        new Agenda(words()).show(blank);
        return List.of(blank);
    }

    /** Null while what was typed makes no plan. */
    private PlanContent typed(FormNode content) {
        ObjectNode json = content.toJson();
        complete(json);
        // A plan is checked before it has a name, and before a reason is written.
        json.remove("setAside");
        if (!json.has("title")) {
            json.put("title", "…");
        }
        try {
            return format.read(PlanContent.class, json);
        } catch (RuleBrokenException e) {
            return null;
        }
    }

    /** For the page's script: see {@link NextSessions#TWO_WEEKS}. */
    public String getTwoWeeks() {
        return NextSessions.TWO_WEEKS;
    }

    /** What the readiness check says; null when it cannot say anything yet. */
    public Readiness getReadiness() {
        return readiness;
    }

    private void setAside(String rule) {
        getRows().addTo("setAside").ifPresent(row -> {
            row.getText().put("rule", rule);
            getRows().focusOn(row.getAt());
        });
    }

    @Override
    protected void afterRows(String button, String value) {
        if (button.equals("doAdd") && value.equals("sessions")) {
            nextSessions().follow();
        }
    }

    private NextSessions nextSessions() {
        return new NextSessions(getContent(), getRows());
    }

    /** How many sessions the group is to have, and has not. */
    public int getMissingSessions() {
        return nextSessions().missing();
    }

    @Override
    protected void pressOther(String button, String value) {
        switch (button) {
            case "doEnter" -> {
                Optional<FormNode> asked = getContent().getRows().get("sessions").stream()
                        .filter(session -> wanted(session) != null)
                        .findFirst();
                asked.ifPresentOrElse(this::find, () -> save(""));
            }
            case "doFind" -> FormRows.find(getContent(), value).ifPresent(row -> find(row.node()));
            case "doInsert" -> insert(value.split(" ", 2));
            case "doNewer", "doDetach", "doSaveActivity" ->
                FormRows.find(getContent(), value).ifPresent(row -> change(button, row.node()));
            case "doAddMissing" -> nextSessions().addMissing();
            case "doSetAside" -> setAside(value);
            case "doCheck" -> getRows().focusOn(button);
            // The form is shown again, with its hours and totals.
            case "doCount" -> getRows().focusOn(button + " " + value);
            default -> {
                // A button that no page has.
            }
        }
    }

    /** What becomes of a block and the activity that it names. */
    private void change(String button, FormNode block) {
        LibraryRows library = new LibraryRows(blocks, portal.getId(), words());
        switch (button) {
            case "doNewer" -> library.takeNewer(block);
            case "doDetach" -> library.detach(block);
            default ->
                library.saveAsActivity(
                        block, getForm(), message -> getProblems().add(block.getAt() + "title", message));
        }
        getRows().focusOn(getProblems().isEmpty() ? block.getAt() : "problems");
    }

    private static String wanted(FormNode session) {
        String typed = session.getText().get("find");
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private void find(FormNode session) {
        String text = wanted(session);
        getRows().focusOn("find " + session.getAt());
        if (text == null || text.length() > SearchQuery.MAX_TEXT) {
            return;
        }
        try {
            List<Hit> hits =
                    search.search(SearchQuery.ofType("activity", text, FOUND)).hits();
            session.getShown()
                    .put("found", hits.stream().map(PlanEditView::found).toList());
        } catch (UnavailableException e) {
            getProblems().add(null, "error." + e.getMessage());
        }
    }

    static Found found(Hit hit) {
        return new Found(hit.id(), plain(hit.title()), plain(hit.excerpt()));
    }

    private static String plain(String marked) {
        return marked == null
                ? null
                : marked.replace(SearchResults.MARK_START, "").replace(SearchResults.MARK_END, "");
    }

    /**
     * Puts an activity at the end of a session's agenda.
     *
     * @param sessionAndId place of the session, id of the activity
     */
    private void insert(String[] sessionAndId) {
        if (sessionAndId.length != 2 || !sessionAndId[1].matches("\\d{1,18}")) {
            return;
        }
        PublishedWork<ActivityContent> activity;
        try {
            activity = activities.get(Long.valueOf(sessionAndId[1]));
        } catch (NotFoundException e) {
            getProblems().add(null, "find.gone");
            return;
        }
        getRows().addTo(sessionAndId[0] + "blocks").ifPresent(block -> {
            block.getText().put("kind", BlockKind.ACTIVITY.code());
            block.getText().put("title", activity.content().title());
            block.getText().put("activity", activity.externalId());
            block.getText().put("revision", String.valueOf(activity.revision()));
            if (!activity.content().material().isEmpty()) {
                block.getText()
                        .put("material", String.join("\n", activity.content().material()));
            }
            if (activity.content().duration() != null) {
                block.getText()
                        .put(
                                "minutes",
                                String.valueOf(activity.content().duration().max()));
            }
            FormRows.find(getContent(), sessionAndId[0])
                    .ifPresent(session -> session.node().getText().remove("find"));
            getRows().focusOn(block.getAt());
        });
    }

    public MeetingOption[] getMeetingOptions() {
        return MeetingOption.values();
    }

    /** Free texts of a part of the plan, in the order of reading. */
    public List<PlanText> texts(String section) {
        return PlanText.of(PlanSection.valueOf(section));
    }
}
