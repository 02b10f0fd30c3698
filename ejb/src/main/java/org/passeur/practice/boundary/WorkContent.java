package org.passeur.practice.boundary;

import java.util.List;
import org.passeur.community.boundary.Region;

/** What plans and activities have in common. */
public sealed interface WorkContent permits ActivityContent, PlanContent {

    String title();

    String summary();

    String aim();

    List<Approach> approaches();

    /** Codes of {@link Theme}s. */
    List<String> themes();

    /** Regions it was made for; none means any. */
    List<Region> regions();

    List<String> references();
}
