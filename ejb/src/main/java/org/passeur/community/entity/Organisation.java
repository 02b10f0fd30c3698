package org.passeur.community.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.passeur.community.boundary.Region;

/** An organisation whose people are members; it belongs to networks. */
@Entity
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
    @SequenceGenerator(name = "organisation_seq", sequenceName = "organisation_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(nullable = false, unique = true, updatable = false, length = 200)
    private String externalId;

    @Column(nullable = false, length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Region region;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "organisation_network",
            joinColumns = @JoinColumn(name = "organisation_id"),
            inverseJoinColumns = @JoinColumn(name = "network_id"))
    private Set<Network> networks = new HashSet<>();

    protected Organisation() {}

    public Organisation(String externalId) {
        this.externalId = externalId;
    }

    public void describe(String itsName, Region itsRegion, Collection<Network> itsNetworks) {
        name = itsName;
        region = itsRegion;
        // Not replaced: an unchanged set costs no statement.
        networks.retainAll(itsNetworks);
        networks.addAll(itsNetworks);
    }

    /** Whether one of its networks is this one, lies within it or contains it; one of no network goes with all. */
    public boolean belongsTo(Network other) {
        return networks.isEmpty()
                || networks.stream().anyMatch(network -> network.contains(other) || other.contains(network));
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

    public String getName() {
        return name;
    }

    public Region getRegion() {
        return region;
    }

    public Set<Network> getNetworks() {
        return networks;
    }
}
