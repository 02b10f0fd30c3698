package org.passeur.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;
import org.passeur.privacy.boundary.DetailKind;
import org.passeur.privacy.boundary.Finding;
import org.passeur.privacy.boundary.IdentifyingDetails;

/** All rules over one text. */
@ApplicationScoped
public class Detector {

    private final List<Rule> rules;

    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);

    public Detector() {
        Lists lists = new Lists();
        rules = List.of(
                new EmailRule(lists),
                new InsuranceRule(lists),
                new PhoneRule(lists),
                new PostalCodeRule(lists),
                new FileNumberRule(lists),
                new BirthDateRule(lists),
                new AddressRule(lists),
                new PersonRule(lists),
                new UnannouncedNameRule(lists),
                new SmallPlaceRule(lists));
        for (Language language : Language.values()) {
            wordings.put(language, new Wording(language));
        }
    }

    /** As {@link IdentifyingDetails#find}. */
    public List<Finding> find(String text, Language language, Collection<Region> regions) {
        return find(new Reading(text), language, regions);
    }

    /** As {@link IdentifyingDetails#message}. */
    public String message(DetailKind kind, Language language) {
        return wordings.get(language).message(kind);
    }

    List<Finding> find(Reading reading, Language language, Collection<Region> regions) {
        Findings findings = new Findings(reading, wordings.get(language));
        rules.forEach(rule -> rule.find(reading, regions, findings));
        return findings.withoutOverlaps(IdentifyingDetails.MAX_FINDINGS);
    }
}
