package org.passeur.practice.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.practice.control.AgendaTimes.Clock;

/**
 * A line that begins a session: « Rencontre 2 : Se connaître, 19 janvier 2027, 13 h 30 à 15 h ».
 *
 * @param date null unless it says one
 */
record AgendaHeading(String title, String date, Clock from, Clock to, Integer minutes) {

    static final AgendaHeading NONE = new AgendaHeading(null, null, null, null, null);

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern SESSION = Pattern.compile(
            "^(?:(?<ord>premi[eè]re|deuxi[eè]me|troisi[eè]me|quatri[eè]me|cinqui[eè]me|sixi[eè]me|septi[eè]me|huiti[eè]me"
                    + "|neuvi[eè]me|dixi[eè]me|derni[eè]re|first|second|third|fourth|fifth|sixth|last"
                    + "|\\d{1,3}\\s?(?:re|ère|e|ème|st|nd|rd|th))\\s+)?"
                    + "(?<word>rencontre|s[eé]ance|session|atelier|meeting|workshop|jour|day|semaine|week)"
                    + "(?:\\s*(?:n[o°º]\\.?|#)?\\s*(?<num>\\d{1,3}|[ivx]{1,5})(?![\\p{L}\\d]))?"
                    + "\\s*(?:[:.,(|–—-]\\s*(?<rest>.*?)\\)?)?$",
            FLAGS);

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> MONTHS_EN = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final String DAYS = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\\s+)?(?:le\\s+)?";

    private static final Pattern ISO = Pattern.compile(DAYS + "\\b(2[01]\\d{2})-(\\d{2})-(\\d{2})\\b", FLAGS);

    private static final Pattern FRENCH = Pattern.compile(
            DAYS + "\\b(\\d{1,2})(?:er)?\\s+(" + String.join("|", MONTHS) + ")\\s+(2[01]\\d{2})\\b", FLAGS);

    private static final Pattern ENGLISH = Pattern.compile(
            DAYS + "\\b(" + String.join("|", MONTHS_EN) + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(2[01]\\d{2})\\b",
            FLAGS);

    private static final Pattern RANGE = AgendaTimes.pattern("(?:de |from )?CLOCK\\s?(?:-|–|—|à|to|until|→)\\s?CLOCK");

    private static final Pattern CLOCK = AgendaTimes.pattern("(?:à |at )?CLOCK");

    private static final Pattern LENGTH = AgendaTimes.pattern("[(\\[]?LENGTH[)\\]]?$");

    /** What the line says when it begins a session; null when it does not. */
    static AgendaHeading of(AgendaLine line) {
        String text = line.raw()
                .replaceAll("[\\u00A0\\u202F\\u2007\\t]", " ")
                .replaceAll("\\*\\*|__|`", "")
                .replaceFirst("^#{1,6}\\s+", "")
                .replaceFirst("\\s*:$", "")
                .strip();
        Matcher session = SESSION.matcher(text);
        if (session.matches()) {
            String word = session.group("word").toLowerCase(Locale.ROOT);
            boolean numbered = session.group("ord") != null || session.group("num") != null;
            boolean alone = session.group("rest") == null && word.matches("rencontre|s[eé]ance|session|meeting");
            if (numbered || alone) {
                return read(session.group("rest") == null ? "" : session.group("rest"));
            }
        }
        AgendaHeading dated = read(text);
        return dated.date() != null && dated.title() == null ? dated : line.heading() > 1 ? dated : null;
    }

    private static AgendaHeading read(String text) {
        StringBuilder left = new StringBuilder(text);
        String date = date(left);
        Clock from = null;
        Clock to = null;
        Integer minutes = null;
        Matcher range = RANGE.matcher(left);
        if (range.find()) {
            from = AgendaTimes.clock(range.group(1));
            to = AgendaTimes.clock(range.group(2)).after(from.minute());
            left.replace(range.start(), range.end(), " ");
        } else {
            Matcher clock = CLOCK.matcher(left);
            if (clock.find() && !AgendaTimes.isRatherLength(clock.group(1))) {
                from = AgendaTimes.clock(clock.group(1));
                left.replace(clock.start(), clock.end(), " ");
            }
        }
        Matcher length = LENGTH.matcher(left.toString().strip());
        if (length.find()) {
            minutes = AgendaTimes.minutes(length.group(1));
            if (minutes != null) {
                left = new StringBuilder(left.toString().strip().substring(0, length.start()));
            }
        }
        String title = left.toString()
                .replaceAll("\\(\\s*\\)|\\[\\s*]", "")
                .replaceFirst("^[\\s:.,;|–—-]+", "")
                .replaceFirst("[\\s:.,;|(–—-]+$", "");
        return new AgendaHeading(title.isEmpty() ? null : title, date, from, to, minutes);
    }

    /** Takes the date out of a text. */
    private static String date(StringBuilder text) {
        Matcher iso = ISO.matcher(text);
        Matcher french = FRENCH.matcher(text);
        Matcher english = ENGLISH.matcher(text);
        try {
            LocalDate date;
            Matcher found;
            if (iso.find()) {
                found = iso;
                date = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            } else if (french.find()) {
                found = french;
                date = LocalDate.of(number(french, 3), month(MONTHS, french.group(2)), number(french, 1));
            } else if (english.find()) {
                found = english;
                date = LocalDate.of(number(english, 3), month(MONTHS_EN, english.group(1)), number(english, 2));
            } else {
                return null;
            }
            text.replace(found.start(), found.end(), " ");
            return date.toString();
        } catch (DateTimeException e) {
            // 31 February stays in the title, for its author to see.
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(List<String> names, String name) {
        return names.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }
}
