package org.passeur.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passeur.exchange.boundary.Comment;
import org.passeur.exchange.boundary.Comments;
import org.passeur.exchange.boundary.WriteComment;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Pager;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.practice.AnyWork;
import org.passeur.web.privacy.PeopleNamed;

/** What members say of a plan or an activity, and the forms to say something. */
@Named
@RequestScoped
public class CommentsView {

    private static final int SIZE = 20;

    private static final List<String> DONE = List.of("commentaire", "changement", "effacement", "retrait");

    private static final String TEXT = "text";

    @Inject
    private Comments comments;

    @Inject
    private AnyWork works;

    @Inject
    private PeopleNamed named;

    @Inject
    private Portal portal;

    private Messages words;
    private Posted posted;
    private WorkKind kind;
    private PublishedWork<?> work;
    private Page<CommentItem> page;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private String fault;
    private boolean isNamed;
    private String notice;

    /** Shows the comments, and does what the pressed button says. */
    public void run() throws IOException {
        words = Messages.of("exchange", portal.getLanguage());
        posted = Posted.current();
        kind = AnyWork.kind(portal.getRoute());
        Long id = portal.getId();
        work = works.get(kind, id);
        texts.put(TEXT, posted.text(TEXT).replace("\r\n", "\n"));
        if (posted.isForm() && press()) {
            return;
        }
        Page<Comment> found = comments.list(kind, id, posted.page(), SIZE);
        page = new Page<>(
                found.items().stream()
                        .map(comment -> CommentItem.of(comment, portal.getLanguage()))
                        .toList(),
                found.number(),
                found.size(),
                found.total(),
                found.countedTo());
    }

    /** Whether it is done, and the page left. */
    private boolean press() throws IOException {
        if (named.isReplacing(posted, texts, portal.getLanguage(), null)) {
            show();
            return false;
        }
        if (posted.id("doErase") != null) {
            return tryTo("effacement", () -> comments.erase(posted.id("doErase")));
        }
        if (posted.id("doWithdraw") != null) {
            String reason = posted.text("raison");
            if (reason.isEmpty() || reason.length() > Comments.MAX_REASON) {
                notice = words.format("comment.withdraw.reason", Comments.MAX_REASON);
                return false;
            }
            boolean withdrawn = tryTo("retrait", () -> comments.withdraw(posted.id("doWithdraw"), reason));
            notice = isNamed ? words.get("comment.withdraw.named") : fault;
            fault = null;
            return withdrawn;
        }
        if (!posted.isPressed("doSend")) {
            return false;
        }
        boolean nobody = named.isConfirmed(posted, texts, portal.getLanguage(), null);
        if (getEdited() != null) {
            return tryTo(
                    "changement",
                    () -> comments.edit(getEdited(), posted.version(), texts.get(TEXT), portal.getLanguage(), nobody));
        }
        return tryTo(
                "commentaire",
                () -> comments.write(new WriteComment(
                        kind, work.id(), getRevision(), getParent(), texts.get(TEXT), portal.getLanguage(), nobody)));
    }

    private boolean tryTo(String done, Runnable action) throws IOException {
        try {
            action.run();
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Address.of(portal.getPath()).with("fait", done).toString());
            return true;
        } catch (RuleBrokenException e) {
            String code = e.violations().getFirst().code();
            fault = message(code);
            isNamed = code.equals("person.named");
            if (isNamed) {
                show();
            }
        } catch (ConflictException e) {
            fault = words.get("comment.conflict");
        } catch (NotFoundException e) {
            fault = words.get("comment.gone");
        }
        return false;
    }

    private String message(String code) {
        return switch (code) {
            case "schema.required" -> words.get("comment.empty");
            case "schema.maxLength" -> words.format("comment.tooLong", WriteComment.MAX_TEXT);
            case "person.named" -> words.get("comment.named");
            case "comment.tooLate" -> words.get("comment.tooLate");
            case "comment.tooMany" -> words.get("comment.tooMany");
            default -> words.get("comment.unclean");
        };
    }

    private void show() {
        named.show(texts, portal.getLanguage(), null, field -> words.get("comment.text"));
    }

    public String getTitle() {
        return words.get("comments.title");
    }

    public String getWorkTitle() {
        return work.content().title();
    }

    public String getWorkLang() {
        return work.language() == portal.getLanguage()
                ? null
                : work.language().locale().toLanguageTag();
    }

    public String getWorkAddress() {
        return AnyWork.page(kind).address(work.id());
    }

    /** The revision that is commented on: the one that was read, or the newest. */
    public int getRevision() {
        Long read = posted.id("revision");
        return read == null || read < 1 || read > work.revision() ? work.revision() : read.intValue();
    }

    /** That an older revision is commented on; null when it is the newest. */
    public String getAbout() {
        return getRevision() < work.revision() ? words.format("comment.about", getRevision()) : null;
    }

    /** What was typed of a reason that is not taken; null for other comments. */
    public String reason(Long id) {
        return id.equals(posted.id("doWithdraw")) ? posted.text("raison") : null;
    }

    /** What is answered in the form; null for a comment of its own. */
    public Long getParent() {
        return posted.id("parent");
    }

    /** What is changed in the form; null for something new. */
    public Long getEdited() {
        return posted.id("comment");
    }

    public long getVersion() {
        return posted.version();
    }

    /** What the form is for, above it. */
    public String getFormTitle() {
        if (getEdited() != null) {
            return words.get("comment.edit.title");
        }
        if (getParent() == null) {
            return words.get("comment.new");
        }
        return Stream.ofNullable(page)
                .flatMap(all -> all.items().stream())
                .filter(comment -> comment.id().equals(getParent()))
                .findFirst()
                .map(comment -> words.format("comment.answer.to", comment.who()))
                .orElseGet(() -> words.get("comment.answer"));
    }

    public String getText() {
        return texts.get(TEXT);
    }

    public List<CommentItem> getComments() {
        return page.items();
    }

    public List<Pager.Link> getPages() {
        return Pager.of(
                Address.of(portal.getPath()),
                page.number(),
                page.pages(),
                Messages.of("platform", portal.getLanguage()));
    }

    public PeopleNamed getNamed() {
        return named;
    }

    public boolean isModerator() {
        return portal.getMember().viewer().moderates();
    }

    /** What is wrong with the text; null when nothing is. */
    public String getFault() {
        return fault;
    }

    /** What is wrong elsewhere. */
    public String getNotice() {
        return notice;
    }

    /** What was just done, in words; null when nothing was. */
    public String getDone() {
        String done = posted.text("fait");
        return !posted.isForm() && DONE.contains(done) ? words.get("comment.done." + done) : null;
    }
}
