package org.passeur.web.experience;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Profile;
import org.passeur.community.boundary.Region;
import org.passeur.experience.boundary.Again;
import org.passeur.experience.boundary.OwnReport;
import org.passeur.experience.boundary.Reports;
import org.passeur.experience.boundary.SaveReport;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;
import org.passeur.web.privacy.PeopleNamed;

/** Telling how it went: a new report, or one's own again. */
@Named
@RequestScoped
public class ReportEditView {

    @Inject
    private Reports reports;

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    @Inject
    private Members members;

    @Inject
    private PeopleNamed named;

    @Inject
    private Portal portal;

    private Messages words;
    private OwnReport own;
    private PublishedWork<?> work;

    /** Which was used; of the work it may be out of sight. */
    private int revision;

    private WorkKind kind;
    private Language language;
    private List<ReportSession> sessions = List.of();
    private Integer openSession;
    private ReportForm form;

    /** Sentences by field, in the order of the form. */
    private final Map<String, String> errors = new LinkedHashMap<>();

    public record Text(String name, String label, String help, String value) {}

    public record Fault(String address, String text) {}

    @PostConstruct
    void open() {
        words = Messages.of("experience", portal.getLanguage());
    }

    /** Shows what is stored or what was typed, and does what the pressed button says. */
    public void run() throws IOException {
        Posted posted = Posted.current();
        if (portal.getRoute() == Route.REPORT) {
            own = reports.get(portal.getId());
            kind = own.kind();
            revision = own.report().revision();
            work = readable(own.workId(), revision);
            if (work == null) {
                work = readable(own.workId(), null);
            }
            language = own.report().language();
        } else {
            kind = portal.getRoute() == Route.PLAN_REPORT_NEW ? WorkKind.PLAN : WorkKind.ACTIVITY;
            work = read(portal.getId(), number(posted, "revision"));
            revision = work.revision();
            language = portal.getLanguage();
        }
        if (work != null && !isRevisionGone()) {
            sessions = ReportSession.of(work.content(), portal.getLanguage());
        }
        if (posted.isForm()) {
            form = ReportForm.of(posted, sessions);
            press(posted);
        } else {
            form = own == null ? begin(posted) : ReportForm.of(own);
        }
    }

    private PublishedWork<?> read(Long id, Integer number) {
        if (kind == WorkKind.PLAN) {
            return number == null ? plans.get(id) : plans.getRevision(id, number);
        }
        return number == null ? activities.get(id) : activities.getRevision(id, number);
    }

    /** Null of a work that its reader has lost sight of: a report on it can still be erased. */
    private PublishedWork<?> readable(Long id, Integer number) {
        try {
            return read(id, number);
        } catch (NotFoundException e) {
            return null;
        }
    }

    /** A new one knows the region of the profile, and what facilitation measured. */
    private ReportForm begin(Posted posted) {
        ReportForm begun =
                ReportForm.of(members.findMyProfile().map(Profile::region).orElse(null));
        Integer session = number(posted, "session");
        int wanted = session == null ? 1 : session;
        sessions.stream()
                .filter(candidate -> candidate.number() == wanted)
                .findFirst()
                .ifPresent(found -> {
                    begun.measure(found, posted.text("minutes"));
                    openSession = found.number();
                });
        return begun;
    }

    private void press(Posted posted) throws IOException {
        if (own != null && posted.isPressed("doDelete")) {
            tryTo("effacement", () -> reports.delete(own.report().id(), posted.version()));
        } else if (work != null
                && !named.isReplacing(posted, form.getTexts(), language, form.getRegion())
                && posted.isPressed("doSave")) {
            SaveReport command = form.toCommand(
                    own == null ? null : own.report().id(),
                    kind,
                    work.id(),
                    revision,
                    language,
                    named.isConfirmed(posted, form.getTexts(), language, form.getRegion()),
                    errors);
            errors.replaceAll((field, key) -> words.get(key));
            if (errors.isEmpty()) {
                tryTo(form.isAnonymous() ? "anonyme" : "publication", () -> reports.save(command));
            }
        }
        if (named.isReplaced()) {
            named.show(form.getTexts(), language, form.getRegion(), this::label);
        }
    }

