package org.passeur.privacy.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passeur.privacy.boundary.DetailKind;
import org.passeur.privacy.boundary.Finding;

/** What the rules found in one text. */
final class Findings {

    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(Finding::kind)
            .thenComparing(finding -> finding.start() - finding.end())
            .thenComparing(Finding::start);

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
        String fitting = text.beginsSentence(first) && text.at(first).capital() ? capitalised(suggestion) : suggestion;
        found.add(new Finding(kind, text.start(first), text.end(next - 1), wording.message(kind), fitting));
    }

    private static String capitalised(String suggestion) {
        return suggestion.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + suggestion.substring(1);
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
