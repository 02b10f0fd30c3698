package org.passeur.practice.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Bulk;
import org.passeur.platform.boundary.ImportKind;
import org.passeur.platform.boundary.ImportLine;
import org.passeur.platform.boundary.ImportResult;
import org.passeur.platform.boundary.ImportResult.Code;
import org.passeur.platform.boundary.ImportResult.Rejected;
import org.passeur.platform.boundary.ImportResult.Stored;
import org.passeur.platform.boundary.Importer;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.NamedPeople;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.practice.boundary.WorkWithdrawn;
import org.passeur.practice.entity.LastSave;
import org.passeur.practice.entity.Revision;
import org.passeur.practice.entity.Work;

/** Plans, activities and sheets as lines of a file: an envelope, and the fields of the content beside it. */
abstract class WorkLines<C extends WorkContent, W extends Work<C>> implements ImportKind {

    private static final Set<String> ENVELOPE = Set.of("type", "externalId", "language", "visibility", "status");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ContentRules rules;

    @Inject
    private Schemas schemas;

    @Inject
    private NamedPeople people;

    @Inject
    private PlanActivities planActivities;

    @Inject
    private Event<WorkWithdrawn> withdrawn;

    private final String type;
    private final Class<W> entity;
    private final Class<C> content;

    WorkLines(String type, Class<W> entity, Class<C> content) {
        this.type = type;
        this.entity = entity;
        this.content = content;
    }

    abstract W create(String externalId, Importer owner, Instant now);

    /**
     * What keeps a content from being published beside those of others; asked once for all lines of a batch.
     *
     * @param existing works that lines of the batch write again
     */
    Function<C, Optional<Violation>> sharing(Collection<W> existing, List<C> contents, Importer importer) {
        return content -> Optional.empty();
    }

    /** Told once of all that a batch stored: what each says by now. */
    void stored(Map<W, C> contents) {}

    @Override
    public String type() {
        return type;
    }

    @Override
    public String schema() {
        return schemas.text(type);
    }

    /** What a line asks for, once its form is known to be right. */
    private record Wanted<C>(
            String externalId, Language language, Visibility visibility, WorkStatus status, C content) {}

