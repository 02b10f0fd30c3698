package org.passeur.web.experience;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passeur.community.boundary.Region;
import org.passeur.experience.boundary.Again;
import org.passeur.experience.boundary.BlockMinutes;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityModality;

/** What a program sends of a report; for the description alone, since wrong types are told by field. */
record ReportBody(
        @Schema(description = "Version that was read; for a change")
        Integer version,

        @Schema(required = true, description = "Published revision that was used")
        int revision,

        @Schema(required = true) Again again,

        @Schema(description = "Of the texts; French when it is not said")
        Language language,

        ActivityModality modality,
        Integer groupSize,

        @Schema(description = "Not kept when anonymous") Region region,

        @Schema(description = "Month of the session; not kept when anonymous", example = "2026-11")
        String heldIn,

        String changed,
        String worked,
        String failed,

        @Schema(description = "How long blocks took; an activity alone is block 1 of session 1")
        List<BlockMinutes> minutes,

        @Schema(description = "To readers, coordinators and the author of the work")
        boolean anonymous,

        @Schema(description = "That what looks like a person is none")
        boolean nobodyNamed) {}
