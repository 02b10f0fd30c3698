package org.passeur.web.community;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Profile;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.WorkingHours;
import org.passeur.community.boundary.WorkingHours.Span;
import org.passeur.platform.boundary.Language;

/** What a member types of themself. */
public class ProfileForm {

    private String displayName;
    private String region;
    private Long networkId;
    private Long organisationId;
    private String language;
    private long version;
    private final List<WorkingDayForm> days;

    ProfileForm(Language current) {
        language = current.code();
        days = Arrays.stream(DayOfWeek.values())
                .map(day -> new WorkingDayForm(day, current.locale()))
                .toList();
    }

    void show(Profile profile) {
        displayName = profile.displayName();
        region = profile.region() == null ? null : profile.region().code();
        networkId = profile.networkId();
        organisationId = profile.organisationId();
        language = profile.language().code();
        version = profile.version();
        Map<DayOfWeek, Span> worked = profile.workingHours().days();
        days.stream()
                .filter(day -> worked.containsKey(day.getDay()))
                .forEach(day -> day.show(worked.get(day.getDay())));
    }

    /**
     * @throws IllegalArgumentException when the hours of a day are not in order
     */
    WorkingHours toWorkingHours() {
        Map<DayOfWeek, Span> worked = new EnumMap<>(DayOfWeek.class);
        days.stream().filter(WorkingDayForm::isWorked).forEach(day -> worked.put(day.getDay(), day.toSpan()));
        return new WorkingHours(worked);
    }

    Profile toProfile() {
        return new Profile(
                displayName,
                Region.of(region),
                networkId,
                organisationId,
                Language.of(language),
                toWorkingHours(),
                version);
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public Long getNetworkId() {
        return networkId;
    }

    public void setNetworkId(Long networkId) {
        this.networkId = networkId;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public List<WorkingDayForm> getDays() {
        return days;
    }
}
