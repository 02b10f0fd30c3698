package org.passeur.privacy.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException.Violation;

/** The one rule on what looks like a person in what others will read, whatever is written. */
@Dependent
public class NobodyNamed {

    public static final String CODE = "person.named";

    @Inject
    IdentifyingDetails details;

    /**
     * A violation for each text that seems to name somebody, in the order of the texts.
     *
     * @param texts by field
     * @param region where the texts speak of; null when unknown
     */
    public List<Violation> check(Map<String, String> texts, Language language, Region region) {
        List<Region> regions = Stream.ofNullable(region).toList();
        List<Violation> violations = new ArrayList<>();
        texts.forEach((field, text) -> {
            if (!details.find(text, language, regions).isEmpty()) {
                violations.add(new Violation(field, CODE));
            }
        });
        return violations;
    }
}
