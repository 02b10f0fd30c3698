package org.passeur.web.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and hours as they are written in Québec, in either language. */
public final class Dates {

    /** Where the portal's people live; a person's own zone comes with what needs it. */
    public static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private static final DateTimeFormatter DATE_FR = formatter("d MMMM uuuu", Locale.CANADA_FRENCH);
    private static final DateTimeFormatter DATE_EN = formatter("MMMM d, uuuu", Locale.CANADA);
    private static final DateTimeFormatter DAY_FR = formatter("EEEE d MMMM uuuu", Locale.CANADA_FRENCH);
    private static final DateTimeFormatter DAY_EN = formatter("EEEE, MMMM d, uuuu", Locale.CANADA);
    private static final DateTimeFormatter TIME_FR = formatter("H'\u00a0h\u00a0'mm", Locale.CANADA_FRENCH);
    private static final DateTimeFormatter TIME_EN = formatter("h:mm\u00a0a", Locale.CANADA);

    private static final DateTimeFormatter MONTH_FR = formatter("MMMM uuuu", Locale.CANADA_FRENCH);
    private static final DateTimeFormatter MONTH_EN = formatter("MMMM uuuu", Locale.CANADA);

    private Dates() {}

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** {@code 20 novembre 2026}; the first of a month is {@code 1er} in French. */
    public static String date(Instant instant, Locale locale) {
        if (isEnglish(locale)) {
            return DATE_EN.format(instant);
        }
        String date = DATE_FR.format(instant);
        return date.startsWith("1 ") ? "1er" + date.substring(1) : date;
    }

    /** {@code mardi 24 novembre 2026}. */
    public static String day(LocalDate date, Locale locale) {
        return isEnglish(locale) ? DAY_EN.format(date) : DAY_FR.format(date).replaceFirst(" 1 ", " 1er ");
    }

    /** {@code novembre 2026}. */
    public static String month(YearMonth month, Locale locale) {
        return (isEnglish(locale) ? MONTH_EN : MONTH_FR).format(month);
    }

    /** {@code 20 novembre 2026, 15 h 02}. */
    public static String dateTime(Instant instant, Locale locale) {
        return date(instant, locale) + ", " + (isEnglish(locale) ? TIME_EN : TIME_FR).format(instant);
    }
}
