package org.passeur.practice.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanContent.Participants;
import org.passeur.practice.boundary.PlanContent.Schedule;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.Skeleton;

/**
 * Sessions with the blocks that RQT names: opening, work, break, closing. The blocks of a session take its length, to the
 * minute; no more than an hour goes by without a break (RQT).
 */
public final class SkeletonPlans {

    private static final JsonNode WORDS = words();

    private final Skeleton wish;
    private final JsonNode words;

    private SkeletonPlans(Skeleton wish, Language language) {
        this.wish = wish;
        words = WORDS.get(language.code());
    }

    public static PlanContent make(Skeleton wish, Language language) {
        return new SkeletonPlans(wish, language).plan();
    }

    private static JsonNode words() {
        try (InputStream file = SkeletonPlans.class.getResourceAsStream("/org/passeur/practice/start/skeleton.json")) {
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlanContent plan() {
        List<PlanSession> sessions = new ArrayList<>();
        for (int i = 0; i < wish.sessions(); i++) {
            String date = wish.date() == null
                    ? null
                    : LocalDate.parse(wish.date())
                            .plusDays((long) i * wish.days())
                            .toString();
            sessions.add(new PlanSession(null, null, null, date, wish.start(), wish.minutes(), blocks(i)));
        }
        Integer min = wish.min() == null ? wish.max() : wish.min();
        Integer max = wish.max() == null ? wish.min() : wish.max();
        return new PlanContent(
                wish.title(),
                null,
                null,
                null,
                null,
                wish.modality(),
                wish.openness(),
                null,
                null,
                min == null ? null : new Participants(min, max, null),
                new Schedule(wish.sessions(), wish.minutes(), null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                sessions,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private List<Block> blocks(int session) {
        int length = wish.minutes();
        boolean isShort = length < 45;
        int opening = isShort ? 5 : length <= 90 ? 10 : 15;
        int closing = isShort ? 5 : 10;
        int second = isShort ? 0 : 10;
        int buffer = length < 60 ? 0 : 5;
        int pauses = (length - 1) / 60;
        int pause = length <= 75 ? 5 : 10;
        int core = length - opening - closing - second - buffer - pauses * pause;

        List<Block> blocks = new ArrayList<>();
        blocks.add(block(BlockKind.STEP, "opening", opening));
        boolean last = session == wish.sessions() - 1 && session > 0;
        if (second > 0) {
            blocks.add(block(BlockKind.STEP, session == 0 ? "rules" : "back", second));
        }
        int parts = pauses + 1;
        for (int i = 0; i < parts; i++) {
            int minutes = core / parts + (i < core % parts ? 1 : 0);
            String name = i == 0 ? "core" : last && i == parts - 1 ? "last" : "more";
            blocks.add(block(BlockKind.STEP, last && parts == 1 ? "last" : name, minutes));
            if (i < pauses) {
                blocks.add(block(BlockKind.BREAK, "break", pause));
            }
        }
        if (buffer > 0) {
            blocks.add(block(BlockKind.BUFFER, "buffer", buffer));
        }
        blocks.add(block(BlockKind.STEP, "closing", closing));
        return blocks;
    }

    private Block block(BlockKind kind, String name, int minutes) {
        JsonNode said = words.get(name);
        return new Block(
                kind,
                said.get(0).textValue(),
                null,
                null,
                null,
                null,
                minutes,
                null,
                null,
                null,
                null,
                said.get(1).textValue(),
                null);
    }
}
