package org.passeur.privacy.boundary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passeur.platform.boundary.Language;
import org.passeur.privacy.boundary.MarkedSentence.Span;
import org.passeur.privacy.control.Detector;

/**
 * How much of what should be pointed out is (recall), and how much of what is pointed out should be (precision), on
 * sentences with and without anything to find. Prints the figures and the sentences behind each miss.
 */
class IdentifyingDetailsMeasureTest {

    private static final Detector DETECTOR = new Detector();

    /** Of one kind, or of all. */
    private static final class Count {
        private int right;
        private int exact;
        private int missed;
        private int wrong;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        private void add(Count other) {
            right += other.right;
            exact += other.exact;
            missed += other.missed;
            wrong += other.wrong;
        }

        private String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %-24s | %5d | %6d | %5d | %9.3f | %6.3f | %5d |",
                    name,
                    right,
                    missed,
                    wrong,
                    precision(),
                    recall(),
                    exact);
        }
    }

    @Test
    void sentencesThatMayBeLookedAtAreReadRight() {
        Count all = measure("sentences-seen.jsonl", true);
        assertAll(
                () -> assertTrue(all.precision() >= 0.98, "precision " + all.precision()),
                () -> assertTrue(all.recall() >= 0.98, "recall " + all.recall()));
    }

    @Test
    void sentencesKeptAsideAreReadNearlyAsWell() {
        Count all = measure("sentences-aside.jsonl", false);
        assertAll(
                () -> assertTrue(all.precision() >= 0.95, "precision " + all.precision()),
                () -> assertTrue(all.recall() >= 0.95, "recall " + all.recall()));
    }

    @Test
    void halfOfTheSentencesHoldNothingAndEnoughAreEnglish() {
        List<MarkedSentence> seen = MarkedSentence.read("sentences-seen.jsonl");
        List<MarkedSentence> aside = MarkedSentence.read("sentences-aside.jsonl");
        List<MarkedSentence> all = new ArrayList<>(seen);
        all.addAll(aside);
        long empty = all.stream().filter(sentence -> sentence.spans().isEmpty()).count();
        long english = all.stream()
                .filter(sentence -> sentence.language() == Language.EN)
                .count();
        assertAll(
                () -> assertTrue(all.size() >= 220, all.size() + " sentences"),
                () -> assertTrue(empty * 2 >= all.size(), empty + " of " + all.size() + " hold nothing"),
                () -> assertTrue(english >= 40, english + " in English"),
                () -> assertTrue(aside.size() * 10 >= all.size() * 3, aside.size() + " kept aside"));
    }

    private static Count measure(String file, boolean withSentences) {
        Map<DetailKind, Count> counts = new EnumMap<>(DetailKind.class);
        for (DetailKind kind : DetailKind.values()) {
            counts.put(kind, new Count());
        }
        List<String> misses = new ArrayList<>();
        List<MarkedSentence> sentences = MarkedSentence.read(file);
        for (MarkedSentence sentence : sentences) {
            List<Finding> findings = new ArrayList<>(DETECTOR.find(sentence.text(), sentence.language(), List.of()));
            for (Span span : sentence.spans()) {
                Count count = counts.get(span.kind());
                if (findings.stream().anyMatch(span::isExactly)) {
                    count.exact++;
                }
                if (findings.removeIf(span::meets)) {
                    count.right++;
                } else {
                    count.missed++;
                    misses.add("missed " + span.kind().code() + ": " + sentence.text());
                }
            }
            for (Finding finding : findings) {
                counts.get(finding.kind()).wrong++;
                misses.add("wrong " + finding.kind().code() + " «"
                        + sentence.text().substring(finding.start(), finding.end()) + "»: " + sentence.text());
            }
        }
        Count all = new Count();
        counts.values().forEach(all::add);
        long empty = sentences.stream()
                .filter(sentence -> sentence.spans().isEmpty())
                .count();
        // The measure is to be read, beyond the floor that it must not fall under.
        System.out.println(file + ": " + sentences.size() + " sentences, " + empty + " with nothing to find");
        System.out.println("| kind                     | right | missed | wrong | precision | recall | exact |");
        counts.forEach((kind, count) -> System.out.println(count.row(kind.code())));
        System.out.println(all.row("all"));
        if (withSentences) {
            misses.forEach(System.out::println);
        }
        return all;
    }
}
