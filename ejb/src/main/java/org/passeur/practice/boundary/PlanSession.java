package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * One session of a group: a timed agenda.
 *
 * @param modality where it differs from the plan's (alternating)
 * @param start local time, {@code HH:MM}; clock times of the blocks follow from it
 * @param minutes planned length
 */
@JsonPropertyOrder({"title", "aim", "modality", "start", "minutes", "blocks"})
public record PlanSession(
        String title, String aim, Modality modality, String start, Integer minutes, List<Block> blocks) {

    /**
     * A block of the agenda.
     *
     * @param activity external id of the activity it comes from, when it is one of the library
     * @param revision the revision of that activity; null for the latest
     * @param lead who leads it: a role or a function
     */
    @JsonPropertyOrder({"kind", "title", "activity", "revision", "minutes", "lead", "material", "description"})
    public record Block(
            BlockKind kind,
            String title,
            String activity,
            Integer revision,
            int minutes,
            String lead,
            List<String> material,
            String description) {
        public Block {
            kind = kind == null ? BlockKind.STEP : kind;
            title = Texts.of(title);
            activity = Texts.of(activity);
            lead = Texts.of(lead);
            material = Texts.lines(material);
            description = Texts.of(description);
        }
    }

    /**
     * A block with the time it begins.
     *
     * @param startsAt minutes since midnight when the session has a start, since the start otherwise
     */
    public record TimedBlock(Block block, int startsAt) {}

    public PlanSession {
        title = Texts.of(title);
        aim = Texts.of(aim);
        start = Texts.of(start);
        blocks = Texts.list(blocks);
    }

    /** Sum of the blocks, in minutes. */
    public int blockMinutes() {
        return blocks.stream().mapToInt(Block::minutes).sum();
    }

    /** The blocks in order, each with its clock time; midnight wraps around. */
    public List<TimedBlock> timedBlocks() {
        List<TimedBlock> timed = new ArrayList<>(blocks.size());
        int clock = start == null ? 0 : minuteOfDay(start);
        for (Block block : blocks) {
            timed.add(new TimedBlock(block, start == null ? clock : clock % (24 * 60)));
            clock += block.minutes();
        }
        return timed;
    }

    private static int minuteOfDay(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3, 5));
    }
}
