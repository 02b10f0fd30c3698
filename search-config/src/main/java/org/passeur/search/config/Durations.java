package org.passeur.search.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** <i>90 min</i>, <i>1 h 30</i> and <i>une heure et demie</i> are one. */
final class Durations {

    private static final Pattern DURATION = Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])(?:"
            + "(?<hours>\\d{1,2})\\s*(?:h|hr|hrs|heures?|hours?)(?:\\s*(?<rest>[0-5]?\\d)(?:\\s*(?:m|min|minutes?))?)?"
            + "|(?<minutes>\\d{1,3})[\\s-]*(?:min|minutes?))(?![\\p{L}\\p{N}])");

    private Durations() {}

    /**
     * @param said other ways to say it
     */
    record Found(String text, List<String> said) {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = DURATION.matcher(text);
        while (matcher.find()) {
            found.add(new Found(matcher.group(), said(minutes(matcher.toMatchResult(), matcher))));
        }
        return found;
    }

    private static int minutes(MatchResult whole, Matcher matcher) {
        if (matcher.group("minutes") != null) {
            return Integer.parseInt(matcher.group("minutes"));
        }
        String rest = matcher.group("rest");
        return 60 * Integer.parseInt(matcher.group("hours")) + (rest == null ? 0 : Integer.parseInt(rest));
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
