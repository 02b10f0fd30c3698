package org.passeur.search.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** <i>90 min</i>, <i>1 h 30</i>, <i>1,5 h</i> and <i>une heure et demie</i> are one. */
final class Durations {

    /** After one hour or several. */
    private static final Map<String, Integer> FRENCH_PARTS =
            Map.of("et quart", 15, "quinze", 15, "et demie", 30, "et demi", 30, "trente", 30);

    private static final Map<String, Integer> ENGLISH_PARTS = Map.of("and a quarter", 15, "and a half", 30);

    private static final String NUMBER_LAST = ".* (?:quinze|trente)";

    /** Between two words. */
    private static final String GAP = "[\\s-]+";

    /** Read, and not looked for: "an hour" stands in "half an hour", "quatre heures" in "vingt-quatre heures". */
    private static final Pattern SAID_IN_OTHERS = Pattern.compile("an hour|(?:quatre|four) .*");

    /** Said in words, in minutes. */
    private static final Map<String, Integer> SPOKEN = spokenMinutes();

    /** <i>2 h 12 personnes</i> is two hours, <i>2h12 personnes</i> two hours and twelve minutes. */
    private static final String NOT_COUNTED =
            "(?!\\s*(?:pers|particip|membre|member|people|gens|adult|jeune|youth|enfant|hommes|femmes|men\\b|women\\b|bloc|block|s[ée]ance|session|rencontre|meeting))";

    /** <i>Vingt-quatre heures</i> is a day. */
    private static final String NO_TENS =
            "(?<!(?:vingt|trente|quarante|cinquante|soixante|twenty|thirty|forty|fifty|sixty)[\\s-])";

    /** What follows a decimal comma is no number of its own. */
    private static final Pattern DURATION = Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])(?:"
            + NO_TENS + "(?<spoken>" + spoken() + ")"
            + "|(?<hours>\\d{1,2}(?:[.,]\\d{1,2})?)\\s*(?:h|hr|hrs|heures?|hours?)"
            + "(?:\\s*(?<rest>[0-5]?\\d)\\s*(?:m|min|minutes?)"
            + "|(?<glued>[0-5]\\d)(?![\\p{L}\\p{N}])"
            + "|\\s+(?<digits>[0-5]\\d)(?![\\p{L}\\p{N}])" + NOT_COUNTED + ")?"
            + "|(?<minutes>\\d{1,3})[\\s-]*(?:min|minutes?))(?![\\p{L}\\p{N}])");

    private Durations() {}

    /**
     * @param from its first character in the text
     * @param to the one after its last
     * @param said other ways to say it
     */
    record Found(int from, int to, List<String> said) {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = DURATION.matcher(text);
        while (matcher.find()) {
            Integer minutes = minutes(matcher);
            if (minutes != null) {
                found.add(new Found(matcher.start(), matcher.end(), said(minutes)));
            }
        }
        return found;
    }

    private static Map<String, Integer> spokenMinutes() {
        Map<String, Integer> spoken = new TreeMap<>();
        hours(spoken, List.of("une heure", "deux heures", "trois heures", "quatre heures"), FRENCH_PARTS);
        hours(spoken, List.of("one hour", "two hours", "three hours", "four hours"), ENGLISH_PARTS);
        List<String> halves = List.of("one and a half hours", "two and a half hours", "three and a half hours");
        for (int i = 0; i < halves.size(); i++) {
            spoken.put(halves.get(i), 60 * i + 90);
        }
        hours(spoken, List.of("an hour"), ENGLISH_PARTS);
        spoken.putAll(Map.of(
                "un quart d'heure", 15,
                "a quarter of an hour", 15,
                "une demi heure", 30,
                "half an hour", 30,
                "trois quarts d'heure", 45,
                "three quarters of an hour", 45));
        return spoken;
    }

    private static void hours(Map<String, Integer> spoken, List<String> hours, Map<String, Integer> parts) {
        for (int i = 0; i < hours.size(); i++) {
            int minutes = 60 * (i + 1);
            String said = hours.get(i);
            spoken.put(said, minutes);
            parts.forEach((part, more) -> spoken.put(said + " " + part, minutes + more));
        }
    }

    private static String spoken() {
        return SPOKEN.keySet().stream()
                // The longer one first: an hour is the beginning of an hour and a half.
                .sorted(Comparator.comparing(String::length).reversed())
                // A hyphen for a space: une demi-heure.
                .map(words -> words.replace(" ", GAP)
                        + (words.matches(NUMBER_LAST) ? "(?:\\s+minutes|" + NOT_COUNTED + ")" : ""))
                .collect(Collectors.joining("|"));
    }

    /** Null of letters that are others in lower case: they are text. */
    private static Integer minutes(Matcher matcher) {
        if (matcher.group("spoken") != null) {
            return SPOKEN.get(matcher.group("spoken")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("(?U)" + GAP, " ")
                    .replaceFirst(" minutes$", ""));
        }
        if (matcher.group("minutes") != null) {
            return Integer.parseInt(matcher.group("minutes"));
        }
        return Math.round(60 * Float.parseFloat(matcher.group("hours").replace(',', '.')))
                + Stream.of("rest", "glued", "digits")
                        .map(matcher::group)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::parseInt)
                        .sum();
    }

    private static List<String> said(int minutes) {
        List<String> said =
                new ArrayList<>(List.of(minutes + " min", minutes + "min", minutes + " minutes", minutes + " minute"));
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours > 0 && rest == 0) {
            said.addAll(List.of(
                    hours + " h", hours + "h", hours + " heures", hours + " heure", hours + " hours", hours + " hour"));
        } else if (hours > 0) {
            String two = "%02d".formatted(rest);
            said.addAll(
                    List.of(hours + " h " + two, hours + "h" + two, hours + " heures " + two, hours + " heure " + two));
        }
        SPOKEN.forEach((words, spoken) -> {
            if (spoken == minutes && !SAID_IN_OTHERS.matcher(words).matches()) {
                said.add(words);
            }
        });
        return said;
    }
}
