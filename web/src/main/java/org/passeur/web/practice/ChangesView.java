package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.practice.boundary.Attachments;
import org.passeur.practice.boundary.ContentComparison;
import org.passeur.practice.boundary.Lineage;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Portal;

/** What changed between two published revisions of a plan, an activity or a sheet, field by field and block by block. */
@Named
@RequestScoped
public class ChangesView {

    static final String FROM = "de";

    /** In the place of a number: the revision of the original that it was adapted from. */
    static final String ORIGIN = "origine";

    static final String TO = "a";

    @Inject
    private AnyWork works;

    @Inject
    private Attachments attachments;

    @Inject
    private FormShapes shapes;

    @Inject
    private ThemeLabels themes;

    @Inject
    private Words words;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    private WorkKind kind;
    private List<RevisionInfo> revisions;
    private int from;
    private int to;
    private String title;
    private SideBySide changes;
    private Lineage origin;
    private boolean fromOrigin;

    public void load() {
        Long id = portal.getId();
        kind = AnyWork.kind(portal.getRoute());
        revisions = works.revisions(kind, id);
        to = chosen(TO, revisions.getFirst().number());
        from = chosen(FROM, before(to));
        compare(id);
    }

    private int chosen(String parameter, int otherwise) {
        String text = request.getParameter(parameter);
        return text != null && text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** The one before it that the reader may see; itself when it is the first. */
    private int before(int number) {
        return revisions.stream()
                .mapToInt(RevisionInfo::number)
                .filter(older -> older < number)
                .findFirst()
                .orElse(number);
    }

    /**
     * @throws NotFoundException when the reader may not see one of them
     */
    private void compare(Long id) {
        PublishedWork<?> newer = works.getRevision(kind, id, to);
        Lineage lineage = newer.lineage();
        // The original may be out of the reader's sight, or no more.
        origin = lineage != null && lineage.id() != null ? lineage : null;
        // An adaptation with one revision differs from nothing else.
        fromOrigin = origin != null && (ORIGIN.equals(request.getParameter(FROM)) || from == to);
        PublishedWork<?> older = fromOrigin
                ? works.getRevision(kind, origin.id(), origin.revision())
                : works.getRevision(kind, id, from);
        title = newer.content().title();
        changes = new SideBySide(
                shapes.get(kind.code()),
                words,
                kind.code() + ".",
                new Descriptions(words, themes.all(portal.getLanguage())));
        changes.add(ContentComparison.between(older.content(), newer.content()));
        changes.add(
                "language",
                words.get("language"),
                words.get("language." + older.language().code()),
                words.get("language." + newer.language().code()));
        if (kind == WorkKind.ACTIVITY) {
            changes.add("files", words.get("activity.files"), files(older), files(newer));
        }
    }

    /** By what a reader tells them apart: the same name may hold something else by now. */
    private List<String> files(PublishedWork<?> work) {
        return attachments.list(work.id(), work.revision()).stream()
                .map(file -> words.get("changes.file", file.name(), file.kilobytes()))
                .toList();
    }

    public List<SideBySide.Part> getParts() {
        return changes.getParts();
    }

    public String getTitle() {
        return title;
    }

    /** Of the work. */
    public String getAddress() {
        return AnyWork.page(kind).address(portal.getId());
    }

    public List<Choice> getOlder() {
        List<Choice> choices = new ArrayList<>(choices(fromOrigin ? 0 : from));
        if (origin != null) {
            choices.add(new Choice(ORIGIN, originName(), fromOrigin));
        }
        return choices;
    }

    private String originName() {
        return words.get("changes.origin", origin.title(), origin.revision());
    }

    public List<Choice> getNewer() {
        return choices(to);
    }

    private List<Choice> choices(int selected) {
        return revisions.stream()
                .map(revision ->
                        new Choice(String.valueOf(revision.number()), name(revision), revision.number() == selected))
                .toList();
    }

    private String name(RevisionInfo revision) {
        return words.get(
                "changes.revision",
                revision.number(),
                Dates.date(revision.publishedAt(), portal.getLanguage().locale()));
    }

    public String getOlderName() {
        return fromOrigin ? originName() : words.get("changes.number", from);
    }

    public String getNewerName() {
        return words.get("changes.number", to);
    }

    public String getOlderAddress() {
        return fromOrigin
                ? Address.of(AnyWork.page(kind).address(origin.id()))
                        .with("revision", origin.revision())
                        .toString()
                : Address.of(getAddress()).with("revision", from).toString();
    }

    public String getNewerAddress() {
        return Address.of(getAddress()).with("revision", to).toString();
    }
}
