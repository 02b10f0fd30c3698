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
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Admission;
import org.passeur.community.boundary.NetworkLevel;
import org.passeur.community.boundary.Region;

/** A network of organisations: national, regional or local; networks may contain one another. */
@Entity
public class Network {

    /** In characters: some forty networks one within the other. */
    public static final int MAX_PATH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "network_seq")
    @SequenceGenerator(name = "network_seq", sequenceName = "network_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(nullable = false, unique = true, updatable = false, length = 200)
    private String externalId;

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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Admission admission;

    /** Ids from the outermost network to this one, as {@code /1/7/}: one read tells all that contain it. */
    @Column(nullable = false, length = MAX_PATH)
    private String path = "/";

    /** The open ones of the path, in the same form: what a member of this one reads on their own word alone. */
    @Column(nullable = false, length = MAX_PATH)
    private String openPath = "/";

    protected Network() {}

    public Network(String externalId) {
        this.externalId = externalId;
    }

    public void describe(String itsName, NetworkLevel itsLevel, Region itsRegion, Admission itsAdmission) {
        name = itsName;
        level = itsLevel;
        region = itsRegion;
        admission = itsAdmission;
    }

    public void moveInto(Network itsParent) {
        parent = itsParent;
    }

    /** To be called once the id is known, and again for it and all within it when it moved or its admission changed. */
    public void settle() {
        // By getters: a parent that was not loaded has them alone.
        path = (parent == null ? "/" : parent.getPath()) + id + "/";
        openPath = (parent == null ? "/" : parent.getOpenPath()) + (admission == Admission.OPEN ? id + "/" : "");
    }

    public static Set<Long> idsOf(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether the other one is this one or lies within it. */
    public boolean contains(Network other) {
        return other.getPath().startsWith(path);
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

    public NetworkLevel getLevel() {
        return level;
    }

    public Network getParent() {
        return parent;
    }

    public Region getRegion() {
        return region;
    }

    public Admission getAdmission() {
        return admission;
    }

    public String getPath() {
        return path;
    }

    public String getOpenPath() {
        return openPath;
    }
}
