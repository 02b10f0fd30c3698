package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.List;
import org.passeur.practice.boundary.DigitalAccess;
import org.passeur.web.platform.Messages;

/** What an activity or a block asks of whoever takes part at a distance, in words. */
final class AccessWords {

    private AccessWords() {}

    /**
     * @param words of practice
     * @return a label and a text for each thing that is said; none for null
     */
    static List<WorkHead.Pair> of(DigitalAccess access, Messages words) {
        List<WorkHead.Pair> pairs = new ArrayList<>();
        if (access != null) {
            add(pairs, words, "telephone", words.label("telephoneAccess", access.telephone()));
            add(pairs, words, "telephoneHow", access.telephoneHow());
            add(pairs, words, "camera", words.label("yesNo", access.camera()));
            add(pairs, words, "reading", words.label("yesNo", access.reading()));
            add(pairs, words, "bandwidth", words.label("bandwidth", access.bandwidth()));
            add(pairs, words, "skill", words.label("digitalSkill", access.skill()));
        }
        return pairs;
    }

    /** The same on one line; null when nothing is said. */
    static String line(DigitalAccess access, Messages words) {
        List<String> said = of(access, words).stream()
                .map(pair -> words.format("access.said", pair.label(), pair.text()))
                .toList();
        return said.isEmpty() ? null : String.join(" · ", said);
    }

    private static void add(List<WorkHead.Pair> pairs, Messages words, String field, String text) {
        if (text != null) {
            pairs.add(WorkHead.Pair.of(words.get("access." + field), text));
        }
    }
}
