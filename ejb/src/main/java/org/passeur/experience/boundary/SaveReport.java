package org.passeur.experience.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.WorkKind;

/**
 * A report to be kept, a new one or the caller's own.
 *
 * @param id null for a new one
 * @param version that was read; nothing for a new one
 * @param revision of the work that was used
 * @param modality how the group met; null when not said
 * @param groupSize participants; null when not said
 * @param region null when not said; not kept when anonymous
 * @param heldIn month, {@code 2026-11}; null when not said; not kept when anonymous
 * @param anonymous to peers: readers, coordinators, the author of the work
 * @param language of the texts
 * @param nobodyNamed whether the writer says that what looks like a person is none
 */
public record SaveReport(
        Long id,
        long version,
        @NotNull WorkKind kind,
        @NotNull Long workId,
        int revision,
        ActivityModality modality,
        @Min(1) @Max(1000) Integer groupSize,
        Region region,
        String heldIn,
        Again again,
        String changed,
        String worked,
        String failed,
        @NotNull @Size(max = SaveReport.MAX_BLOCKS) List<@NotNull @Valid BlockMinutes> minutes,
        boolean anonymous,
        @NotNull Language language,
        boolean nobodyNamed) {

    /** Of each text, in UTF-16 units as columns count. */
    public static final int MAX_TEXT = 4000;

    public static final int MAX_BLOCKS = 1000;

    public SaveReport {
        heldIn = text(heldIn);
        changed = text(changed);
        worked = text(worked);
        failed = text(failed);
        minutes = minutes == null ? List.of() : minutes;
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }
}
