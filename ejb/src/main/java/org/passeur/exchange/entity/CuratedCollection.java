package org.passeur.exchange.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.passeur.community.boundary.Visibility;
import org.passeur.exchange.boundary.SaveCollection;
import org.passeur.platform.boundary.Language;

/** What a network puts together for its members. */
@Entity
@Table(name = "work_collection")
public class CuratedCollection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_collection_seq")
    @SequenceGenerator(name = "work_collection_seq", sequenceName = "work_collection_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private Long networkId;

    @Column(nullable = false, length = SaveCollection.MAX_TITLE)
    private String title;

    @Column(length = SaveCollection.MAX_DESCRIPTION)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Language language;

    /** {@link Visibility#NETWORK} or {@link Visibility#EVERYONE}. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility visibility;

    @Column(nullable = false)
    private Instant updatedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "work_collection_item", joinColumns = @JoinColumn(name = "collection_id"))
    @OrderBy("position")
    private List<Item> items = new ArrayList<>();

    /**
     * One work of it.
     *
     * @param position from 1
     * @param reason why it is there; null when not said
     */
    @Embeddable
    public record Item(
            @Column(name = "work_id", nullable = false) Long workId,
            @Column(name = "position", nullable = false) int position,

            @Column(name = "reason", length = SaveCollection.MAX_REASON)
            String reason) {}

    protected CuratedCollection() {}

    public CuratedCollection(Long networkId) {
        this.networkId = networkId;
    }

    public void describe(SaveCollection told, Instant now) {
        title = told.title();
        description = told.description();
        language = told.language();
        visibility = told.visibility();
        updatedAt = now;
        hold(told.items());
    }

    /** Adds a work at the end; one that is there already stays where it is. */
    public void add(Long workId, String reason, Instant now) {
        if (items.stream().noneMatch(item -> item.workId().equals(workId))) {
            List<SaveCollection.Item> all = new ArrayList<>(told());
            all.add(new SaveCollection.Item(workId, reason));
            hold(all);
            updatedAt = now;
        }
    }

    private List<SaveCollection.Item> told() {
        return items.stream()
                .map(item -> new SaveCollection.Item(item.workId(), item.reason()))
                .toList();
    }

    private void hold(List<SaveCollection.Item> wanted) {
        if (!told().equals(wanted)) {
            List<Item> numbered = new ArrayList<>();
            wanted.forEach(item -> numbered.add(new Item(item.workId(), numbered.size() + 1, item.reason())));
            items = numbered;
        }
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Long getNetworkId() {
        return networkId;
    }

    public List<Item> getItems() {
        return List.copyOf(items);
    }
}
