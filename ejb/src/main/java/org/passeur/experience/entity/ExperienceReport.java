package org.passeur.experience.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Region;
import org.passeur.experience.boundary.Again;
import org.passeur.experience.boundary.Report;
import org.passeur.experience.boundary.Reports;
import org.passeur.experience.boundary.SaveReport;
import org.passeur.experience.boundary.SizeBand;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityModality;

/** What somebody tells of having used one revision of a plan or an activity. */
@Entity
@Table(name = "experience_report")
public class ExperienceReport {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a program that counts in floating point still holds exactly. */
    private static final long MAX_ID = 1L << 53;

    /** Months are those of the people here. */
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    /** Drawn by lot: a number that grows tells who wrote after whom. */
    @Id
    private Long id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private Long workId;

    @Column(nullable = false)
    private int revision;

    /** Null once the account is erased: the database does it. */
    @Column(updatable = false)
    private Long authorId;

    @Column(nullable = false)
    private boolean anonymous;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ActivityModality modality;

    private Integer groupSize;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Region region;

    @Column(length = 7)
    private String heldIn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Again again;

    @Column(length = SaveReport.MAX_TEXT)
    private String changed;

    @Column(length = SaveReport.MAX_TEXT)
    private String worked;

    @Column(length = SaveReport.MAX_TEXT)
    private String failed;

    @Column(nullable = false, length = 7)
    private String writtenIn;

    /** Null when it is anonymous: nothing finer than the month is kept then. */
    private Instant writtenAt;

    /** Of the moderator who withdrew it; null as long as nobody did. */
    @Column(length = Reports.MAX_REASON)
    private String withdrawnReason;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "experience_minutes", joinColumns = @JoinColumn(name = "report_id"))
    private Set<Minutes> minutes = new HashSet<>();

    protected ExperienceReport() {}

    public ExperienceReport(Long workId, Long authorId, Instant now) {
        id = RANDOM.nextLong(1, MAX_ID);
        this.workId = workId;
        this.authorId = authorId;
        writtenIn = YearMonth.from(now.atZone(ZONE)).toString();
        writtenAt = now;
    }

    /** Takes what was told. What could lead to an anonymous writer is not even kept. */
    public void tell(SaveReport told, List<Minutes> itsMinutes) {
        revision = told.revision();
        anonymous = told.anonymous();
        language = told.language();
        modality = told.modality();
        groupSize = told.groupSize();
        region = anonymous ? null : told.region();
        heldIn = anonymous ? null : told.heldIn();
        if (anonymous) {
            writtenAt = null;
        }
        again = told.again();
        changed = told.changed();
        worked = told.worked();
        failed = told.failed();
        Set<Minutes> wanted = Set.copyOf(itsMinutes);
        if (!minutes.equals(wanted)) {
            // Another set: the rows are written anew, none is looked for by its columns, one of which may be empty.
            minutes = new HashSet<>(wanted);
        }
    }

    /** Whether it says just this: what somebody sent twice. Minutes alone may tell one session from the next. */
    public boolean says(SaveReport told, List<Minutes> itsMinutes) {
        return minutes.equals(Set.copyOf(itsMinutes))
                && revision == told.revision()
                && anonymous == told.anonymous()
                && modality == told.modality()
                && Objects.equals(groupSize, told.groupSize())
                && region == (anonymous ? null : told.region())
                && Objects.equals(heldIn, anonymous ? null : told.heldIn())
                && again == told.again()
                && Objects.equals(changed, told.changed())
                && Objects.equals(worked, told.worked())
                && Objects.equals(failed, told.failed());
    }

    /**
     * @param name that its writer shows; left out when it is anonymous
     */
    public Report shown(String name, boolean own) {
        return new Report(
                id,
                revision,
                language,
                modality,
                anonymous && !own ? null : groupSize,
                SizeBand.of(groupSize),
                region,
                heldIn,
                again,
                changed,
                worked,
                failed,
                writtenIn,
                anonymous,
                anonymous ? null : name,
                own);
    }

    public void withdraw(String reason) {
        withdrawnReason = reason;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Long getWorkId() {
        return workId;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public Region getRegion() {
        return region;
    }

    public Again getAgain() {
        return again;
    }

    public int getRevision() {
        return revision;
    }

    /** Why a moderator withdrew it; null when nobody did. */
    public String getWithdrawnReason() {
        return withdrawnReason;
    }

    public Set<Minutes> getMinutes() {
        return Set.copyOf(minutes);
    }

    /** Activities whose figures hang on it. */
    public Set<Long> activityIds() {
        return minutes.stream()
                .map(Minutes::activityId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
