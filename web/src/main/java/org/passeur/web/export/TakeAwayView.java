package org.passeur.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.passeur.export.boundary.PlanCopies;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Redirect;
import org.passeur.web.platform.Route;

/** What can be taken away of a plan: paper, calendar, files, and links for those without an account. */
@Named
@RequestScoped
public class TakeAwayView {

    @Inject
    private PlanCopies plans;

    @Inject
    private PlanLinks links;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Portal portal;

    private PlanCopy plan;
    private boolean own;

    /** Its own draft when nothing is published that the reader may see. */
    public void load() {
        Long id = portal.getId();
        if (request.getMethod().equals("POST") && links.answer(id)) {
            Redirect.to(getAddress());
            return;
        }
        boolean written = links.isWritten(id);
        String revision = request.getParameter("revision");
        if (written && (FileServlet.DRAFT.equals(revision) || links.isUnpublished(id))) {
            plan = plans.getDraft(id);
        } else {
            boolean numbered = revision != null && revision.matches("[1-9]\\d{0,6}");
            plan = plans.get(id, numbered ? Integer.valueOf(revision) : null);
        }
        if (written) {
            links.load(id);
            own = links.isOwn();
        }
    }

    static String address(Long id) {
        return Route.PLAN_TAKE.address(id);
    }

    public String getAddress() {
        return address(portal.getId());
    }

    public PlanCopy getPlan() {
        return plan;
    }

    /** The page that one comes from. */
    public String getPlanAddress() {
        return plan.isDraft()
                ? Route.PLAN_EDIT.address(plan.id())
                : Address.of(Route.PLAN.address(plan.id())).toString();
    }

    /** Language of the title, when it is not the page's. */
    public String getLang() {
        return plan.language() == portal.getLanguage()
                ? null
                : plan.language().locale().toLanguageTag();
    }

    /** What every form says: which revision. Empty for the newest. */
    public String getRevision() {
        String asked = request.getParameter("revision");
        return plan.isDraft() ? FileServlet.DRAFT : asked == null ? "" : Integer.toString(plan.revision());
    }

    /** Whose words: the draft's or a revision's. */
    public String getVersion() {
        Messages words = words();
        return plan.isDraft() ? words.get("take.draft") : words.format("take.revision", plan.revision());
    }

    /** A file of this plan, in this revision. */
    public String file(String extension) {
        return Address.of("/plans/" + plan.id() + "." + extension)
                .with("revision", getRevision())
                .toString();
    }

    /** The sheets: of the roles, those that the plan names. */
    public List<Choice> getSheets() {
        Messages words = words();
        Messages labels = Messages.of("practice", portal.getLanguage());
        List<Choice> sheets = new ArrayList<>();
        for (SheetKind kind : SheetKind.values()) {
            if (kind != SheetKind.ROLE) {
                sheets.add(new Choice(kind.code(), words.label("sheet.kind", kind), false));
            }
        }
        plan.content().roles().stream()
                .map(PlanContent.Role::role)
                .distinct()
                .forEach(role -> sheets.add(new Choice(
                        "role-" + role.code(), words.format("sheet.ofRole", labels.label("role", role)), false)));
        return sheets;
    }

    public List<Choice> getSizes() {
        Messages words = words();
        return Arrays.stream(PaperSize.values())
                .map(size -> new Choice(size.code(), words.label("take.size", size), false))
                .toList();
    }

    /** The plan's own first. */
    public List<Choice> getLanguages() {
        Messages labels = Messages.of("practice", portal.getLanguage());
        List<Choice> languages = new ArrayList<>();
        for (Language language : Language.values()) {
            Choice choice = new Choice(language.code(), labels.label("language", language), false);
            languages.add(language == plan.language() ? 0 : languages.size(), choice);
        }
        return languages;
    }

    /** Whether the sessions have dates of their own. */
    public boolean isDated() {
        return plan.content().sessions().stream()
                .anyMatch(session -> session.day().isPresent());
    }

    public boolean isWithSessions() {
        return !plan.content().sessions().isEmpty();
    }

    /** Whether some session has a date and others have none. */
    public boolean isPartlyDated() {
        return isDated()
                && plan.content().sessions().stream().map(PlanSession::day).anyMatch(Optional::isEmpty);
    }

    public String getStart() {
        return request.getParameter("start");
    }

    public String getEvery() {
        String every = request.getParameter("every");
        return every == null ? "7" : every;
    }

    /** Which field was refused: {@code start}, {@code every}, {@code sheet}…; null when none was. */
    public String getFault() {
        return request.getParameter("faute");
    }

    public boolean isOwn() {
        return own;
    }

    /** Links that work, and the one that was just made; for the owner alone. */
    public PlanLinks getLinks() {
        return links;
    }

    private Messages words() {
        return Messages.of("export", portal.getLanguage());
    }
}
