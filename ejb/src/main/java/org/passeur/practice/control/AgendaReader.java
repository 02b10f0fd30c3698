package org.passeur.practice.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.AgendaReading;
import org.passeur.practice.boundary.AgendaReading.Matter;
import org.passeur.practice.boundary.AgendaReading.Note;
import org.passeur.practice.boundary.PlanSession;

/**
 * Reads an agenda as people keep it in a message, a document or a spreadsheet. It guesses only what hours, lengths and
 * headings say; every other line stays as text where it was, and is named.
 */
public final class AgendaReader {

    private static final int MAX_SESSIONS = 100;

    /** Nobody writes an item so long: it is text. */
    private static final int MAX_LINE = 5_000;

    private static final Pattern END = Pattern.compile(
            "(?i)^(?:fin|fin de la (?:rencontre|séance|journée)|end|the end|au revoir|départ|levée de la (?:rencontre|séance|réunion))[.!]?$");

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(mat[ée]riel|materials?|outils?|tools?|animation|anim[ée] par|responsable|qui|lead|who|led by|but|objectifs?|aim|goal|purpose|titre|title)\\s*:\\s*(\\S.*)$");

    private static final List<String> TABLE_HEADS = List.of(
            "heure",
            "heures",
            "début",
            "fin",
            "durée",
            "minutes",
            "min",
            "titre",
            "activité",
            "activités",
            "contenu",
            "sujet",
            "qui",
            "responsable",
            "animation",
            "matériel",
            "notes",
            "outil",
            "time",
            "start",
            "end",
            "duration",
            "title",
            "activity",
            "topic",
            "who",
            "lead",
            "material",
            "materials",
            "tool",
            "quoi",
            "what",
            "description");

    private final List<PlanSession> sessions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private String title;
    private AgendaSession current;
    private boolean itemsTimed;
    private boolean linesTimed;
    private boolean anyItems;

    private AgendaReader() {}

    /**
     * @throws RuleBrokenException when it is longer than a plan can be
     */
    public static AgendaReading read(String agenda) {
        String clean =
                agenda.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}\\p{Cs}\\uFEFF&&[^\\n\\t]]", "");
        List<String> lines = Arrays.asList(clean.split("\n", -1));
        if (agenda.length() > AgendaReading.MAX_LENGTH || lines.size() > AgendaReading.MAX_LINES) {
            throw new RuleBrokenException("agenda", "agenda.tooLong");
        }
        return new AgendaReader().readLines(lines);
    }

    private AgendaReading readLines(List<String> raw) {
        List<AgendaLine> lines = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            if (line.isBlank() || line.strip().matches("[-=_*|:\\s]+")) {
                continue;
            }
            lines.add(line.length() > MAX_LINE ? text(i + 1, line) : AgendaLine.of(i + 1, line));
        }
        for (AgendaLine line : lines) {
            boolean item = line.bullet() && !line.indented();
            anyItems |= item;
            itemsTimed |= item && line.timed();
            linesTimed |= !line.bullet() && line.timed() && heading(line) == null;
        }
        for (AgendaLine line : lines) {
            take(line);
        }
        close();
        return new AgendaReading(title, List.copyOf(sessions), List.copyOf(notes));
    }

    private static AgendaLine text(int number, String line) {
        return new AgendaLine(number, line.strip(), false, false, 0, null, null, null, line.strip(), null, List.of());
    }

    private void take(AgendaLine line) {
        if (isTableHead(line)) {
            return;
        }
        AgendaHeading heading = line.bullet() && line.timed() ? null : heading(line);
        if (heading != null) {
            AgendaSession before = current;
            boolean preamble = before != null && before.isPreamble();
            if (!preamble) {
                close();
            }
            current = new AgendaSession(heading, notes);
            if (preamble) {
                current.follow(before);
            }
            return;
        }
        if (current == null && title == null && line.heading() == 1 && !line.timed()) {
            title = cut(line.text());
            return;
        }
        Matcher labelled = LABELLED.matcher(line.raw().replaceFirst("^[-*•]\\s+", ""));
        if (!line.timed()
                && labelled.matches()
                && labelled(labelled.group(1).toLowerCase(Locale.ROOT), labelled.group(2))) {
            return;
        }
        if (line.from() != null && END.matcher(line.text()).matches() && current != null && !current.isEmpty()) {
            current.endAt(line.from());
            return;
        }
        if (isBlock(line)) {
            if (current != null && current.isBack(line)) {
                close();
            }
            open().block(line);
        } else {
            open().text(line);
            if (current.isEmpty() || !line.indented() && !line.bullet()) {
                notes.add(new Note(line.number(), Matter.KEPT_AS_TEXT, cut(line.raw())));
            }
        }
    }

    /** What has a time is a block; what has none is one where the agenda is a list without details. */
    private boolean isBlock(AgendaLine line) {
        if (line.raw().length() > MAX_LINE) {
            return false;
        }
        if (line.timed()) {
            return !line.indented() || !line.bullet() || line.from() != null || current == null || current.isEmpty();
        }
        if (line.indented()) {
            return false;
        }
        if (line.bullet()) {
            return itemsTimed || !linesTimed;
        }
        return !itemsTimed && !linesTimed && !anyItems && line.heading() == 0;
    }

    private boolean labelled(String label, String said) {
        if (label.startsWith("tit")) {
            if (title != null || current != null) {
                return false;
            }
            title = cut(said);
            return true;
        }
        return open().labelled(label, said);
    }

    private static AgendaHeading heading(AgendaLine line) {
        return line.raw().length() > AgendaLine.MAX_TRIED ? null : AgendaHeading.of(line);
    }

    private static boolean isTableHead(AgendaLine line) {
        List<String> cells = Arrays.stream(line.raw().split("[\\t|]"))
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.size() > 1 && cells.stream().allMatch(TABLE_HEADS::contains);
    }

    private AgendaSession open() {
        if (current == null) {
            current = new AgendaSession(AgendaHeading.NONE, notes);
        }
        return current;
    }

    private void close() {
        if (current == null) {
            return;
        }
        if (sessions.size() == MAX_SESSIONS) {
            throw new RuleBrokenException("agenda", "agenda.tooLong");
        }
        sessions.add(current.read());
        current = null;
    }

    static String cut(String text) {
        return CleanText.shortened(text, 200);
    }
}
