package org.passeur.privacy.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.platform.boundary.Language;

/** Twice the text costs twice the work, also for a text that was written to cost more: counted, not timed. */
class DetectorWorkTest {

    private static final Detector DETECTOR = new Detector();

    private static final int LENGTH = 25_000;

    /** Counts the looks at a token: rules see a text in no other way. */
    private static final class Counted extends Reading {

        private long looks;

        Counted(String text) {
            super(text);
        }

        @Override
        Token at(int i) {
            looks++;
            return super.at(i);
        }
    }

    private static long work(String text) {
        Counted reading = new Counted(text);
        DETECTOR.find(reading, Language.FR, List.of());
        return reading.looks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1-",
                "418 ",
                "1 418 555 ",
                "+1 ",
                "a@",
                "arobase.",
                "a.",
                "@",
                "-",
                "'",
                "l'",
                "(",
                "*",
                "\u200B",
                "é",
                "A ",
                "saint-",
                "saint ",
                "Mme de la ",
                "M. et ",
                "mon fils ",
                "la mère de ",
                "Julie-",
                "J.-",
                "s'appelle ",
                "né le ",
                "né à ",
                "12 rue de la ",
                "12 Main ",
                "12, ",
                "no de ",
                "dossier no ",
                "1-A-",
                "TREJ 8551 ",
                "H2X",
                "http://",
                "suicide à Saint-Fabien. ",
                "Kevin's ",
                "prévention du ",
                "\n",
                "x"
            })
    void growsWithTheLengthOfTheText(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        long once = work(text);
        long twice = work(text + text);
        assertTrue(twice <= once * 2.1 + 1000, once + " then " + twice);
        assertTrue(once <= text.length() * 1500L, once + " looks at " + text.length() + " characters");
    }
}
