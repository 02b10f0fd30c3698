package org.passeur.practice.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SecondaryRow;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.search.boundary.SearchDocument;
import org.passeur.search.boundary.Searchable;

/**
 * What plans, activities and sheets share: a draft that its owner writes, and published revisions that never change. The content
 * is kept whole, as JSON in canonical form; the columns beside it serve lists and filters and speak of the published
 * revision (of the draft as long as there is none).
 */
@Entity
@DiscriminatorColumn(name = "kind", length = 20)
// Apart, so that a list does not read through texts that it does not show.
@SecondaryTable(name = "work_text", pkJoinColumns = @PrimaryKeyJoinColumn(name = "work_id"))
@SecondaryRow(table = "work_text", optional = false)
public abstract class Work<C extends WorkContent> extends Listed implements Searchable {

    /** Longest content in characters: ten sessions of a hundred blocks take about a tenth of it. */
    public static final int MAX_CONTENT = 1_000_000;

    /** Kind of the tags that authors choose freely: lists narrow by them, search reads them as words. */
    public static final String WORD = "word";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_seq")
    @SequenceGenerator(name = "work_seq", sequenceName = "work_seq", allocationSize = 50)
    private Long id;

    /** The discriminator, for queries that sort: lists read an index that begins with it. */
    @Column(nullable = false, insertable = false, updatable = false, length = 20)
    private String kind;

    @Version
    private long version;

    @Column(nullable = false, length = 200)
    private String externalId;

    @Column(nullable = false)
    private Long ownerId;

    /** Network it is shared with when its visibility says so; null when the owner has none. It moves by publishing alone. */
    private Long networkId;

    /** Who reads what is published; who is meant to, as long as nothing is. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility visibility;

    /** Who will read it once the draft is published. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility draftVisibility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private WorkStatus status = WorkStatus.DRAFT;

    /** Of what the columns speak of: the published revision, or the draft as long as there is none. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Language draftLanguage;

    @Column(table = "work_text", nullable = false, length = MAX_CONTENT)
    private String draft;

    /** Number of the published revision; 0 before the first. */
    @Column(nullable = false)
    private int headRevision;

    /** Whether the draft says something else than the published revision, or has other files. */
    @Column(nullable = false)
    private boolean draftChanged = true;

    /** Whether the draft has other files than the published revision. */
    @Column(nullable = false)
    private boolean filesChanged;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    /** When the published revision was; null before the first. */
    private Instant publishedAt;

    /** Published revision's content, repeated here so that indexing reads one row. */
    @Column(table = "work_text", length = MAX_CONTENT)
    private String published;

    /** Filters as {@code kind:code}, for example {@code theme:grief}. */
    @ElementCollection(fetch = FetchType.LAZY)
    // Whatever reads many works reads the tags of all; one work at a time was a third of the loading for an index.
    @BatchSize(size = 100)
    @CollectionTable(name = "work_tag", joinColumns = @JoinColumn(name = "work_id"))
    @Column(name = "tag", nullable = false, length = 60)
    private Set<String> tags = new HashSet<>();

    @Embedded
    private LastSave lastSave;

    /** Null unless it was adapted from another. */
    @Embedded
    private Original origin;

    /**
     * How often it was used, as far as that may be told; 0 else. Written past the entity, so that a report never meets its
     * author's writing.
     */
    @Column(nullable = false, insertable = false, updatable = false)
    private int useCount;

    protected Work() {}

    protected Work(String externalId, Long ownerId, Long networkId, Instant createdAt) {
        this.externalId = externalId == null ? "passeur:" + UUID.randomUUID() : externalId;
        this.ownerId = ownerId;
        this.lastSave = new LastSave(ownerId, null, 0);
        this.networkId = networkId;
        this.createdAt = createdAt;
    }

    public abstract Class<C> contentType();

    /** Writes the columns that lists and filters read. */
    abstract void describe(C content, Tags own);

    /** Keeps what the owner wrote, and says whether anything changed. */
    public boolean write(C content, Language itsLanguage, Visibility itsVisibility, Instant now) {
        String json = Json.write(content);
        if (json.equals(draft) && draftLanguage == itsLanguage && draftVisibility == itsVisibility) {
            return false;
        }
        draft = json;
        draftLanguage = itsLanguage;
        draftVisibility = itsVisibility;
        updatedAt = now;
        compare();
        if (published == null) {
            show(content);
        }
        return true;
    }

    private void compare() {
        draftChanged = published == null
                || filesChanged
                || !draft.equals(published)
                || draftLanguage != language
                || draftVisibility != visibility;
    }

    /** Says whether the draft has other files than the published revision. */
    public void changeFiles(boolean changed, Instant now) {
        filesChanged = changed;
        updatedAt = now;
        compare();
    }

