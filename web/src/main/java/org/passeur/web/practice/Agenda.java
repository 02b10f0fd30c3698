package org.passeur.web.practice;

import java.util.List;
import java.util.regex.Pattern;
import org.passeur.web.platform.Wording;

/** Hours and totals of a session as it was typed; what is not a number of minutes counts for none. */
final class Agenda {

    private static final Pattern MINUTES = Pattern.compile("\\d{1,4}");

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private static final int HOUR = 60;

    private final Words words;

    Agenda(Words words) {
        this.words = words;
    }

    /** Works out what the page shows beside the fields of a session. */
    void show(FormNode session) {
        Integer start = read(session.getText().get("start"));
        List<FormNode> blocks = session.getRows().get("blocks");
        int elapsed = 0;
        for (FormNode block : blocks) {
            if (start == null) {
                block.getShown().put("clock", words.get("agenda.after", elapsed));
            } else {
                block.getShown().put("clock", words.wording().clock(start + elapsed));
                block.getShown().put("iso", Wording.isoClock(start + elapsed));
            }
            elapsed += minutes(block);
        }
        session.getShown().put("sum", elapsed);
        session.getShown().put("planned", minutes(session));
        session.getShown().put("total", total(elapsed, minutes(session)));
        if (start != null && !blocks.isEmpty()) {
            session.getShown()
                    .put("end", words.get("agenda.end", words.wording().clock(start + elapsed)));
        }
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
