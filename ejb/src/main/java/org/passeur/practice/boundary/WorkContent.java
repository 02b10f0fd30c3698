package org.passeur.practice.boundary;

import java.util.List;
import org.passeur.community.boundary.Region;

/** What plans, activities and sheets have in common. */
public sealed interface WorkContent permits ActivityContent, PlanContent, SheetContent {

    String title();

    String summary();

    /** What stands under the title in a list: the summary, or what comes nearest to one. */
    default String listed() {
        return summary();
    }

    String aim();

    List<Approach> approaches();

    /** Codes of {@link Theme}s. */
    List<String> themes();

    /** Regions it was made for; none means any. */
    List<Region> regions();

    List<String> references();

    /** Null when nothing is said of it. */
    Licence licence();

    /** What was changed from the original, and for whom; null when it was not adapted, or nothing is said. */
    String adaptation();

    /** The licence that holds. */
    default Licence terms() {
        return licence() == null ? Licence.UNSAID : licence();
    }
}
