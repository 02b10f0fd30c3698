package org.passeur.web.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.platform.boundary.UnavailableException;
import org.passeur.practice.boundary.AgendaReading;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.Modality;
import org.passeur.practice.boundary.Openness;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanStart;
import org.passeur.practice.boundary.Skeleton;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** Where a plan can begin: a skeleton, a published plan, an agenda, a file. All of it may be skipped. */
@Named
@RequestScoped
public class PlanStartView {

    private static final int FOUND = 10;

    /** What a file of a plan says of itself, which no draft begins with. */
    private static final String EXTERNAL_ID = "externalId";

    @Inject
    private PlanStart start;

    @Inject
    private GroupPlans plans;

    @Inject
    private PortalSearch search;

    @Inject
    private WorkBody bodies;

    @Inject
    private Words words;

    @Inject
    private Portal portal;

    private final Map<String, String> text = new LinkedHashMap<>(Map.of("sessions", "6", "minutes", "90", "days", "7"));
    private final Map<String, String> error = new LinkedHashMap<>();
    private Part file;
    private AgendaReading reading;
    private List<PlanPage.Session> preview;
    private List<PlanEditView.Found> found;

    public void run() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            return;
        }
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        Optional<String> button = parameters.keySet().stream()
                .filter(name -> name.startsWith("do"))
                .findFirst();
        if (button.isEmpty()) {
            return;
        }
        try {
            press(button.get(), parameters.get(button.get()));
        } catch (RuleBrokenException e) {
            refuse(section(button.get()), e.violations());
        } catch (NotFoundException e) {
            error.put("find", words.get("start.plan.gone"));
        }
    }

    private void press(String button, String value) throws IOException {
        switch (button) {
            case "doSkeleton" ->
                open(start.begin(null, language(), start.skeleton(skeleton(), language()))
                        .id());
            case "doFind" -> find();
            case "doAdapt" -> {
                if (value.matches("\\d{1,18}")) {
                    redirect(plans.adapt(Long.valueOf(value), null).id(), "fait=adaptation");
                }
            }
            case "doUpload" -> upload();
            case "doRead" -> read();
            case "doMake" -> make();
            default -> {
                // A button that no page has.
            }
        }
    }

    /** Where what is wrong is said when it is wrong with no field. */
    private static String section(String button) {
        return switch (button) {
            case "doUpload" -> "file";
            case "doRead", "doMake" -> "agenda";
            default -> "title";
        };
    }

    private Language language() {
        return portal.getLanguage();
    }

    private Skeleton skeleton() {
        return new Skeleton(
                blank("title") ? words.get("start.untitled") : text.get("title").strip(),
                number("sessions", -1),
                number("minutes", -1),
                Coded.find(Openness.class, text.get("openness")).orElse(null),
                Coded.find(Modality.class, text.get("modality")).orElse(null),
                blank("min") ? null : Integer.valueOf(number("min", -1)),
                blank("max") ? null : Integer.valueOf(number("max", -1)),
                blank("date") ? null : text.get("date").strip(),
                blank("time") ? null : text.get("time").strip(),
                number("days", -1));
    }

    private boolean blank(String field) {
        return text.get(field) == null || text.get(field).isBlank();
    }

    private int number(String field, int otherwise) {
        String typed = text.get(field) == null ? "" : text.get(field).strip();
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : otherwise;
    }

    private void find() {
        String wanted = text.get("find") == null ? "" : text.get("find").strip();
        if (wanted.isEmpty() || wanted.length() > SearchQuery.MAX_TEXT) {
            error.put("find", words.get("start.find.empty"));
            return;
        }
        try {
            found = search.search(SearchQuery.ofType("plan", wanted, FOUND)).hits().stream()
                    .map(PlanEditView::found)
                    .toList();
        } catch (UnavailableException e) {
            error.put("find", words.get("start.find.down"));
        }
    }

    private void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            error.put("file", words.get("start.file.empty"));
            return;
        }
        byte[] content;
        try (InputStream stream = file.getInputStream()) {
            // One byte more than is taken tells that there are too many, however many there are.
            content = stream.readNBytes(PlanStart.MAX_FILE + 1);
        }
        String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            json(content);
        } else {
            text.put("agenda", start.readText(name, content));
            read();
        }
    }

    private void json(byte[] content) throws IOException {
        if (content.length > PlanStart.MAX_FILE) {
            throw new RuleBrokenException("file", "start.file.tooLarge");
        }
        JsonNode json;
        try {
            json = Json.MAPPER.readTree(content);
        } catch (JsonProcessingException | CharConversionException e) {
            throw new RuleBrokenException("file", "start.file.json");
        }
        if (!(json instanceof ObjectNode fields)
                || !fields.path("type").asText("plan").equals("plan")) {
            throw new RuleBrokenException("file", "start.file.json");
        }
        PlanContent plan = bodies.content(fields, PlanContent.class);
        Language language =
                Coded.find(Language.class, fields.path("language").asText()).orElse(language());
        String externalId = fields.path(EXTERNAL_ID).asText(null);
        open(start.begin(externalId, language, plan).id());
    }

    private void read() {
        if (blank("agenda")) {
            error.put("agenda", words.get("start.agenda.empty"));
            return;
        }
        AgendaReading understood = start.readAgenda(text.get("agenda"));
        if (understood.sessions().isEmpty()) {
            error.put("agenda", words.get("start.agenda.empty"));
            return;
        }
        reading = understood;
        preview = PlanPages.sessions(plan(reading), language());
    }

    private void make() throws IOException {
        read();
        if (reading != null) {
            open(start.begin(null, language(), plan(reading)).id());
        }
    }

    private PlanContent plan(AgendaReading agenda) {
        ObjectNode plan = Json.MAPPER.createObjectNode();
        plan.put("title", title(agenda));
        plan.set("sessions", Json.MAPPER.valueToTree(agenda.sessions()));
        return Json.read(plan.toString(), PlanContent.class);
    }

    private String title(AgendaReading agenda) {
        if (!blank("name")) {
            return text.get("name").strip();
        }
        return agenda.title() == null ? words.get("start.untitled") : agenda.title();
    }

    private void refuse(String section, List<Violation> violations) {
        for (Violation violation : violations) {
            String field = violation.field();
            String message = words.wrong("", field, violation.code());
            boolean here =
                    List.of("sessions", "minutes", "days", "min", "max", "date", "start", "title", "agenda", "file")
                                    .contains(field)
                            && violation.code().startsWith("start.");
            if (here) {
                error.putIfAbsent(field.equals("start") ? "time" : field, message);
            } else {
                error.putIfAbsent(section, words.get("start.refused", field, message));
            }
        }
    }

    private static void open(Long id) throws IOException {
        redirect(id, "fait=depart");
    }

    private static void redirect(Long id, String query) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(Route.PLAN_EDIT.address(id) + "?" + query);
    }

    /** By field, as it was typed. */
    public Map<String, String> getText() {
        return text;
    }

    /** By field: what is wrong with it. */
    public Map<String, String> getError() {
        return error;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** What was understood of the agenda; null before it was read. */
    public AgendaReading getReading() {
        return reading;
    }

    /** The sessions as a page would show them. */
    public List<PlanPage.Session> getPreview() {
        return preview;
    }

    /** What the plan will be called when nothing is typed. */
    public String getTitle() {
        return title(reading);
    }

    /** Published plans that match; null before a search. */
    public List<PlanEditView.Found> getFound() {
        return found;
    }

    /** What somebody had better look at. */
    public List<String> getNotes() {
        return reading.notes().stream()
                .map(note -> words.get("start.note." + note.matter().code(), note.line(), note.text()))
                .toList();
    }
}
