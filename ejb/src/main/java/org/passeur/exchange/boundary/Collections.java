package org.passeur.exchange.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.community.boundary.Visibility;
import org.passeur.exchange.control.CollectionQueries;
import org.passeur.exchange.control.CollectionRules;
import org.passeur.exchange.control.Readers;
import org.passeur.exchange.entity.CuratedCollection;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;

/** What networks put together for their members, or for everyone. */
@Stateless
public class Collections {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CollectionQueries queries;

    @Inject
    private CollectionRules rules;

    @Inject
    private Readers readers;

    @Inject
    private Members members;

    /** A network whose collections the caller writes. */
    public record CuratedNetwork(Long id, String name) {}

    /** Those that the caller may read, last changed first. */
    @PermitAll
    public Page<CollectionSummary> list(@Min(1) @Max(10_000) int page, @Min(1) @Max(100) int size) {
        return queries.list(members.viewer(), false, page, size);
    }

    /** Those of the networks that the caller belongs to or coordinates, last changed first. */
    @PermitAll
    public List<CollectionSummary> ofMyNetworks(@Min(1) @Max(100) int size) {
        Viewer viewer = members.viewer();
        return viewer.networkIds().isEmpty() && Curators.networksOf(viewer).isEmpty()
                ? List.of()
                : queries.list(viewer, true, 1, size).items();
    }

    /**
     * @throws NotFoundException when the caller may not read it
     */
    @PermitAll
    public WorkCollection get(@NotNull Long id) {
        return queries.get(members.viewer(), id);
    }

    /** The networks whose collections the caller writes: as their coordinator, or as a trainer of theirs. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<CuratedNetwork> networks() {
        return queries.networks(Curators.networksOf(members.viewer()));
    }

    /** The collections that the caller writes. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<CollectionSummary> mine() {
        return queries.of(members.viewer(), Curators.networksOf(members.viewer()));
    }

    /**
     * Keeps a collection.
     *
     * @return its id
     * @throws NotFoundException when the caller does not curate that network or collection, or may not read a work that
     *     they put in
     * @throws ConflictException when it changed since it was read
     * @throws RuleBrokenException when a text cannot be taken, or seems to name somebody ({@code person.named})
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Long save(@NotNull @Valid SaveCollection told) {
        Viewer viewer = readers.member();
        CuratedCollection collection = told.id() == null ? begin(viewer, told.networkId()) : curated(viewer, told.id());
        if (told.id() != null && collection.getVersion() != told.version()) {
            throw new ConflictException(collection.getVersion());
        }
        rules.check(told);
        if (told.visibility() == Visibility.PRIVATE) {
            throw new RuleBrokenException("visibility", "schema.enum");
        }
        Set<Long> before = new HashSet<>();
        collection.getItems().forEach(item -> before.add(item.workId()));
        readers.mustRead(
                viewer,
                told.items().stream()
                        .map(SaveCollection.Item::workId)
                        .filter(workId -> !before.contains(workId))
                        .toList());
        collection.describe(told, Instant.now());
        if (told.id() == null) {
            entityManager.persist(collection);
        } else {
            entityManager.lock(collection, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        flush(collection);
        return collection.getId();
    }

    /**
     * Puts a work at the end of a collection; one that is in it already stays where it is.
     *
     * @param reason why; may be empty
     * @throws NotFoundException when the caller does not curate it, or may not read the work
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void add(@NotNull Long id, @NotNull Long workId, String reason, boolean nobodyNamed) {
        Viewer viewer = readers.member();
        CuratedCollection collection = curated(viewer, id);
        readers.ownerOf(viewer, null, workId);
        // Two that add at the same time add both.
        entityManager.refresh(collection, LockModeType.PESSIMISTIC_WRITE);
        if (collection.getItems().size() >= SaveCollection.MAX_ITEMS) {
            throw new RuleBrokenException("items", "schema.maxItems");
        }
        SaveCollection.Item item = new SaveCollection.Item(workId, reason);
        rules.checkReason("reason", item.reason(), nobodyNamed);
        collection.add(workId, item.reason(), Instant.now());
        flush(collection);
    }

    /**
     * Erases it; the works that it held stay.
     *
     * @throws NotFoundException when the caller neither curates it nor, as a moderator or administrator, reads it
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void delete(@NotNull Long id, long version) {
        Viewer viewer = readers.member();
        if (!queries.get(viewer, id).erasable()) {
            throw new NotFoundException("collection", id);
        }
        CuratedCollection collection = entityManager.find(CuratedCollection.class, id);
        if (collection.getVersion() != version) {
            throw new ConflictException(collection.getVersion());
        }
        entityManager.remove(collection);
        flush(collection);
    }

    private static CuratedCollection begin(Viewer viewer, Long networkId) {
        if (networkId == null || !Curators.networksOf(viewer).contains(networkId)) {
            throw new NotFoundException("network", networkId);
        }
        return new CuratedCollection(networkId);
    }

    private CuratedCollection curated(Viewer viewer, Long id) {
        CuratedCollection collection = entityManager.find(CuratedCollection.class, id);
        if (collection == null || !Curators.networksOf(viewer).contains(collection.getNetworkId())) {
            throw new NotFoundException("collection", id);
        }
        return collection;
    }

    private void flush(CuratedCollection collection) {
        try {
            entityManager.flush();
        } catch (OptimisticLockException e) {
            throw new ConflictException(collection.getVersion() + 1);
        }
    }
}
