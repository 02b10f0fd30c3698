package org.passeur.practice.control;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours and lengths as people write them, in French and in English. */
final class AgendaTimes {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static final String CLOCK = "(?:(?:[01]?\\d|2[0-4])\\s?(?:h(?:\\s?[0-5]\\d)?(?![\\p{L}\\d])|:[0-5]\\d(?!\\d))"
            + "(?:\\s?[ap]\\.?\\s?m\\b\\.?)?|(?:1[0-2]|0?[1-9])\\s?[ap]\\.?m\\b\\.?|midi\\b|noon\\b)";

    static final String LENGTH = "(?:\\d{1,3}\\s?(?:à|-|–|to)\\s?\\d{1,3}\\s?min(?:utes?|s)?\\b\\.?"
            + "|\\d{1,4}\\s?(?:min(?:utes?|s)?\\b\\.?|mn\\b|['’′](?!\\p{L}))"
            + "|\\d{1,2}(?:[.,]\\d{1,2})?\\s?(?:heures?|hours?|hrs?|h)(?:\\s?(?:et |and )?\\d{1,2}(?:\\s?min(?:utes?)?)?)?(?![\\p{L}\\d])"
            + "|(?:une |un )?demi-heure\\b|half an hour\\b|(?:un )?quart d['’]heure\\b|(?:a )?quarter of an hour\\b)";

    private static final Pattern PARTS =
            Pattern.compile("(\\d+)(?:\\s?(h|:)\\s?(\\d{2})?)?\\s?(?:([ap])\\.?\\s?m\\.?)?", FLAGS);

    private static final Pattern LAST_MINUTES = Pattern.compile(".*?(\\d+)\\s?(?:min.*|mn|['’′])", FLAGS);

    private static final Pattern HOURS =
            Pattern.compile("(\\d+)(?:[.,](\\d+))?\\s?(?:heures?|hours?|hrs?|h)(?:\\s?(?:et |and )?(\\d+).*)?", FLAGS);

    private static final int HOUR = 60;

    private static final int NOON = 12 * HOUR;

    /** Longer than a block can be: then it is no length. */
    private static final int MAX_MINUTES = 1800;

    /**
     * @param minute since midnight
     * @param sure whether it cannot be meant for twelve hours later
     */
    record Clock(int minute, boolean sure) {

        /** The same, or twelve hours later when it would come before this one otherwise. */
        Clock after(int before) {
            int later = minute + NOON;
            // Further away it is another day that begins in the morning.
            return !sure && minute < before && minute < NOON && later - before <= 6 * HOUR
                    ? new Clock(later, true)
                    : this;
        }
    }

    private AgendaTimes() {}

    static Pattern pattern(String regex) {
        return Pattern.compile(regex.replace("CLOCK", "(" + CLOCK + ")").replace("LENGTH", "(" + LENGTH + ")"), FLAGS);
    }

    /**
     * @param text that {@link #CLOCK} matched, or an hour alone
     */
    static Clock clock(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("midi") || lower.equals("noon")) {
            return new Clock(NOON, true);
        }
        Matcher parts = PARTS.matcher(lower);
        if (!parts.lookingAt()) {
            throw new IllegalArgumentException(text);
        }
        int hour = Integer.parseInt(parts.group(1)) % 24;
        int minute = hour * HOUR + (parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
        if (parts.group(4) != null) {
            minute = minute % NOON + (parts.group(4).equals("p") ? NOON : 0);
            return new Clock(minute, true);
        }
        boolean colon = ":".equals(parts.group(2));
        // Nobody meets at half past one in the night: "1:30" is the afternoon.
        if (colon && minute >= HOUR && minute < 7 * HOUR) {
            return new Clock(minute + NOON, true);
        }
        return new Clock(minute, !colon || minute >= NOON + HOUR);
    }

    /** Whether what stands first in a line is a length rather than an hour: groups do not meet at a quarter past one. */
    static boolean isRatherLength(String clock) {
        String lower = clock.toLowerCase(Locale.ROOT);
        return lower.contains("h")
                && !lower.contains(":")
                && !lower.contains("m")
                && clock(clock).minute() < 6 * HOUR;
    }

    /**
     * @param text that {@link #LENGTH} matched
     * @return minutes; null when no block takes so long
     */
    static Integer minutes(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        int minutes;
        Matcher hours = HOURS.matcher(lower);
        Matcher last = LAST_MINUTES.matcher(lower);
        if (lower.contains("demi-heure") || lower.contains("half")) {
            minutes = HOUR / 2;
        } else if (lower.contains("quart")) {
            minutes = HOUR / 4;
        } else if (hours.matches()) {
            minutes = Integer.parseInt(hours.group(1)) * HOUR;
            if (hours.group(2) != null) {
                minutes += (int) Math.round(Double.parseDouble("0." + hours.group(2)) * HOUR);
            }
            if (hours.group(3) != null) {
                minutes += Integer.parseInt(hours.group(3));
            }
        } else if (last.matches()) {
            minutes = Integer.parseInt(last.group(1));
        } else {
            return null;
        }
        return minutes > MAX_MINUTES ? null : minutes;
    }
}
