package org.passeur.privacy.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.passeur.privacy.boundary.DetailKind;
import org.passeur.privacy.boundary.Finding;

/** What the rules found in one text. */
final class Findings {

    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(Finding::kind)
            .thenComparing(finding -> finding.start() - finding.end())
            .thenComparing(Finding::start);

    /** French words that melt into « un » and « une »; they are replaced with what comes behind them. */
    private static final Map<String, String> CONTRACTED = Map.of("de", "d’", "du", "d’", "que", "qu’", "au", "à ");

    private final Reading text;
    private final Wording wording;
    private final List<Finding> found = new ArrayList<>();

    Findings(Reading text, Wording wording) {
        this.text = text;
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    /** From one token to before another, with the suggestion of its kind. */
    void add(DetailKind kind, int first, int next) {
        add(kind, first, next, wording.suggestion(kind.code()));
    }

    void add(DetailKind kind, int first, int next, String suggestion) {
        int start = first;
        String fitting = suggestion;
        if (suggestion.startsWith("un")) {
            String before = text.at(first - 1).text();
            String contracted = CONTRACTED.get(before);
            boolean article = before.equals("le") || before.equals("la");
            if (contracted != null || article) {
                start--;
                fitting = article ? suggestion : contracted + suggestion;
            }
        }
        if (text.beginsSentence(start) && text.at(start).capital()) {
            fitting = capitalised(fitting);
        }
        found.add(new Finding(kind, text.start(start), text.end(next - 1), wording.message(kind), fitting));
    }

    private static String capitalised(String suggestion) {
        return suggestion.substring(0, 1).toUpperCase(Locale.ROOT) + suggestion.substring(1);
    }

    /** In the order of the text; of those that overlap, the one that says most. */
    List<Finding> withoutOverlaps(int limit) {
        found.sort(STRONGEST_FIRST);
        TreeMap<Integer, Finding> kept = new TreeMap<>();
        for (Finding finding : found) {
            Map.Entry<Integer, Finding> before = kept.lowerEntry(finding.end());
            if (before == null || before.getValue().end() <= finding.start()) {
                kept.put(finding.start(), finding);
            }
        }
        return kept.values().stream().limit(limit).toList();
    }
}
