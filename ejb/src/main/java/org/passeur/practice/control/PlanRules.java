package org.passeur.practice.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanContent.SetAside;
import org.passeur.practice.boundary.Remark;
import org.passeur.practice.control.PlanRule.Finding;

/** The rules of the readiness check: {@code rules.json}, read once. */
@ApplicationScoped
public class PlanRules {

    private static final String FILE = "/org/passeur/practice/check/rules.json";

    private final List<PlanRule> rules;
    private final WordLists words;

    private record RuleFile(Map<String, List<String>> words, List<PlanRule> rules) {}

    public PlanRules() {
        try (InputStream file = PlanRules.class.getResourceAsStream(FILE)) {
            RuleFile read = Json.MAPPER.readValue(file, RuleFile.class);
            rules = read.rules();
            words = new WordLists(read.words());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    List<PlanRule> all() {
        return rules;
    }

    boolean knowsWords(String list) {
        return words.knows(list);
    }

    /**
     * The most important first; those of a rank keep the order of the file, which is that of the plan.
     *
     * @param activities those that the plan names, as far as the reader may see them
     */
    public List<Remark> remarks(PlanContent plan, Map<ActivityRef, LibraryActivity> activities, Language language) {
        PlanReading reading = new PlanReading(plan, activities, words);
        Map<String, String> aside = plan.setAside().stream()
                .filter(rule -> rule.reason() != null)
                .collect(Collectors.toMap(SetAside::rule, SetAside::reason, (first, second) -> first));
        return rules.stream()
                .flatMap(rule ->
                        rule.findings(reading).map(finding -> remark(rule, finding, language, aside.get(rule.id()))))
                .sorted(Comparator.comparing(Remark::severity))
                .toList();
    }

    private static Remark remark(PlanRule rule, Finding finding, Language language, String setAside) {
        String field =
                finding.session() == null ? rule.field() : rule.field().replace("[]", "[" + finding.session() + "]");
        return new Remark(
                rule.id(),
                rule.severity(),
                field,
                new MessageFormat(rule.sentence().get(language), language.locale()).format(finding.values()),
                rule.reason().get(language),
                rule.source(),
                setAside);
    }
}