    private void tryTo(String done, Runnable action) throws IOException {
        try {
            action.run();
            String address = own == null
                    ? (kind == WorkKind.PLAN ? Route.PLAN_REPORTS : Route.ACTIVITY_REPORTS).address(work.id())
                    : Route.MY_REPORTS.address();
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Address.of(address).with("fait", done).toString());
        } catch (ConflictException e) {
            form.setVersion(e.currentVersion());
            errors.put("changed", words.get("report.conflict"));
        } catch (RuleBrokenException e) {
            e.violations().forEach(violation -> errors.put(field(violation.field()), message(violation.code())));
            if (e.violations().stream().anyMatch(violation -> violation.code().equals("person.named"))) {
                named.show(form.getTexts(), language, form.getRegion(), this::label);
            }
        }
    }

    private static String field(String field) {
        return field.equals("workId") || field.startsWith("minutes") ? "again" : field;
    }

    private String message(String code) {
        return switch (code) {
            case "schema.required" -> words.get("report.again.required");
            case "schema.maxLength" -> words.format("report.tooLong", SaveReport.MAX_TEXT);
            case "person.named" -> words.get("report.named");
            case "report.month" -> words.get("report.month.wrong");
            case "report.tooMany" -> words.get("report.tooMany");
            case "report.block" -> words.get("report.minutes.changed");
            default -> words.get("report.unclean");
        };
    }

    private String label(String field) {
        return words.get("report." + field);
    }

    private static Integer number(Posted posted, String name) {
        String text = posted.text(name);
        return text.matches("[1-9]\\d{0,6}") ? Integer.valueOf(text) : null;
    }

    public ReportForm getForm() {
        return form;
    }

    public boolean isNew() {
        return own == null;
    }

    /** Whether the work can still be read; without it a report can only be erased. */
    public boolean isWritable() {
        return work != null;
    }

    /** Whether the work can still be read, but not the revision that was used: the minutes of its blocks stay as they are. */
    public boolean isRevisionGone() {
        return work != null && work.revision() != revision;
    }

    /** The reason of a moderator who withdrew it; null when nobody did. */
    public String getWithdrawn() {
        return own == null ? null : own.withdrawn();
    }

    public String getWorkTitle() {
        return work == null ? words.get("report.workGone") : work.content().title();
    }

    public String getWorkLang() {
        return work == null || work.language() == portal.getLanguage()
                ? null
                : work.language().locale().toLanguageTag();
    }

    public String getWorkAddress() {
        return work == null
                ? Route.MY_REPORTS.address()
                : (kind == WorkKind.PLAN ? Route.PLAN : Route.ACTIVITY).address(work.id());
    }

    public int getRevision() {
        return revision;
    }

    public List<ReportSession> getSessions() {
        return sessions;
    }

    /** Unfolded: what facilitation measured, what holds an error, or what is there alone. */
    public boolean isOpen(ReportSession session) {
        return sessions.size() == 1
                || Integer.valueOf(session.number()).equals(openSession)
                || session.blocks().stream().anyMatch(block -> form.getMinutes().containsKey(block.name()));
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public List<Fault> getFaults() {
        return errors.entrySet().stream()
                .map(error -> new Fault("#" + error.getKey(), error.getValue()))
                .toList();
    }

    /** The fields for texts, in the order of the form. */
    public List<Text> getTexts() {
        return ReportForm.TEXTS.stream()
                .map(name -> new Text(
                        name,
                        label(name),
                        words.get("report." + name + ".help"),
                        form.getTexts().getOrDefault(name, "")))
                .toList();
    }

    public PeopleNamed getNamed() {
        return named;
    }

    public List<Choice> getModalities() {
        return Choices.of(
                words.get("report.unsaid"),
                Arrays.asList(ActivityModality.values()),
                form.getModality(),
                value -> words.label("report.modality", value));
    }

    public List<Choice> getRegions() {
        return Choices.of(
                words.get("report.region.none"), Arrays.asList(Region.values()), form.getRegion(), Region::label);
    }

    public List<Choice> getAgains() {
        return Choices.of(
                null, Arrays.asList(Again.values()), form.getAgain(), value -> words.label("report.again", value));
    }
}
