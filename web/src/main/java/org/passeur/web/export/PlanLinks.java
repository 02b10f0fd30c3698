package org.passeur.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import org.passeur.export.boundary.LinkInfo;
import org.passeur.export.boundary.LinkTerm;
import org.passeur.export.boundary.ShareLinks;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.Settings;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.NamedPeople;
import org.passeur.practice.boundary.NamedPerson;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.privacy.boundary.IdentifyingDetails;
import org.passeur.privacy.boundary.NobodyNamed;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;

/** Links for those without an account, as their owner sees them on the page of what can be taken away. */
@RequestScoped
public class PlanLinks {

    /** Session attribute, with the plan's id: the address of a new link, shown once. */
    private static final String NEW = "passeur.link.";

    private static final String CREATE = "creer";

    private static final String REVOKE = "revoquer";

    /** Passages that are shown; the rest shows when these are mended. */
    private static final int NAMED = 20;

    @Inject
    private ShareLinks links;

    @Inject
    private GroupPlans plans;

    @Inject
    private NamedPeople names;

    @Inject
    private IdentifyingDetails details;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Portal portal;

    private DraftWork<PlanContent> draft;
    private boolean asked;
    private List<Item> items;
    private String fresh;
    private boolean refused;
    private LinkTerm chosen = LinkTerm.MONTH;
    private List<NamedPerson> named = List.of();

    /** A link that works. */
    public record Item(Long id, String shows, String ends, String used) {}

    /**
     * Does what the pressed button says.
     *
     * @return whether it is done; otherwise the page asks something first
     */
    boolean answer(Long planId) {
        if (request.getParameter(CREATE) != null) {
            LinkTerm term = Coded.find(LinkTerm.class, request.getParameter("duree"))
                    .orElseThrow(() -> new RuleBrokenException("duree", "parameter"));
            String shows = request.getParameter("montre");
            boolean numbered = shows != null && shows.matches("[1-9]\\d{0,6}");
            String token;
            try {
                token = links.create(
                        planId,
                        term,
                        numbered ? Integer.valueOf(shows) : null,
                        request.getParameter("nobodyNamed") != null);
            } catch (RuleBrokenException e) {
                if (e.violations().getFirst().code().equals(NobodyNamed.CODE)) {
                    chosen = term;
                    DraftWork<PlanContent> written = plans.getDraft(planId);
                    named = names.find(written.content(), written.language(), NAMED);
                    return false;
                }
                // Said on the page that follows, beside the links that are there.
                token = "";
            }
            request.getSession().setAttribute(NEW + planId, token);
        } else if (request.getParameter(REVOKE) != null
                && request.getParameter(REVOKE).matches("\\d{1,18}")) {
            links.revoke(planId, Long.valueOf(request.getParameter(REVOKE)));
        }
        return true;
    }

    /** Whether the reader writes in the plan, alone or with others. */
    boolean isWritten(Long planId) {
        return draft(planId) != null;
    }

    /** Whether the plan is the reader's own: nobody else makes links of it. */
    boolean isOwn() {
        return items != null;
    }

    boolean isUnpublished(Long planId) {
        return draft(planId).status() != WorkStatus.PUBLISHED;
    }

    private DraftWork<PlanContent> draft(Long planId) {
        if (!asked && portal.getMember().viewer().isMember()) {
            try {
                draft = plans.getDraft(planId);
            } catch (NotFoundException e) {
                draft = null;
            }
        }
        asked = true;
        return draft;
    }

    /** Those that work; and the one that was just made, this once. */
    void load(Long planId) {
        Messages words = Messages.of("export", portal.getLanguage());
        try {
            items = links.list(planId).stream().map(link -> item(link, words)).toList();
        } catch (NotFoundException e) {
            // Somebody else's, that one writes in.
            return;
        }
        HttpSession session = request.getSession(false);
        String token = session == null ? null : (String) session.getAttribute(NEW + planId);
        if (token != null) {
            session.removeAttribute(NEW + planId);
            refused = token.isEmpty();
            fresh = refused
                    ? null
                    : Settings.URL.get().resolve("/lien/" + token).toString();
        }
    }

    private Item item(LinkInfo link, Messages words) {
        return new Item(
                link.id(),
                link.revision() == null
                        ? words.get("link.showsDraft")
                        : words.format("link.showsRevision", link.revision()),
                words.format("link.ends", Dates.date(link.expiresAt(), portal.getLocale())),
                link.lastUsed() == null
                        ? words.get("link.unused")
                        : words.format("link.used", Dates.day(link.lastUsed(), portal.getLocale())));
    }

    public List<Item> getItems() {
        return items;
    }

    /** The address of the link that was just made; shown once, since it is not kept. */
    public String getFresh() {
        return fresh;
    }

    /** Whether no link was made, because too many work. */
    public boolean isRefused() {
        return refused;
    }

    /** What may name somebody in what the link would show; empty unless that has to be looked at first. */
    public List<NamedPerson> getNamed() {
        return named;
    }

    /** Why it may identify somebody, in the reader's language. */
    public String reason(NamedPerson person) {
        return details.message(person.finding().kind(), portal.getLanguage());
    }

    public List<Choice> getTerms() {
        Messages words = Messages.of("export", portal.getLanguage());
        return Arrays.stream(LinkTerm.values())
                .map(term -> new Choice(term.code(), words.label("link.term", term), term == chosen))
                .toList();
    }

    /** What a link can show: what is being written, and the newest revision when there is one. */
    public List<Choice> getShown() {
        Messages words = Messages.of("export", portal.getLanguage());
        Choice written = new Choice("", words.get("link.showDraft"), true);
        return draft.headRevision() == 0
                ? List.of(written)
                : List.of(
                        written,
                        new Choice(
                                Integer.toString(draft.headRevision()),
                                words.format("link.showRevision", draft.headRevision()),
                                false));
    }
}
