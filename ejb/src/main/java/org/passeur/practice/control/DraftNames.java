package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.boundary.NamedPerson;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.entity.Work;
import org.passeur.privacy.boundary.IdentifyingDetails;
import org.passeur.privacy.boundary.NobodyNamed;

/** That a draft which others are about to read names nobody. */
@Dependent
public class DraftNames {

    /** Fields told at once: the others show when these are mended. */
    private static final int MOST = 50;

    @Inject
    private IdentifyingDetails details;

    /**
     * @throws RuleBrokenException with each field that seems to name somebody
     */
    public void check(Work<?> work) {
        WorkContent content = work.draftContent();
        List<Violation> violations = NamedPerson.in(
                        Json.MAPPER.valueToTree(content), work.getDraftLanguage(), content.regions(), details, MOST)
                .stream()
                .map(NamedPerson::place)
                .distinct()
                .map(place -> new Violation(place, NobodyNamed.CODE))
                .toList();
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
    }
}
