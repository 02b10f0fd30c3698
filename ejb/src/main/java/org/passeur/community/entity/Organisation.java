package org.passeur.community.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.passeur.community.boundary.Region;

/** An organisation whose people are members; it belongs to a network. */
@Entity
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
    @SequenceGenerator(name = "organisation_seq", sequenceName = "organisation_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = 200)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network network;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Region region;

    protected Organisation() {}

    public Organisation(String name, Network network, Region region) {
        this.name = name;
        this.network = network;
        this.region = region;
    }

    /** Whether its network is this one, or lies within it. */
    public boolean belongsTo(Network other) {
        return network == null
                || network.getPath().startsWith(other.getPath())
                || other.getPath().startsWith(network.getPath());
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
