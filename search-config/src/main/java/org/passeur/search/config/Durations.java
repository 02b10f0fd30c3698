package org.passeur.search.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** <i>90 min</i>, <i>1 h 30</i>, <i>1,5 h</i> and <i>une heure et demie</i> are one. */
final class Durations {

    /** Said in words, in minutes. */
    private static final Map<String, Integer> SPOKEN = Map.ofEntries(
            Map.entry("une demi-heure", 30),
            Map.entry("une demi heure", 30),
            Map.entry("half an hour", 30),
            Map.entry("une heure", 60),
            Map.entry("one hour", 60),
            Map.entry("une heure et demie", 90),
            Map.entry("an hour and a half", 90),
            Map.entry("one hour and a half", 90),
            Map.entry("deux heures", 120),
            Map.entry("two hours", 120),
            Map.entry("trois heures", 180),
            Map.entry("three hours", 180));

    /** <i>2 h 12 personnes</i> is two hours. */
    private static final String NOT_COUNTED =
            "(?!\\s*(?:pers|particip|membre|member|people|gens|adult|jeune|youth|enfant|hommes|femmes|men\\b|women\\b|bloc|block|s[ée]ance|session|rencontre|meeting))";

    /** What follows a decimal comma is no number of its own. */
    private static final Pattern DURATION = Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])(?:"
            + "(?<spoken>" + spoken() + ")"
            + "|(?<hours>\\d{1,2}(?:[.,]\\d{1,2})?)\\s*(?:h|hr|hrs|heures?|hours?)"
            + "(?:\\s*(?<rest>[0-5]?\\d)\\s*(?:m|min|minutes?)|\\s*(?<digits>[0-5]\\d)(?![\\p{L}\\p{N}])" + NOT_COUNTED
            + ")?"
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
            found.add(new Found(matcher.start(), matcher.end(), said(minutes(matcher))));
        }
        return found;
    }

    private static String spoken() {
        return SPOKEN.keySet().stream()
                // The longer one first: an hour is the beginning of an hour and a half.
                .sorted(Comparator.comparing(String::length).reversed())
                .map(words -> words.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
    }

    private static int minutes(Matcher matcher) {
        if (matcher.group("spoken") != null) {
            return SPOKEN.get(matcher.group("spoken").toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        }
        if (matcher.group("minutes") != null) {
            return Integer.parseInt(matcher.group("minutes"));
        }
        String rest = matcher.group("rest") == null ? matcher.group("digits") : matcher.group("rest");
        return Math.round(60 * Float.parseFloat(matcher.group("hours").replace(',', '.')))
                + (rest == null ? 0 : Integer.parseInt(rest));
    }

    private static List<String> said(int minutes) {
        List<String> said =
                new ArrayList<>(List.of(minutes + " min", minutes + "min", minutes + " minutes", minutes + " minute"));
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours > 0 && rest == 0) {
            said.addAll(List.of(
                    hours + " h", hours + "h", hours + " heures", hours + " heure", hours + " hours", hours + " hour"));
            if (hours == 1) {
                said.addAll(List.of("une heure", "one hour"));
            } else if (hours == 2) {
                said.addAll(List.of("deux heures", "two hours"));
            } else if (hours == 3) {
                said.addAll(List.of("trois heures", "three hours"));
            }
        } else if (hours > 0) {
            String two = "%02d".formatted(rest);
            said.addAll(
                    List.of(hours + " h " + two, hours + "h" + two, hours + " heures " + two, hours + " heure " + two));
            if (hours == 1 && rest == 30) {
                said.addAll(List.of("une heure et demie", "hour and a half"));
            }
        }
        if (minutes == 30) {
            said.addAll(List.of("une demi heure", "half an hour"));
        }
        return said;
    }
}
