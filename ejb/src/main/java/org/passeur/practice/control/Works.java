package org.passeur.practice.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.SignedInMember;
import org.passeur.community.boundary.Viewer;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.practice.boundary.NamedPeople;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.SaveWork;
import org.passeur.practice.boundary.SavedWork;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.practice.boundary.WorkWithdrawn;
import org.passeur.practice.entity.LastSave;
import org.passeur.practice.entity.Original;
import org.passeur.practice.entity.Revision;
import org.passeur.practice.entity.Work;
import org.passeur.practice.entity.Writer;

/** The life that plans and activities share: written by their owner, published, withdrawn. */
@Dependent
public class Works {

    /** An adaptation must be under a licence that the original's lets it have. */
    static final String LICENCE = "licence.incompatible";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    @Inject
    private Event<WorkWithdrawn> withdrawn;

    @Inject
    private ContentRules rules;

    @Inject
    private NamedPeople names;

    @Inject
    private PlanActivities planActivities;

    /** How a new work of a kind is made: from its owner's id and their network's. */
    public interface Creation<W> extends BiFunction<Long, Long, W> {}

    public <C extends WorkContent, W extends Work<C>> SavedWork save(
            Class<W> type, SaveWork<C> command, Creation<W> creation) {
        rules.check(command.content());
        SignedInMember author = author();
        W work;
        Long me = author.viewer().memberId();
        LastSave save = new LastSave(me, command.from(), command.turn());
        work = command.id() == null ? findSaved(type, me, command.from()) : null;
        if (command.id() == null && work == null) {
            checkShareable(command.visibility(), author);
            work = creation.apply(me, author.networkId());
            if (!work.allows(command.content())) {
                throw new RuleBrokenException("licence", LICENCE);
            }
            work.write(command.content(), command.language(), command.visibility(), Instant.now(), save);
            entityManager.persist(work);
        } else {
            work = getWritten(work == null ? getWritable(type, command.id()) : work, command);
            if (!work.allows(command.content())) {
                throw new RuleBrokenException("licence", LICENCE);
            }
            if (command.visibility() != work.getDraftVisibility()) {
                if (!author.viewer().is(work.getOwnerId())) {
                    throw new RuleBrokenException("visibility", "visibility.owner");
                }
                // Whoever has left the network since they chose it can go on writing, and is told when they publish.
                checkShareable(command.visibility(), author);
            }
            work.write(command.content(), command.language(), command.visibility(), Instant.now(), save);
        }
        return saved(work);
    }

    /**
     * A draft of the caller's own that begins as a published work of somebody, with its credit.
     *
     * @param original as the caller may read it
     */
    public <C extends WorkContent, W extends Work<C>> SavedWork adapt(PublishedWork<C> original, Creation<W> creation) {
        SignedInMember author = author();
        W work = creation.apply(author.viewer().memberId(), author.networkId());
        work.descendFrom(new Original(original));
        // What its author says of their own changes and of their own group is not said of these.
        ObjectNode content = Json.MAPPER.valueToTree(original.content());
        content.remove(List.of("adaptation", "setAside"));
        // Another group meets on other days: they would stand in its calendar.
        content.path("sessions").forEach(session -> ((ObjectNode) session).remove("date"));
        work.write(
                Json.read(content.toString(), work.contentType()),
                original.language(),
                Visibility.PRIVATE,
                Instant.now());
        entityManager.persist(work);
        return saved(work);
    }

    /**
     * What is for "my network" goes to the one that its owner belongs to at that moment.
     *
     * @param nobodyNamed whether they say that what looks like a person is none
     * @throws RuleBrokenException when they belong to none, whatever they did when they wrote the draft; or with each field
     *     that seems to name somebody, when others would read it
     */
    public <W extends Work<?>> SavedWork publish(Class<W> type, Long id, long version, boolean nobodyNamed) {
        W work = getOwned(type, id, version);
        SignedInMember author = author();
        checkShareable(work.getDraftVisibility(), author);
        if (!nobodyNamed && work.getDraftVisibility() != Visibility.PRIVATE) {
            names.check(work.draftContent(), work.getDraftLanguage());
        }
        Revision revision = work.publish(author.viewer().memberId(), author.networkId(), Instant.now());
        if (revision != null) {
            entityManager.persist(revision);
        }
        return saved(work);
    }

    /**
     * By its owner, a moderator, an administrator, or a coordinator of the network that it is shared with or of one that
     * contains it.
     *
     * @param version the one that was read; null when the reader knew none
     */
    public <W extends Work<?>> SavedWork withdraw(Class<W> type, Long id, Long version) {
        Viewer viewer = members.viewer();
        W work = find(type, id);
        if (work.getStatus() != WorkStatus.PUBLISHED || !mayRead(viewer, work) || !mayWithdraw(viewer, work)) {
            throw new NotFoundException(type.getSimpleName(), id);
        }
        if (version != null) {
            checkRead(work, version);
        }
        work.withdraw(Instant.now());
        if (!viewer.is(work.getOwnerId())) {
            planActivities.takeOut(id);
        }
        withdrawn.fire(new WorkWithdrawn(id));
        return saved(work);
    }

    public <C extends WorkContent, W extends Work<C>> DraftWork<C> getDraft(Class<W> type, Long id) {
        W work = getWritable(type, id);
        return new DraftWork<>(
                work.getId(),
                work.getVersion(),
                work.getExternalId(),
                work.getDraftLanguage(),
                work.getDraftVisibility(),
                work.getStatus(),
                work.getHeadRevision(),
                work.isDraftChanged(),
                work.getUpdatedAt(),
                work.draftContent(),
                members.viewer().is(work.getOwnerId()),
                work.getOriginalLicence(),
                otherName(work.getSavedBy()));
    }

