package org.passeur.practice.boundary;

import java.util.List;
import java.util.Objects;

/** Contents are compared, stored and exported in one canonical form: no blank text, no missing list. */
final class Texts {

    private Texts() {}

    /** Without spaces around it; null when nothing is left. */
    static String of(String text) {
        if (text == null) {
            return null;
        }
        // A lone CR too: read again, it would meet the line feed that follows another.
        String stripped = text.strip().replace("\r\n", "\n").replace('\r', '\n');
        return stripped.isEmpty() ? null : stripped;
    }

    static List<String> lines(List<String> lines) {
        return lines == null
                ? List.of()
                : lines.stream().map(Texts::of).filter(Objects::nonNull).toList();
    }

    static <T> List<T> list(List<T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }
}
