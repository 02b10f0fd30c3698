package org.passeur.community.entity;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.passeur.community.boundary.Membership;
import org.passeur.community.boundary.NetworkRole;
import org.passeur.community.boundary.Profile;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.WorkingHours;
import org.passeur.platform.boundary.Language;

/** A person with an account, as the portal knows them: what they chose to say at their first sign-in, no more. */
@Entity
public class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_seq")
    @SequenceGenerator(name = "member_seq", sequenceName = "member_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    /** Subject of the identity provider's tokens. */
    @Column(nullable = false, unique = true, length = 100)
    private String subject;

    @Column(nullable = false, length = 80)
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Region region;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network network;

    /** Where they stand in that network; null without one. */
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Membership membership;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Language language;

    /** {@link WorkingHours} in their text form. */
    @Column(length = 200)
    private String workingHours;

    @Column(nullable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "member_role", joinColumns = @JoinColumn(name = "member_id"))
    private Set<Role> roles = new HashSet<>();

    /** A role held in one network. */
    @Embeddable
    public record Role(
            @Column(name = "network_id", nullable = false) Long networkId,

            @Enumerated(EnumType.STRING) @Column(name = "role", nullable = false, length = 20)
            NetworkRole role) {}

    protected Member() {}

    public Member(String subject, Instant createdAt) {
        this.subject = subject;
        this.createdAt = createdAt;
    }

    public void describe(Profile profile, Organisation itsOrganisation) {
        displayName = profile.displayName().strip();
        region = profile.region();
        organisation = itsOrganisation;
        language = profile.language();
        workingHours =
                profile.workingHours() == null ? null : profile.workingHours().toText();
    }

    /**
     * Names their one network, and leaves the one before.
     *
     * @param state null without a network
     */
    public void join(Network itsNetwork, Membership state) {
        network = itsNetwork;
        membership = state;
    }

    public void grant(Long networkId, NetworkRole role) {
        roles.add(new Role(networkId, role));
    }

    public void revoke(Long networkId, NetworkRole role) {
        roles.remove(new Role(networkId, role));
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Region getRegion() {
        return region;
    }

    public Network getNetwork() {
        return network;
    }

    public Membership getMembership() {
        return membership;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Language getLanguage() {
        return language;
    }

    public WorkingHours getWorkingHours() {
        return WorkingHours.parse(workingHours);
    }
}
