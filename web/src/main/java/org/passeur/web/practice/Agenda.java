package org.passeur.web.practice;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.PlanSession.TimedBlock;
import org.passeur.web.platform.Wording;

/** Hours and totals of a session as it was typed; what is not a number of minutes counts for none. */
final class Agenda {

    private static final Pattern MINUTES = Pattern.compile("\\d{1,4}");

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private static final int HOUR = 60;

    /** Fields of a block that the page never folds. */
    private static final Set<String> PLAIN = Set.of("kind", "title", "minutes", "lead", "activity", "revision");

    private final Words words;

    Agenda(Words words) {
        this.words = words;
    }

    /** Works out what the page shows beside the fields of a session. */
    void show(FormNode session) {
        List<FormNode> rows = session.getRows().get("blocks");
        String start = session.getText().get("start");
        boolean clock = read(start) != null;
        PlanSession typed = PlanSession.of(
                clock ? start : null,
                minutes(session),
                rows.stream().map(Agenda::block).toList());
        List<TimedBlock> timed = typed.timedBlocks();
        for (int i = 0; i < rows.size(); i++) {
            int at = timed.get(i).startsAt();
            rows.get(i).getShown().put("parallel", timed.get(i).parallel());
            rows.get(i).getShown().put("filled", isFilled(rows.get(i)));
            if (clock) {
                rows.get(i).getShown().put("clock", words.wording().clock(at));
                rows.get(i).getShown().put("iso", Wording.isoClock(at));
            } else {
                rows.get(i).getShown().put("clock", words.get("agenda.after", at));
            }
        }
        int sum = typed.blockMinutes();
        session.getShown().put("sum", sum);
        session.getShown().put("planned", typed.minutes());
        session.getShown().put("total", total(sum, typed.minutes()));
        if (clock && !rows.isEmpty()) {
            session.getShown()
                    .put("end", words.get("agenda.end", words.wording().clock(read(start) + sum)));
        }
    }

    /** Whether something is written in what the page folds. */
    private static boolean isFilled(FormNode row) {
        return row.getText().entrySet().stream()
                .anyMatch(field -> !PLAIN.contains(field.getKey())
                        && field.getValue() != null
                        && !field.getValue().isBlank());
    }

    private static Block block(FormNode row) {
        boolean parallel = "true".equals(row.getText().get("parallel"));
        return Block.of(BlockKind.STEP, null, minutes(row)).beside(parallel);
    }

    /**
     * Minutes since midnight.
     *
     * @param time {@code 18:30}
     * @return null when it is not a time
     */
    static Integer read(String time) {
        return time == null || !TIME.matcher(time).matches()
                ? null
                : Integer.valueOf(time.substring(0, 2)) * HOUR + Integer.parseInt(time.substring(3));
    }

    private String total(int sum, int planned) {
        if (planned == 0) {
            return words.get("agenda.sum", sum);
        }
        if (sum > planned) {
            return words.get("agenda.over", sum, planned, sum - planned);
        }
        return sum == planned
                ? words.get("agenda.exact", sum, planned)
                : words.get("agenda.under", sum, planned, planned - sum);
    }

    /** Minutes of all rows together. */
    int sum(List<FormNode> rows) {
        return rows.stream().mapToInt(Agenda::minutes).sum();
    }

    private static int minutes(FormNode node) {
        String typed = node.getText().get("minutes");
        return typed != null && MINUTES.matcher(typed.strip()).matches() ? Integer.parseInt(typed.strip()) : 0;
    }
}
