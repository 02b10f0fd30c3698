package org.passeur.practice.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.AgendaReading.Matter;
import org.passeur.practice.boundary.AgendaReading.Note;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.control.AgendaTimes.Clock;

/** A session of an agenda while it is read. */
final class AgendaSession {

    private static final int DAY = 24 * 60;

    private static final int MAX_BLOCKS = 200;

    private static final int MAX_TITLE = 200;

    private static final int MAX_DESCRIPTION = 4000;

    private static final int MAX_AIM = 2000;

    private static final int MAX_ITEM = 300;

    /** A longer hole in the day is no buffer, but a part of the agenda that was left out. */
    private static final int MAX_GAP = 120;

    private static final Pattern PAUSE = Pattern.compile(
            "(?iu)^(?:petite |grande )?(?:pause|break|coffee break|dîner|diner|lunch|collation|souper|repas)(?![\\p{L}]).*");

    private static final Pattern BUFFER =
            Pattern.compile("(?iu)^(?:temps )?(?:tampon|buffer|imprévus?|marge)(?![\\p{L}]).*");

    private final AgendaHeading heading;
    private final List<Note> notes;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private String aim;
    private Integer end;

    /** A block while it is read. */
    private static final class Row {
        private final int line;
        private final String title;
        private final Integer start;
        private final Integer written;
        private final Integer stop;
        private final String link;
        private final List<String> description = new ArrayList<>();
        private final List<String> material = new ArrayList<>();
        private String lead;
        private String tool;
        private Integer minutes;
        private boolean parallel;

        private Row(AgendaLine line, Integer start, Integer stop) {
            this.line = line.number();
            this.start = start;
            this.stop = stop;
            link = line.link() != null && line.link().length() <= 1000 ? line.link() : null;
            written = line.minutes();
            minutes = written;
            if (minutes == null && stop != null) {
                minutes = stop - start;
            }
            String text = line.text().isEmpty() && link != null ? link.replaceFirst("https?://", "") : line.text();
            title = CleanText.shortened(text, MAX_TITLE);
            if (text.length() > MAX_TITLE) {
                description.add(text);
            }
            if (line.link() != null && link == null) {
                description.add(line.link());
            }
            description.addAll(line.rest());
        }

        private Block block() {
            BlockKind kind = BlockKind.STEP;
            if (PAUSE.matcher(title).matches()) {
                kind = BlockKind.BREAK;
            } else if (BUFFER.matcher(title).matches()) {
                kind = BlockKind.BUFFER;
            }
            return new Block(
                    kind,
                    title,
                    null,
                    null,
                    null,
                    parallel,
                    minutes == null ? 0 : minutes,
                    lead,
                    tool,
                    link,
                    material,
                    String.join("\n", description),
                    null);
        }
    }

