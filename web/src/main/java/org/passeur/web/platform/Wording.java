package org.passeur.web.platform;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.passeur.platform.boundary.Language;

/** How numbers, lengths and hours are written in a language; {@link Dates} does the rest. */
public final class Wording {

    private static final String NBSP = "\u00A0";

    /** Up to here people think in minutes: a session of 90 minutes, a training of two hours. */
    private static final int LAST_IN_MINUTES = 90;

    private static final int HOUR = 60;

    private static final int DAY = 24 * HOUR;

    private static final Pattern INNER_FRENCH = Pattern.compile("«[\\s\u00A0\u202F]*(.*?)[\\s\u00A0\u202F]*»");

    private static final Map<Language, Wording> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Wording(language));
        }
    }

    private final Language language;

    private Wording(Language language) {
        this.language = language;
    }

    public static Wording of(Language language) {
        return ALL.get(language);
    }

    public String number(long number) {
        return number < 1000
                ? Long.toString(number)
                : NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** 90 min, 2 h, 2 h 15 (2 h 15 min in English). */
    public String minutes(int minutes) {
        if (minutes <= LAST_IN_MINUTES) {
            return minutes + NBSP + "min";
        }
        int rest = minutes % HOUR;
        String hours = minutes / HOUR + NBSP + "h";
        if (rest == 0) {
            return hours;
        }
        return language == Language.FR
                ? hours + NBSP + (rest < 10 ? "0" : "") + rest
                : hours + NBSP + rest + NBSP + "min";
    }

    /** 10 à 15 min; one length when both are the same. */
    public String minutes(int min, int max) {
        return min == max ? minutes(max) : range(min, max, max <= LAST_IN_MINUTES);
    }

    private String range(int min, int max, boolean inMinutes) {
        return (inMinutes ? Integer.toString(min) : minutes(min)) + to() + minutes(max);
    }

    /** 4 à 12. */
    public String range(int min, int max) {
        return min == max ? Integer.toString(max) : min + to() + max;
    }

    private String to() {
        return language == Language.FR ? NBSP + "à" + NBSP : "–";
    }

    /**
     * A time of the day: 13 h 30, 1:30 p.m.
     *
     * @param minuteOfDay minutes since midnight
     */
    public String clock(int minuteOfDay) {
        int hour = minuteOfDay % DAY / HOUR;
        int minute = minuteOfDay % HOUR;
        String minutes = (minute < 10 ? "0" : "") + minute;
        if (language == Language.FR) {
            return hour + NBSP + "h" + (minute == 0 ? "" : NBSP + minutes);
        }
        return (hour + 11) % 12 + 1 + ":" + minutes + NBSP + (hour < 12 ? "a.m." : "p.m.");
    }

    /** What {@code <time datetime>} wants: 13:30. */
    public static String isoClock(int minuteOfDay) {
        int hour = minuteOfDay % DAY / HOUR;
        int minute = minuteOfDay % HOUR;
        return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
    }

    /** « deuil » or “grief”; quotations within become those of the second level. */
    public String quoted(String text) {
        return language == Language.FR
                ? "«" + NBSP + INNER_FRENCH.matcher(text).replaceAll("“$1”") + NBSP + "»"
                : "“" + text.replace('“', '‘').replace('”', '’') + "”";
    }

    /** Labels one after the other: only the first keeps its capital. Null when there is none. */
    public static String enumeration(List<String> labels) {
        if (labels.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder(labels.getFirst());
        for (String label : labels.subList(1, labels.size())) {
            text.append(", ").append(Character.toLowerCase(label.charAt(0))).append(label.substring(1));
        }
        return text.toString();
    }

    /** What {@code lang} says on a text of that language; null, which leaves it out, in a page of the same. */
    public String langOf(Language other) {
        return other == null || other == language ? null : other.locale().toLanguageTag();
    }
}
