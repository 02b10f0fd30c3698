package org.passeur.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.export.boundary.ShareLinks;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.PlanBlocks;
import org.passeur.practice.boundary.PlanCheck;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.practice.PlanPage;
import org.passeur.web.practice.PlanPages;
import org.passeur.web.practice.WorkHead;

/** A plan as a link shows it: to read, to print, nothing else. */
@Named
@RequestScoped
public class SharedPlanView {

    @Inject
    private ShareLinks links;

    @Inject
    private PlanBlocks blocks;

    @Inject
    private PlanCheck check;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Portal portal;

    private PlanCopy copy;
    private PlanPage plan;
    private ResourceBundle words;

    public void load() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        Secrets.hide(response);
        response.setHeader("Cache-Control", "no-store");
        if (Secrets.isTooOften(request, response)) {
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        copy = links.open(portal.getToken());
        PlanContent content = copy.content();
        plan = PlanPages.alone(
                content,
                blocks.find(copy.id(), ActivityRef.shown(content)),
                check.setAside(copy.id(), content, copy.language()),
                copy.language());
        words = WorkHead.words(copy.language());
    }

    public PlanPage getPlan() {
        return plan;
    }

    public PlanCopy getCopy() {
        return copy;
    }

    /** Labels in the language of the plan. */
    public ResourceBundle getWords() {
        return words;
    }

    /** Language of the plan, when it is not the page's. */
    public String getLang() {
        return copy.language() == portal.getLanguage()
                ? null
                : copy.language().locale().toLanguageTag();
    }

    /** Who shares it, in which state. */
    public String getCredit() {
        Messages labels = Messages.of("practice", copy.language());
        Messages own = Messages.of("export", copy.language());
        String date = Dates.date(copy.savedAt(), copy.language().locale());
        return Credits.joined(
                copy.networkName(),
                copy.authorName() == null ? null : labels.format("work.by", copy.authorName()),
                copy.isDraft()
                        ? own.format("sheet.draft", date)
                        : labels.format("work.revision", copy.revision(), date));
    }

    /** What it was adapted from; null when it was not. */
    public String getOrigin() {
        return Credits.origin(copy.lineage(), Messages.of("practice", copy.language()));
    }

    public String getLicence() {
        return copy.content().terms().label();
    }

    public String getLicenceAddress() {
        return copy.content().terms().address(copy.language());
    }

    /** Sheets to print: what each is called, by its address. */
    public List<Map.Entry<String, String>> getSheets() {
        Messages own = Messages.of("export", portal.getLanguage());
        return List.of(SheetKind.PLAN, SheetKind.FACILITATOR, SheetKind.ATTENDANCE, SheetKind.PHONE).stream()
                .map(kind -> Map.entry(
                        "/lien/" + portal.getToken() + ".pdf?sheet=" + kind.code(), own.label("sheet.kind", kind)))
                .toList();
    }
}
