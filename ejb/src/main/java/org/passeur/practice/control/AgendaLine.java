package org.passeur.practice.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.practice.control.AgendaTimes.Clock;

/**
 * A line of an agenda, taken apart.
 *
 * @param bullet whether it is an item of a list
 * @param indented whether it belongs to the one before it
 * @param heading how deep a heading of Markdown it is; 0 for none
 * @param rest other cells of a row of a table
 */
record AgendaLine(
        int number,
        String raw,
        boolean bullet,
        boolean indented,
        int heading,
        Clock from,
        Clock to,
        Integer minutes,
        String text,
        String link,
        List<String> rest) {

    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");

    private static final Pattern BULLET =
            Pattern.compile("^(?:[-*•·▪►‣o]|[–—]|\\d{1,2}[.)](?!\\d)|[a-z][.)])\\s+(?:\\[[ xX]?]\\s+)?(.*)$");

    private static final Pattern RANGE = AgendaTimes.pattern(
            "^[\\[(]?(?:de |from )?(?:CLOCK|(\\d{1,2}))\\s?(?:-|–|—|à|to|until|→|>|/)\\s?CLOCK[\\])]?\\s*[:.\\-–—|,;]*\\s*(.*)$");

    private static final Pattern CLOCK =
            AgendaTimes.pattern("^[\\[(]?(?:à |at )?CLOCK[\\])]?\\s*[:.\\-–—|,;]*\\s*(.*)$");

    private static final Pattern END_RANGE =
            AgendaTimes.pattern("^(.*?)[\\s,;:(\\[–—-]+(?:de |from )?CLOCK\\s?(?:-|–|—|à|to|until|→)\\s?CLOCK[)\\]]?$");

    private static final Pattern IN_BRACKETS =
            AgendaTimes.pattern("\\s*[(\\[]\\s*(?:environ |about |approx\\.? |~|≈)?LENGTH\\s*[)\\]]\\s*[:.]?");

    private static final Pattern AT_END = AgendaTimes.pattern(
            "^(.*?)(?:^|[\\s,;:–—|-]+)(?:de |d['’]|durée ?: ?|environ |about |for |~|≈)?LENGTH\\s*\\.?$");

    private static final Pattern AT_START = AgendaTimes.pattern("^LENGTH\\s*(?:[:.\\-–—|,;)]+\\s*|\\s+)(\\S.*)$");

    /** Minutes without the word; smaller numbers count people, or parts. */
    private static final Pattern BARE = Pattern.compile("^(.*\\S)\\s*[(\\[](\\d{1,3})[)\\]]$");

    private static final int LEAST_BARE = 5;

    private static final int MOST_BARE = 240;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s/?#@\\\\\"<>()]+(?:[/?#][^\\s\\\\\"<>()]*)?");

    private static final Pattern SEPARATORS = Pattern.compile("(?:[,;:–—|(\\[-]\\s?){4,}");

    /** Characters in which a pattern looks for hours and lengths: the time it takes grows with the square of them. */
    static final int MAX_TRIED = 250;

    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`");

    boolean timed() {
        return from != null || minutes != null;
    }

    static AgendaLine of(int number, String raw) {
        String line = raw.replaceAll("[\\u00A0\\u202F\\u2007]", " ").stripTrailing();
        boolean indented = line.matches("^(?:\\s{2,}|\\t\\s*[-*•·▪►‣–—]).*");
        List<String> cells = cells(line.strip());
        String text = MARKS.matcher(cells.getFirst()).replaceAll("");
        Matcher heading = HEADING.matcher(text);
        int depth = 0;
        if (heading.matches()) {
            depth = heading.group(1).length();
            text = heading.group(2);
        }
        Matcher item = BULLET.matcher(text);
        boolean bullet = item.matches();
        if (bullet) {
            text = item.group(1).strip();
        }
        Parts parts = new Parts(text);
        if (bullet || parts.from != null) {
            parts.bareLength();
        }
        List<String> rest = new ArrayList<>();
        cells.subList(1, cells.size()).forEach(cell -> parts.cell(cell, rest));
        return new AgendaLine(
                number,
                raw.strip(),
                bullet,
                indented,
                depth,
                parts.from,
                parts.to,
                parts.minutes,
                parts.text,
                parts.link,
                rest);
    }

    /** Of a row that a spreadsheet gave, or of Markdown; the line itself otherwise. */
    private static List<String> cells(String line) {
        String separator = line.contains("\t") ? "\t" : line.startsWith("|") ? "\\|" : null;
        if (separator == null) {
            return List.of(line);
        }
        List<String> cells = Arrays.stream(line.split(separator))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.isEmpty() ? List.of("") : cells;
    }

    /** What is found in a text, one thing after the other. */
    private static final class Parts {

        private Clock from;
        private Clock to;
        private Integer minutes;
        private String text;
        private String link;

        Parts(String text) {
            this.text = SEPARATORS.matcher(text).replaceAll(" – ");
            Matcher found = LINK.matcher(this.text);
            if (found.find()) {
                link = found.group();
                this.text = (this.text.substring(0, found.start()) + this.text.substring(found.end()))
                        .replaceAll("\\(\\s*\\)|\\[\\s*]", "")
                        .strip();
            }
            look();
            this.text = this.text.replaceFirst("^[\\s:.,;–—|-]+", "").replaceFirst("[\\s:,;–—|-]+$", "");
        }

        /** Of a long line only at both its ends. */
        private void look() {
            if (text.length() <= MAX_TRIED) {
                leadingHours();
                length();
                return;
            }
            String all = text;
            int half = MAX_TRIED / 2;
            text = all.substring(0, half);
            leadingHours();
            String head = text;
            text = all.substring(all.length() - half);
            if (minutes == null) {
                length();
            }
            text = head + all.substring(half, all.length() - half) + text;
        }

        private void leadingHours() {
            Matcher range = RANGE.matcher(text);
            if (range.matches()) {
                hours(range.group(1) == null ? range.group(2) : range.group(1), range.group(3));
                text = range.group(4);
                return;
            }
            Matcher clock = CLOCK.matcher(text);
            if (clock.matches() && !AgendaTimes.isRatherLength(clock.group(1))) {
                from = AgendaTimes.clock(clock.group(1));
                text = clock.group(2);
                return;
            }
            Matcher end = END_RANGE.matcher(text);
            if (end.matches()) {
                hours(end.group(2), end.group(3));
                text = end.group(1);
            }
        }

        private void hours(String first, String second) {
            to = AgendaTimes.clock(second);
            from = AgendaTimes.clock(first);
            boolean afternoon = second.matches("(?i).*p\\.?\\s?m.*");
            if (afternoon && !first.matches("(?i).*[ap]\\.?\\s?m.*") && from.minute() + 12 * 60 < to.minute()) {
                from = new Clock(from.minute() + 12 * 60, true);
            }
            to = to.after(from.minute());
        }

        private void length() {
            Matcher bracketed = IN_BRACKETS.matcher(text);
            if (bracketed.find() && take(bracketed.group(1))) {
                text = (text.substring(0, bracketed.start()) + " " + text.substring(bracketed.end())).strip();
                return;
            }
            Matcher end = AT_END.matcher(text);
            if (end.matches() && take(end.group(2))) {
                text = end.group(1);
                return;
            }
            Matcher start = AT_START.matcher(text);
            if (start.matches() && take(start.group(1))) {
                text = start.group(2);
            }
        }

        /** In a list, « Pause (10) » says minutes. */
        void bareLength() {
            Matcher bare = BARE.matcher(text);
            if (minutes == null && bare.matches()) {
                int number = Integer.parseInt(bare.group(2));
                if (number >= LEAST_BARE && number <= MOST_BARE) {
                    minutes = number;
                    text = bare.group(1);
                }
            }
        }

        private boolean take(String length) {
            Integer found = AgendaTimes.minutes(length);
            if (found == null) {
                return false;
            }
            minutes = found;
            return true;
        }

        /** A cell says one thing: an hour, a length, a title, or something else. */
        void cell(String cell, List<String> rest) {
            Parts other = new Parts(cell);
            if (other.text.isEmpty() && other.from != null && from == null) {
                from = other.from;
                to = other.to;
            } else if (other.text.isEmpty() && other.from != null && to == null) {
                to = other.from.after(from.minute());
            } else if (other.text.isEmpty() && other.minutes != null && minutes == null) {
                minutes = other.minutes;
            } else if (cell.matches("\\d{1,3}") && minutes == null) {
                minutes = Integer.valueOf(cell);
            } else if (text.isEmpty()) {
                text = other.text;
                minutes = minutes == null ? other.minutes : minutes;
                link = link == null ? other.link : link;
            } else {
                rest.add(cell);
            }
        }
    }
}