    AgendaSession(AgendaHeading heading, List<Note> notes) {
        this.heading = heading;
        this.notes = notes;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether it is only what stands before the first heading. */
    boolean isPreamble() {
        return rows.isEmpty() && heading.equals(AgendaHeading.NONE);
    }

    /** Takes what stood before its heading. */
    void follow(AgendaSession preamble) {
        before.addAll(preamble.before);
        aim = preamble.aim;
    }

    private Integer lastStart() {
        return rows.reversed().stream()
                .map(row -> row.start)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(heading.from() == null ? null : heading.from().minute());
    }

    private int start(Clock clock) {
        Integer last = lastStart();
        return last == null ? clock.minute() : clock.after(last).minute();
    }

    /** Whether the line begins before what was read: then it is of another day. */
    boolean isBack(AgendaLine line) {
        Integer last = lastStart();
        return !rows.isEmpty()
                && line.from() != null
                && last != null
                && start(line.from()) < last
                && !crossesMidnight(line);
    }

    /** A night of a group of solitude is rare, and still an agenda. */
    private boolean crossesMidnight(AgendaLine line) {
        Row last = rows.getLast();
        return last.start != null
                && last.minutes != null
                && (last.start + last.minutes) % DAY == line.from().minute()
                && last.start + last.minutes >= DAY;
    }

    void block(AgendaLine line) {
        if (rows.size() >= MAX_BLOCKS) {
            throw new RuleBrokenException("agenda", "agenda.tooLong");
        }
        Integer start = line.from() == null ? null : start(line.from());
        if (start != null && !rows.isEmpty() && crossesMidnight(line)) {
            start = rows.getLast().start + rows.getLast().minutes;
        }
        Integer stop = line.to() == null || start == null ? null : start + lengthOf(line);
        rows.add(new Row(line, start, stop));
    }

    private static int lengthOf(AgendaLine line) {
        return Math.floorMod(line.to().minute() - line.from().minute(), DAY);
    }

    void endAt(Clock clock) {
        Integer last = lastStart();
        end = last == null ? clock.minute() : clock.after(last).minute();
    }

    void text(AgendaLine line) {
        if (rows.isEmpty()) {
            before.add(line.raw());
        } else {
            rows.getLast().description.add(line.raw());
        }
    }

    /**
     * @return whether there is something that it is said of
     */
    boolean labelled(String label, String said) {
        if (label.matches("but|objectifs?|aim|goal|purpose")) {
            if (aim != null || !rows.isEmpty() || said.length() > MAX_AIM) {
                return false;
            }
            aim = said;
            return true;
        }
        if (rows.isEmpty()) {
            return false;
        }
        Row row = rows.getLast();
        if (label.startsWith("mat")) {
            List<String> items = Arrays.stream(said.split("[,;]"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
            if (items.size() + row.material.size() > 50 || items.stream().anyMatch(item -> item.length() > MAX_ITEM)) {
                return false;
            }
            row.material.addAll(items);
            return true;
        }
        boolean isTool = label.startsWith("outil") || label.startsWith("tool");
        if (said.length() > MAX_TITLE || (isTool ? row.tool : row.lead) != null) {
            return false;
        }
        if (isTool) {
            row.tool = said;
        } else {
            row.lead = said;
        }
        return true;
    }

    PlanSession read() {
        fill();
        List<Block> blocks = new ArrayList<>();
        Integer clock = rows.isEmpty() ? null : rows.getFirst().start;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row previous = i == 0 ? null : rows.get(i - 1);
            row.parallel = previous != null && row.start != null && row.start.equals(previous.start);
            if (!row.parallel && clock != null && row.start != null) {
                compare(row, clock, blocks);
                clock = row.start;
            }
            add(row, blocks);
            if (clock != null && row.minutes != null) {
                clock = after(row, clock, previous);
            }
        }
        if (blocks.size() > MAX_BLOCKS) {
            throw new RuleBrokenException("agenda", "agenda.tooLong");
        }
        return new PlanSession(title(), aim(blocks), null, heading.date(), start(), length(clock), blocks);
    }

    private static int after(Row row, int clock, Row previous) {
        return row.parallel && previous.minutes != null
                ? Math.max(clock, row.start + row.minutes)
                : clock + row.minutes;
    }

    /** Minutes that nobody wrote follow from the next hour that somebody did. */
    private void fill() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.minutes != null) {
                continue;
            }
            if (row.start != null) {
                int known = 0;
                Integer next = null;
                for (int j = i + 1; j < rows.size() && next == null; j++) {
                    next = rows.get(j).start != null && !rows.get(j).start.equals(row.start) ? rows.get(j).start : null;
                    known += next == null && rows.get(j).minutes != null && rows.get(j).start == null
                            ? rows.get(j).minutes
                            : 0;
                }
                Integer until = next == null ? sessionEnd() : next;
                int length = until == null ? 0 : until - row.start - known;
                row.minutes = length > 0 && length <= DAY ? length : null;
            }
            if (row.minutes == null) {
                notes.add(new Note(row.line, Matter.NO_LENGTH, AgendaReader.cut(row.title)));
            }
        }
    }

    private Integer sessionEnd() {
        if (end != null) {
            return end;
        }
        if (heading.to() != null) {
            return heading.to().minute();
        }
        return heading.from() == null || heading.minutes() == null
                ? null
                : heading.from().minute() + heading.minutes();
    }

    private void compare(Row row, int clock, List<Block> blocks) {
        int gap = row.start - clock;
        if (gap > 0 && gap <= MAX_GAP && !blocks.isEmpty() && rows.get(rows.indexOf(row) - 1).minutes != null) {
            blocks.add(Block.of(BlockKind.BUFFER, null, gap));
            notes.add(new Note(row.line, Matter.GAP, AgendaReader.cut(row.title)));
        } else if (gap < 0) {
            notes.add(new Note(row.line, Matter.OVERLAP, AgendaReader.cut(row.title)));
        }
    }

    /** What is too long for one description goes on in the next block. */
    private static void add(Row row, List<Block> blocks) {
        List<String> all = Stream.of(String.join("\n", row.description))
                .flatMap(text -> CleanText.pieces(text, MAX_DESCRIPTION).stream())
                .toList();
        row.description.clear();
        if (!all.isEmpty()) {
            row.description.add(all.getFirst());
        }
        blocks.add(row.block());
        all.stream()
                .skip(1)
                .forEach(piece -> blocks.add(new Block(
                        BlockKind.STEP, "…", null, null, null, null, 0, null, null, null, null, piece, null)));
    }

    private String title() {
        return heading.title() == null || heading.title().length() <= MAX_TITLE
                ? heading.title()
                : AgendaReader.cut(heading.title());
    }

    /** What stood before the first block. */
    private String aim(List<Block> blocks) {
        StringJoiner text = new StringJoiner("\n");
        if (aim != null) {
            text.add(aim);
        }
        if (heading.title() != null && heading.title().length() > MAX_TITLE) {
            text.add(heading.title());
        }
        before.forEach(text::add);
        if (text.length() <= MAX_AIM) {
            return text.toString();
        }
        List<String> pieces = CleanText.pieces(text.toString(), MAX_DESCRIPTION);
        for (int i = 0; i < pieces.size(); i++) {
            blocks.add(
                    i,
                    new Block(
                            BlockKind.STEP,
                            "…",
                            null,
                            null,
                            null,
                            null,
                            0,
                            null,
                            null,
                            null,
                            null,
                            pieces.get(i),
                            null));
        }
        return null;
    }

    private String start() {
        Integer start = rows.isEmpty() || rows.getFirst().start == null
                ? heading.from() == null ? null : Integer.valueOf(heading.from().minute())
                : rows.getFirst().start;
        return start == null ? null : String.format(Locale.ROOT, "%02d:%02d", start % DAY / 60, start % 60);
    }

    private Integer length(Integer clock) {
        if (heading.minutes() != null) {
            return heading.minutes();
        }
        if (heading.from() != null && heading.to() != null) {
            return positive(Math.floorMod(heading.to().minute() - heading.from().minute(), DAY));
        }
        return end == null || rows.isEmpty() || rows.getFirst().start == null
                ? null
                : positive(end - rows.getFirst().start);
    }

    private static Integer positive(int minutes) {
        return minutes > 0 ? minutes : null;
    }
}
