package org.passeur.practice.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.privacy.boundary.IdentifyingDetails;
import org.passeur.privacy.boundary.NobodyNamed;

/** That what others are about to read names nobody. */
@Dependent
public class NamedPeople {

    /** Fields told at once: the others show when these are mended. */
    private static final int MOST = 50;

    @Inject
    private IdentifyingDetails details;

    /**
     * @throws RuleBrokenException with each field that seems to name somebody
     */
    public void check(WorkContent content, Language language) {
        List<Violation> violations = find(content, language, MOST).stream()
                .map(NamedPerson::place)
                .distinct()
                .map(place -> new Violation(place, NobodyNamed.CODE))
                .toList();
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
    }

    /** In the order of the format. */
    public List<NamedPerson> find(WorkContent content, Language language, int most) {
        return NamedPerson.in(Json.MAPPER.valueToTree(content), language, content.regions(), details, most);
    }
}
