package org.passeur.privacy.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.privacy.control.Detector;

class NobodyNamedTest {

    private final NobodyNamed nobodyNamed = new NobodyNamed();

    NobodyNamedTest() {
        Detector detector = new Detector();
        nobodyNamed.details = new IdentifyingDetails() {
            @Override
            public List<Finding> find(String text, Language language, Collection<Region> regions) {
                return detector.find(text, language, regions);
            }
        };
    }

    @Test
    void eachTextThatSeemsToNameSomebodyIsPointedOutInOrder() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("worked", "Mme Tremblay a pris la parole.");
        texts.put("changed", "Le tour de table a duré plus longtemps.");
        texts.put("failed", "Appeler au 514 555-0199.");

        assertEquals(
                List.of(new Violation("worked", "person.named"), new Violation("failed", "person.named")),
                nobodyNamed.check(texts, Language.FR, null));
    }
}
