package org.passeur.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.exchange.boundary.SaveCollection;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.privacy.boundary.NobodyNamed;

/** What a collection must respect before it is kept. */
@Dependent
public class CollectionRules {

    @Inject
    private NobodyNamed names;

    /**
     * @throws RuleBrokenException with every field that is wrong; with those that seem to name somebody once all else is
     *     right
     */
    public void check(SaveCollection told) {
        List<Violation> violations = new ArrayList<>();
        if (told.title().isEmpty() || !CleanText.isName(told.title())) {
            violations.add(new Violation("title", told.title().isEmpty() ? "schema.required" : CleanText.CODE));
        } else if (told.title().length() > SaveCollection.MAX_TITLE) {
            violations.add(new Violation("title", "schema.maxLength"));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        check("description", told.description(), SaveCollection.MAX_DESCRIPTION, texts, violations);
        Set<Long> works = new HashSet<>();
        for (int i = 0; i < told.items().size(); i++) {
            SaveCollection.Item item = told.items().get(i);
            if (!works.add(item.workId())) {
                violations.add(new Violation("items", "schema.uniqueItems"));
            }
            check("reason-" + item.workId(), item.reason(), SaveCollection.MAX_REASON, texts, violations);
        }
        if (violations.isEmpty() && !told.nobodyNamed()) {
            texts.put("title", told.title());
            violations.addAll(names.check(texts, told.language(), null));
        }
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
    }

    /**
     * @param reason null when not said
     */
    public void checkReason(String field, String reason, boolean nobodyNamed) {
        List<Violation> violations = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        check(field, reason, SaveCollection.MAX_REASON, texts, violations);
        if (violations.isEmpty() && !nobodyNamed) {
            violations.addAll(names.check(texts, Language.FR, null));
        }
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
    }

    private static void check(
            String field, String text, int maxLength, Map<String, String> texts, List<Violation> violations) {
        if (text == null) {
            return;
        }
        if (text.length() > maxLength) {
            violations.add(new Violation(field, "schema.maxLength"));
        } else if (!CleanText.isClean(text)) {
            violations.add(new Violation(field, CleanText.CODE));
        }
        texts.put(field, text);
    }
}
