package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.practice.boundary.ContentComparison.Change;
import org.passeur.practice.boundary.ContentComparison.Difference;
import org.passeur.web.practice.FormShape.Field;
import org.passeur.web.practice.FormShape.Kind;

/** Two contents where they differ, in words and in parts: what is stored and what was typed, or two revisions. */
public final class SideBySide {

    private final FormShape shape;
    private final Words words;
    private final String key;
    private final Descriptions descriptions;
    private final List<Part> parts = new ArrayList<>();

    /**
     * One thing that both say differently.
     *
     * @param unit what is taken over with it: the id of a field, or of a row
     * @param before in words, one line for each thing
     * @param after likewise
     */
    public record Part(String unit, String place, List<String> before, List<String> after) {}

    SideBySide(FormShape shape, Words words, String key, Descriptions descriptions) {
        this.shape = shape;
        this.words = words;
        this.key = key;
        this.descriptions = descriptions;
    }

    void add(List<Difference> differences) {
        Map<String, List<Difference>> byUnit = new LinkedHashMap<>();
        for (Difference difference : differences) {
            byUnit.computeIfAbsent(unit(difference, differences), unit -> new ArrayList<>())
                    .add(difference);
        }
        byUnit.forEach(this::add);
    }

    /** A choice that stands beside the content: its language, who reads it. */
    void add(String unit, String place, String before, String after) {
        add(unit, place, List.of(before), List.of(after));
    }

    /** Lines that go with the content: its files. */
    void add(String unit, String place, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            parts.add(new Part(unit, place, before, after));
        }
    }

    /** Rows are taken one by one as long as the same rows are on both sides, all together otherwise. */
    private String unit(Difference difference, List<Difference> all) {
        String name = difference.field().split("[.\\[]", 2)[0];
        Field field = shape.field(name);
        if (field == null || field.kind() != Kind.ROWS) {
            return difference.field().replace('.', '-');
        }
        boolean sameRows = all.stream()
                .noneMatch(other ->
                        other.change() != Change.CHANGED && other.field().matches(name + "\\[\\d+]"));
        return sameRows ? name + ":" + difference.field().replaceAll("^[^\\[]*\\[(\\d+)].*$", "$1") : name;
    }

    private void add(String unit, List<Difference> differences) {
        if (!unit.contains(":")
                && shape.field(unit) != null
                && shape.field(unit).kind() != Kind.ROWS) {
            Difference one = differences.getFirst();
            ChangedLines lines = ChangedLines.of(one.before(), one.after());
            parts.add(new Part(
                    unit,
                    Places.say(words, shape, key, one.field()),
                    lines == null ? descriptions.of(one.field(), one.before()) : lines.before(),
                    lines == null ? descriptions.of(one.field(), one.after()) : lines.after()));
            return;
        }
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Difference difference : differences) {
            say(before, difference, difference.before(), Change.ADDED);
            say(after, difference, difference.after(), Change.REMOVED);
        }
        String place = unit.contains(":")
                ? words.get(key + unit.split(":")[0] + ".row", Integer.parseInt(unit.split(":")[1]) + 1)
                : words.label(key, unit);
        parts.add(new Part(unit, place, before, after));
    }

    private void say(List<String> lines, Difference difference, Object value, Change absent) {
        List<String> described = new ArrayList<>(descriptions.of(difference.field(), value));
        if (described.isEmpty()) {
            described.add(words.get(difference.change() == absent ? "conflict.absent" : "conflict.empty"));
        }
        described.set(
                0, words.get("conflict.line", Places.say(words, shape, key, difference.field()), described.getFirst()));
        lines.addAll(described);
    }

    /** The parts of these units, and of lists that they are rows of. */
    SideBySide only(Set<String> units) {
        SideBySide some = new SideBySide(shape, words, key, descriptions);
        parts.stream()
                .filter(part ->
                        units.stream().anyMatch(unit -> unit.equals(part.unit()) || unit.startsWith(part.unit() + ":")))
                .forEach(some.parts::add);
        return some;
    }

    public List<Part> getParts() {
        return parts;
    }
}
