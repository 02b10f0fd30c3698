package org.passeur.web.export;

import java.util.List;
import java.util.Map;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.Remark;

/**
 * What the sheets of a plan are written from.
 *
 * @param activities of the library that the reader may open, as the plan names them
 * @param setAside remarks of the readiness check that were put aside, in the sheet's language
 * @param address where the plan can be read, this revision of it; null when only its owner can
 */
record SheetSource(PlanCopy plan, Map<ActivityRef, LibraryActivity> activities, List<Remark> setAside, String address) {

    /**
     * What the library says of a block; null when it is none of it, or the reader may not open it in the revision that the
     * block names: another may say what the plan does not mean.
     */
    ActivityContent activity(PlanSession.Block block) {
        LibraryActivity activity = ActivityRef.find(activities, block);
        return activity == null || !activity.exact() ? null : activity.content();
    }
}
