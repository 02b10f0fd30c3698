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
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.community.boundary.NetworkLevel;
import org.passeur.community.boundary.Region;

/** A network of organisations: national, regional or local; networks may contain one another. */
@Entity
public class Network {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "network_seq")
    @SequenceGenerator(name = "network_seq", sequenceName = "network_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private NetworkLevel level;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network parent;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Region region;

    /** Ids from the outermost network to this one, as {@code /1/7/}: one read tells all that contain it. */
    @Column(nullable = false, length = 500)
    private String path;

    protected Network() {}

    public Network(String name, NetworkLevel level, Network parent, Region region) {
        this.name = name;
        this.level = level;
        this.parent = parent;
        this.region = region;
        this.path = "/";
    }

    /** To be called once the id is known. */
    public void settle() {
        path = (parent == null ? "/" : parent.path) + id + "/";
    }

    public static Set<Long> idsOf(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getPath() {
        return path;
    }
}