    /** Null for the caller's own, and for whoever has left. */
    private String otherName(Long memberId) {
        return memberId == null || members.viewer().is(memberId)
                ? null
                : entityManager
                        .createQuery("select m.displayName from Member m where m.id = :id", String.class)
                        .setParameter("id", memberId)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    /** What was read of a published work is of now as long as nothing but its draft changed. */
    static void checkRead(Work<?> work, long version) {
        if (version != work.getVersion() && version != PublishedVersion.of(work.getVersion(), work.isDraftChanged())) {
            throw new ConflictException(work.getVersion());
        }
    }

    /** The work, when the caller may see it: their own, or published for them. */
    public <W extends Work<?>> W getVisible(Class<W> type, Long id) {
        Viewer viewer = members.viewer();
        W work = find(type, id);
        if (!isVisible(viewer, work)) {
            throw new NotFoundException(type.getSimpleName(), id);
        }
        return work;
    }

    /** The work, when it is the caller's own. */
    public <W extends Work<?>> W getOwned(Class<W> type, Long id) {
        W work = find(type, id);
        if (!author().viewer().is(work.getOwnerId())) {
            throw new NotFoundException(type.getSimpleName(), id);
        }
        return work;
    }

    /** What a form made of its first save, of which it has not heard; null when it made none. */
    private <W extends Work<?>> W findSaved(Class<W> type, Long ownerId, String from) {
        return from == null
                ? null
                : entityManager
                        .createQuery(
                                "select w from " + type.getSimpleName()
                                        + " w where w.ownerId = :owner and w.lastSave.form = :from",
                                type)
                        .setParameter("owner", ownerId)
                        .setParameter("from", from)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    /** The work, when the caller writes in it: their own, or one that they were invited to. */
    public <W extends Work<?>> W getWritable(Class<W> type, Long id) {
        W work = find(type, id);
        if (!mayWrite(work, author().viewer().memberId())) {
            throw new NotFoundException(type.getSimpleName(), id);
        }
        return work;
    }

    /** Whether they own it or were invited to write in it. */
    public boolean mayWrite(Work<?> work, Long memberId) {
        return memberId.equals(work.getOwnerId())
                || entityManager.find(Writer.class, new Writer.Key(work.getId(), memberId)) != null;
    }

    /** The work as the command may change it: of the version that it names, or of a save of its form before it. */
    private <W extends Work<?>> W getWritten(W work, SaveWork<?> command) {
        boolean follows = work.wasSavedFrom(command.from(), command.turn());
        // A new form knows no version.
        return locked(work, follows ? work.getVersion() : command.id() == null ? -1 : command.version());
    }

    <W extends Work<?>> W getOwned(Class<W> type, Long id, long version) {
        return locked(getOwned(type, id), version);
    }

    private <W extends Work<?>> W locked(W work, long version) {
        if (work.getVersion() != version) {
            throw new ConflictException(work.getVersion());
        }
        // Even a write that changes nothing in the row must meet somebody else's.
        entityManager.lock(work, LockModeType.OPTIMISTIC);
        return work;
    }

    <W extends Work<?>> W find(Class<W> type, Long id) {
        W work = id == null ? null : entityManager.find(type, id);
        if (work == null) {
            throw new NotFoundException(type.getSimpleName(), id);
        }
        return work;
    }

    /** Whether it is their own, or published for them. */
    static boolean isVisible(Viewer viewer, Work<?> work) {
        return viewer.is(work.getOwnerId()) || work.getStatus() == WorkStatus.PUBLISHED && mayRead(viewer, work);
    }

    static boolean mayRead(Viewer viewer, Work<?> work) {
        return mayRead(viewer, work, work.getVisibility(), work.getNetworkId());
    }

    /**
     * @param visibility of the work, or of one of its revisions
     * @param networkId as well
     */
    static boolean mayRead(Viewer viewer, Work<?> work, Visibility visibility, Long networkId) {
        return viewer.is(work.getOwnerId())
                || visibility == Visibility.EVERYONE
                || visibility == Visibility.NETWORK && viewer.networkIds().contains(networkId);
    }

    /** Whether they may erase what they read. */
    static boolean mayErase(Viewer viewer, Long ownerId) {
        return viewer.is(ownerId) || viewer.moderates();
    }

    /** Whether they may take what they read out of sight: whoever may erase it may do what can be undone. */
    static boolean mayWithdraw(Viewer viewer, Long ownerId, Long networkId) {
        return mayErase(viewer, ownerId) || viewer.coordinates(networkId);
    }

    private static boolean mayWithdraw(Viewer viewer, Work<?> work) {
        return mayWithdraw(viewer, work.getOwnerId(), work.getNetworkId());
    }

    private SignedInMember author() {
        SignedInMember member = members.current();
        if (!member.viewer().isMember()) {
            throw new SignInRequiredException();
        }
        return member;
    }

    private static void checkShareable(Visibility wished, SignedInMember author) {
        if (wished == Visibility.NETWORK && author.networkId() == null) {
            throw new RuleBrokenException("visibility", "visibility.noNetwork");
        }
    }

    private SavedWork saved(Work<?> work) {
        flush(work);
        return new SavedWork(work.getId(), work.getVersion(), work.getHeadRevision());
    }

    /** The version that the commit will give it is only known after a flush. */
    void flush(Work<?> work) {
        try {
            entityManager.flush();
        } catch (OptimisticLockException | PessimisticLockException | LockTimeoutException e) {
            // Somebody else's write came between reading the version and this one.
            throw new ConflictException(work.getVersion() + 1);
        }
    }
}
