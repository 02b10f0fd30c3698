package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One session of a group: a timed agenda.
 *
 * @param modality where it differs from the plan's (alternating)
 * @param date local date, {@code 2026-11-24}; null as long as none is set
 * @param start local time, {@code HH:MM}; clock times of the blocks follow from it
 * @param minutes planned length
 */
@JsonPropertyOrder({"title", "aim", "modality", "date", "start", "minutes", "blocks"})
public record PlanSession(
        String title, String aim, Modality modality, String date, String start, Integer minutes, List<Block> blocks) {

    private static final int DAY = 24 * 60;

    /**
     * A block of the agenda.
     *
     * @param activity external id of the activity it comes from, when it is one of the library
     * @param revision the revision of that activity; null for the latest
     * @param source the activity that it was made from, when it no longer is one of the library
     * @param parallel true: at the same time as the block before it (breakout rooms); null otherwise
     * @param lead who leads it: a role or a function
     * @param tool with which it is done: a board, a poll
     * @param link where that is found; http or https alone
     * @param access what it asks of whoever takes part at a distance; where it says nothing, its activity's holds
     */
    @JsonPropertyOrder({
        "kind",
        "title",
        "activity",
        "revision",
        "source",
        "parallel",
        "minutes",
        "lead",
        "tool",
        "link",
        "material",
        "description",
        "access"
    })
    public record Block(
            BlockKind kind,
            String title,
            String activity,
            Integer revision,
            Source source,
            Boolean parallel,
            int minutes,
            String lead,
            String tool,
            String link,
            List<String> material,
            String description,
            DigitalAccess access) {
        public Block {
            kind = kind == null ? BlockKind.STEP : kind;
            title = Texts.of(title);
            activity = Texts.of(activity);
            // A credit of nothing but spaces is none.
            source = source == null || source.title() == null ? null : source;
            parallel = Boolean.TRUE.equals(parallel) ? parallel : null;
            lead = Texts.of(lead);
            tool = Texts.of(tool);
            link = Texts.of(link);
            material = Texts.lines(material);
            description = Texts.of(description);
            access = DigitalAccess.said(access);
        }

        /** A block that says no more than this. */
        public static Block of(BlockKind kind, String title, int minutes) {
            return new Block(kind, title, null, null, null, null, minutes, null, null, null, null, null, null);
        }

        /** What it asks of whoever takes part at a distance, when it is this activity; null when neither says. */
        public DigitalAccess reach(ActivityContent content) {
            DigitalAccess its = content == null ? null : content.reach();
            return access == null ? its : access.or(its);
        }

        /** In which other way somebody who has a telephone alone takes part; null when nothing is said of one. */
        public String byTelephone(ActivityContent content) {
            DigitalAccess reach = reach(content);
            return reach == null ? null : reach.telephoneHow();
        }

        /** The same, at the same time as the block before it or after it. */
        public Block beside(boolean parallel) {
            return new Block(
                    kind,
                    title,
                    activity,
                    revision,
                    source,
                    parallel,
                    minutes,
                    lead,
                    tool,
                    link,
                    material,
                    description,
                    access);
        }
    }

    /**
     * The credit of the activity that a block was made from, as its licence asks for it: title, author, licence.
     *
     * @param activity its external id
     * @param author null when they wished not to be named, or are no more
     */
    @JsonPropertyOrder({"activity", "revision", "title", "author", "licence"})
    public record Source(String activity, Integer revision, String title, String author, Licence licence) {
        public Source {
            activity = Texts.of(activity);
            title = Texts.of(title);
            author = Texts.of(author);
        }
    }

    /**
     * Blocks that begin together: a block and those that are parallel to it.
     *
     * @param first index of the first of them in the session
     * @param startsAt minutes since midnight when the session has a start, since the start otherwise
     * @param minutes what the longest of them takes
     */
    public record Slot(int first, int startsAt, int minutes, List<Block> blocks) {

        /** Whether nobody is at work. */
        public boolean pause() {
            return blocks.stream().allMatch(block -> block.kind() == BlockKind.BREAK);
        }
    }

    /**
     * A block with the time it begins.
     *
     * @param startsAt minutes since midnight when the session has a start, since the start otherwise
     * @param parallel whether it truly runs beside the one before it
     */
    public record TimedBlock(Block block, int startsAt, boolean parallel) {}

    public PlanSession {
        title = Texts.of(title);
        aim = Texts.of(aim);
        date = Texts.of(date);
        start = Texts.of(start);
        blocks = Texts.list(blocks);
    }

    /** Blocks with the times they follow from, and nothing else. */
    public static PlanSession of(String start, Integer minutes, List<Block> blocks) {
        return new PlanSession(null, null, null, null, start, minutes, blocks);
    }

    /**
     * The blocks in order, those together that begin together; the first of a session is parallel to none. Midnight wraps
     * around.
     */
    public List<Slot> slots() {
        List<Slot> slots = new ArrayList<>(blocks.size());
        int clock = startMinute();
        int first = 0;
        while (first < blocks.size()) {
            int end = first + 1;
            while (end < blocks.size() && blocks.get(end).parallel() != null) {
                end++;
            }
            List<Block> together = blocks.subList(first, end);
            int minutes = together.stream().mapToInt(Block::minutes).max().orElse(0);
            slots.add(new Slot(first, start == null ? clock : clock % DAY, minutes, List.copyOf(together)));
            clock += minutes;
            first = end;
        }
        return slots;
    }

    /** What all blocks take, in minutes; of those that run at the same time the longest counts. */
    public int blockMinutes() {
        return slots().stream().mapToInt(Slot::minutes).sum();
    }

    /** What the breaks take that all have at once, in minutes. */
    public int pauseMinutes() {
        return slots().stream().filter(Slot::pause).mapToInt(Slot::minutes).sum();
    }

    /** Planned length, or else what its blocks take, in minutes. */
    public int length() {
        return minutes == null ? blockMinutes() : minutes;
    }

    /** The blocks in order, each with its clock time; midnight wraps around. */
    public List<TimedBlock> timedBlocks() {
        return slots().stream()
                .flatMap(slot -> IntStream.range(0, slot.blocks().size())
                        .mapToObj(i -> new TimedBlock(slot.blocks().get(i), slot.startsAt(), i > 0)))
                .toList();
    }

    /** The date; empty without one, or when the calendar has no such day. */
    public Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(date).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Minutes since midnight when it starts; 0 when it does not say. */
    public int startMinute() {
        return start == null ? 0 : minuteOfDay(start);
    }

    /** When it begins; empty without a date or a start. */
    public Optional<ZonedDateTime> begins(PlanZone zone) {
        return start == null
                ? Optional.empty()
                : day().map(day -> day.atTime(LocalTime.parse(start)).atZone(zone.id()));
    }

    private static int minuteOfDay(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3, 5));
    }
}