    /** The same, with who wrote it. */
    public void write(C content, Language itsLanguage, Visibility itsVisibility, Instant now, LastSave save) {
        if (write(content, itsLanguage, itsVisibility, now)) {
            lastSave = save;
        } else if (save.isLater()) {
            // What it took back must not come after it.
            lastSave = save.changedBy(getSavedBy());
        }
    }

    /** Whether the last save came from that form, and before its given turn. */
    public boolean wasSavedFrom(String form, int turn) {
        return lastSave != null && lastSave.isFrom(form) && lastSave.isBefore(turn);
    }

    /** Whether the licence of the original, if there is one, lets this content be shared under its own. */
    public boolean allows(WorkContent content) {
        return origin == null || origin.getLicence().adaptations().contains(content.terms());
    }

    /** Of what it was adapted from; null when it was from nothing. */
    public Licence getOriginalLicence() {
        return origin == null ? null : origin.getLicence();
    }

    /** Says what it was adapted from, once and for good. */
    public void descendFrom(Original original) {
        origin = original;
    }

    /** Says that it was adapted from what the other was, if it was. */
    public void descendLike(Work<?> other) {
        origin = other.origin == null ? null : new Original(other.origin);
    }

    /**
     * Makes the draft the published revision.
     *
     * @param itsNetworkId whom it is for, when the draft is for a network: older revisions stay with theirs
     * @return the new revision, to be stored; null when the draft is what is published already
     */
    public Revision publish(Long authorId, Long itsNetworkId, Instant now) {
        boolean moved = draftVisibility == Visibility.NETWORK && !Objects.equals(networkId, itsNetworkId);
        boolean changed = draftChanged || published == null || moved;
        status = WorkStatus.PUBLISHED;
        // Also when nothing else changes: what was withdrawn is to be found again.
        updatedAt = now;
        if (!changed) {
            return null;
        }
        if (moved) {
            networkId = itsNetworkId;
        }
        headRevision++;
        published = draft;
        draftChanged = false;
        filesChanged = false;
        publishedAt = now;
        show(draftContent());
        return new Revision(this, headRevision, published, language, visibility, networkId, authorId, now);
    }

    /** Nobody but its owner sees it from now on; revisions stay. */
    public void withdraw(Instant now) {
        status = WorkStatus.DRAFT;
        updatedAt = now;
    }

    private void show(C content) {
        language = draftLanguage;
        visibility = draftVisibility;
        name(content.title(), content.listed());
        describe(content, Tags.renew(tags, content));
    }

    /** Whether it says exactly this already: what is published if it is, the draft otherwise. */
    public boolean says(C content, Language itsLanguage, Visibility itsVisibility, WorkStatus itsStatus) {
        return status == itsStatus
                && currentLanguage() == itsLanguage
                && currentVisibility() == itsVisibility
                && Json.write(content).equals(current());
    }

    private String current() {
        return status == WorkStatus.PUBLISHED ? published : draft;
    }

    /** What a file says of it: what is published if it is, the draft otherwise. */
    public C currentContent() {
        return Json.read(current(), contentType());
    }

    public C draftContent() {
        return Json.read(draft, contentType());
    }

    protected SearchDocument.Builder searchBase(C content) {
        SearchDocument.Builder document = measured(SearchDocument.builder(searchType(), currentLanguage()))
                .title(content.title())
                .lead(content.summary())
                .lead(content.aim())
                .facet(tags.stream().filter(tag -> !tag.startsWith(WORD + ":")).toList())
                .visibleTo(visibility, networkId, ownerId)
                .dated(status == WorkStatus.PUBLISHED ? publishedAt : updatedAt)
                .used(useCount)
                .externalId(externalId);
        return status == WorkStatus.PUBLISHED ? document : document.draft();
    }

    protected abstract String searchType();

    protected abstract SearchDocument searchDocument(C content);

    @Override
    public SearchDocument toSearchDocument() {
        // What is not published, or not any more, is found by those who write in it alone.
        return searchDocument(currentContent());
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getExternalId() {
        return externalId;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public Long getNetworkId() {
        return networkId;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    /** That goes with {@link #currentContent}. */
    public Visibility currentVisibility() {
        return status == WorkStatus.PUBLISHED ? visibility : draftVisibility;
    }

    public Visibility getDraftVisibility() {
        return draftVisibility;
    }

    public WorkStatus getStatus() {
        return status;
    }

    /** Language of {@link #currentContent}. */
    public Language currentLanguage() {
        return status == WorkStatus.PUBLISHED ? language : draftLanguage;
    }

    public Language getDraftLanguage() {
        return draftLanguage;
    }

    public boolean isDraftChanged() {
        return draftChanged;
    }

    public int getHeadRevision() {
        return headRevision;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public int getUseCount() {
        return useCount;
    }

    /** Null once their account is erased. */
    public Long getSavedBy() {
        return lastSave == null ? null : lastSave.getMemberId();
    }
}