    @Override
    public List<ImportResult> store(List<ImportLine> lines, Importer importer) {
        List<ImportResult> results = new ArrayList<>(lines.size());
        List<Wanted<C>> wanted = new ArrayList<>(lines.size());
        for (ImportLine line : lines) {
            Rejected rejected = schemas.of(type).reject(line.json()).orElse(null);
            Wanted<C> read = null;
            if (rejected == null) {
                read = read(line.json());
                rejected = rules.beyondSchema(read.content()).stream()
                        .findFirst()
                        .map(ImportResult::of)
                        .orElse(null);
            }
            wanted.add(rejected == null ? read : null);
            results.add(rejected);
        }
        Map<String, W> works = find(wanted);
        Function<C, Optional<Violation>> sharing = sharing(
                works.values(),
                wanted.stream()
                        .filter(line -> line != null && line.status() == WorkStatus.PUBLISHED)
                        .map(Wanted::content)
                        .toList(),
                importer);
        Map<W, C> stored = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (results.get(i) == null) {
                results.set(i, store(wanted.get(i), works, importer, sharing));
                if (!(results.get(i) instanceof Rejected) && results.get(i) != Stored.UNCHANGED) {
                    stored.put(
                            works.get(wanted.get(i).externalId()), wanted.get(i).content());
                }
            }
        }
        stored(stored);
        return results;
    }

    private Wanted<C> read(ObjectNode line) {
        try {
            return new Wanted<>(
                    line.get("externalId").textValue(),
                    Language.of(line.get("language").textValue()),
                    Visibility.of(line.get("visibility").textValue()),
                    WorkStatus.of(line.get("status").textValue()),
                    Json.MAPPER.treeToValue(line.deepCopy().without(ENVELOPE), content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema of " + type + " allows what its record does not", e);
        }
    }

    private Map<String, W> find(List<Wanted<C>> wanted) {
        Set<String> ids = wanted.stream()
                .filter(line -> line != null)
                .map(Wanted::externalId)
                .collect(Collectors.toSet());
        Map<String, W> works = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(
                            "select distinct w from " + entity.getSimpleName()
                                    + " w left join fetch w.tags where w.externalId in :ids",
                            entity)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(work -> works.put(work.getExternalId(), work));
        }
        return works;
    }

    private ImportResult store(
            Wanted<C> wanted, Map<String, W> works, Importer importer, Function<C, Optional<Violation>> sharing) {
        W existing = works.get(wanted.externalId());
        if (existing != null
                && existing.says(wanted.content(), wanted.language(), wanted.visibility(), wanted.status())) {
            return Stored.UNCHANGED;
        }
        boolean own = existing == null || existing.getOwnerId().equals(importer.memberId());
        // What is somebody else's stays with the network that they shared it with.
        Long network = own ? importer.networkId() : existing.getNetworkId();
        if (wanted.visibility() == Visibility.NETWORK && network == null) {
            return ImportResult.of(new Violation("visibility", "visibility.noNetwork"));
        }
        Optional<Violation> refused =
                wanted.status() == WorkStatus.PUBLISHED ? sharing.apply(wanted.content()) : Optional.empty();
        if (refused.isPresent()) {
            return ImportResult.of(refused.get());
        }
        Instant now = Instant.now();
        if (existing == null) {
            W work = create(wanted.externalId(), importer, now);
            work.write(wanted.content(), wanted.language(), wanted.visibility(), now);
            entityManager.persist(work);
            publish(work, importer, network, now, wanted.status());
            works.put(wanted.externalId(), work);
            return told(Stored.CREATED, wanted);
        }
        if (existing.isDraftChanged() && !own) {
            // What its owner is writing is not overwritten behind their back.
            return new Rejected(Code.CONFLICT, "externalId", "draft.ofAnother");
        }
        if (!existing.allows(wanted.content())) {
            return ImportResult.of(new Violation("licence", Works.LICENCE));
        }
        if (existing.getStatus() == WorkStatus.PUBLISHED
                && (wanted.status() != WorkStatus.PUBLISHED
                        || wanted.visibility() != existing.getVisibility()
                        || !Objects.equals(network, existing.getNetworkId()))) {
            // Whoever may not read it any more finds it no more either: that does not wait behind all other lines.
            Bulk.say(false);
            if (!own) {
                planActivities.takeOut(existing.getId());
            }
        }
        // A form that is still open does not follow it, and must meet it as it meets anybody else's save.
        LastSave save = new LastSave(importer.memberId(), null, 0);
        existing.write(wanted.content(), wanted.language(), wanted.visibility(), now, save);
        publish(existing, importer, network, now, wanted.status());
        return told(Stored.UPDATED, wanted);
    }

    /** Nobody is asked before an import, and what a file says is what is stored: it is said afterwards. */
    private ImportResult told(Stored stored, Wanted<C> wanted) {
        return wanted.status() == WorkStatus.PUBLISHED && wanted.visibility() != Visibility.PRIVATE
                ? people.find(wanted.content(), wanted.language(), 1).stream()
                        .findFirst()
                        .<ImportResult>map(named -> new ImportResult.Named(
                                stored, named.place(), named.finding().kind().code()))
                        .orElse(stored)
                : stored;
    }

    private void publish(W work, Importer importer, Long network, Instant now, WorkStatus wanted) {
        if (wanted == WorkStatus.PUBLISHED) {
            Revision revision = work.publish(importer.memberId(), network, now);
            if (revision != null) {
                entityManager.persist(revision);
            }
        } else if (work.getStatus() == WorkStatus.PUBLISHED) {
            work.withdraw(now);
            withdrawn.fire(new WorkWithdrawn(work.getId()));
        }
    }

    @Override
    public List<ExportLine> export(Long ownerId, boolean everybodys, long afterId, int limit) {
        return entityManager
                .createQuery(
                        "select w from " + entity.getSimpleName() + " w where w.id > :after"
                                + " and (w.ownerId = :owner or :all = true and w.status = :published"
                                + " and w.visibility <> :private) order by w.id",
                        entity)
                .setParameter("after", afterId)
                .setParameter("owner", ownerId)
                .setParameter("all", everybodys)
                .setParameter("published", WorkStatus.PUBLISHED)
                .setParameter("private", Visibility.PRIVATE)
                .setMaxResults(limit)
                .getResultStream()
                .map(work -> new ExportLine(work.getId(), Json.write(line(work))))
                .toList();
    }

    private ObjectNode line(W work) {
        ObjectNode line = Json.MAPPER.createObjectNode();
        line.put("type", type);
        line.put("externalId", work.getExternalId());
        ObjectNode fields = Json.MAPPER.valueToTree(work.currentContent());
        line.set("title", fields.remove("title"));
        line.put("language", work.currentLanguage().code());
        line.put("visibility", work.currentVisibility().code());
        line.put("status", work.getStatus().code());
        line.setAll(fields);
        return line;
    }
}
