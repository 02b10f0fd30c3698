package org.passeur.practice.boundary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.passeur.platform.boundary.Coded;

/**
 * Where two contents of one kind say different things, in the order of reading: between what is stored and what somebody
 * typed, between two revisions, between a plan and the one it was adapted from.
 */
public final class ContentComparison {

    /** Rows that are the same, that have the same name, that merely stand in the same place. */
    private static final int SAME = 4;

    private static final int SAME_NAME = 3;
    private static final int SAME_PLACE = 1;

    private final List<Difference> differences = new ArrayList<>();

    private ContentComparison() {}

    /** What happened to a field, or to a row of a list: a session, a block, a step, a role. */
    public enum Change implements Coded {
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * One difference.
     *
     * @param field its place as the file format says it, {@code sessions[2].blocks[0].title}; positions are those of the
     *     content after, or of the content before when the row itself is no longer there
     * @param before as the content holds it: a text, a number, a coded value, a list of these, a row; null when it said
     *     nothing
     * @param after likewise
     */
    public record Difference(String field, Change change, Object before, Object after) {}

    /**
     * Every difference; none when both say the same.
     *
     * @throws IllegalArgumentException when they are not of one kind
     */
    public static List<Difference> between(WorkContent before, WorkContent after) {
        if (before.getClass() != after.getClass()) {
            throw new IllegalArgumentException(before.getClass() + " and " + after.getClass());
        }
        ContentComparison comparison = new ContentComparison();
        comparison.records("", before.getClass(), before, after);
        return List.copyOf(comparison.differences);
    }

    /** Part by part; a record that is not there has no part. */
    private void records(String place, Class<?> type, Object before, Object after) {
        for (RecordComponent component : type.getRecordComponents()) {
            String field = place.isEmpty() ? component.getName() : place + "." + component.getName();
            Object was = value(component, before);
            Object is = value(component, after);
            if (Objects.equals(was, is) || sameChoices(was, is)) {
                continue;
            }
            if (component.getType().isRecord()) {
                records(field, component.getType(), was, is);
            } else if (component.getType() == Map.class) {
                keys(field, (Map<?, ?>) was, (Map<?, ?>) is);
            } else if (rowType(component) != null) {
                rows(field, rowType(component), list(was), list(is));
            } else {
                differences.add(new Difference(field, Change.CHANGED, was, is));
            }
        }
    }

    /** What is ticked has no order. */
    private static boolean sameChoices(Object before, Object after) {
        return before instanceof List<?> was
                && after instanceof List<?> is
                && !was.isEmpty()
                && was.getFirst() instanceof Coded
                && was.size() == is.size()
                && Set.copyOf(was).equals(Set.copyOf(is));
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return record == null ? null : component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** Type of the rows, when the component is a list of records. */
    private static Class<?> rowType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> type
                        && type.isRecord()
                ? type
                : null;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private void keys(String place, Map<?, ?> before, Map<?, ?> after) {
        for (Object key : union(before, after)) {
            Object was = before.get(key);
            Object is = after.get(key);
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(place + "." + ((Coded) key).code(), Change.CHANGED, was, is));
            }
        }
    }

    /** Keys of both, in the order in which their type declares them. */
    private static Iterable<?> union(Map<?, ?> before, Map<?, ?> after) {
        List<Enum<?>> keys = new ArrayList<>();
        before.keySet().forEach(key -> keys.add((Enum<?>) key));
        after.keySet().stream().filter(key -> !before.containsKey(key)).forEach(key -> keys.add((Enum<?>) key));
        keys.sort((a, b) -> Integer.compare(a.ordinal(), b.ordinal()));
        return keys;
    }

    private void rows(String place, Class<?> type, List<?> before, List<?> after) {
        int i = 0;
        int j = 0;
        for (int[] pair : pairs(before, after, ContentComparison::likeness)) {
            removed(place, before, i, pair[0]);
            added(place, after, j, pair[1]);
            if (!before.get(pair[0]).equals(after.get(pair[1]))) {
                records(place + "[" + pair[1] + "]", type, before.get(pair[0]), after.get(pair[1]));
            }
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        removed(place, before, i, before.size());
        added(place, after, j, after.size());
    }

    private void removed(String place, List<?> rows, int from, int to) {
        for (int i = from; i < to; i++) {
            differences.add(new Difference(place + "[" + i + "]", Change.REMOVED, rows.get(i), null));
        }
    }

    private void added(String place, List<?> rows, int from, int to) {
        for (int i = from; i < to; i++) {
            differences.add(new Difference(place + "[" + i + "]", Change.ADDED, null, rows.get(i)));
        }
    }

    /** Which row became which, in order: the alignment in which the most stays what it was. */
    static <T> List<int[]> pairs(List<? extends T> before, List<? extends T> after, ToIntBiFunction<T, T> likeness) {
        int[][] best = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                int paired = best[i + 1][j + 1] + likeness.applyAsInt(before.get(i), after.get(j));
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (best[i][j] == best[i + 1][j + 1] + likeness.applyAsInt(before.get(i), after.get(j))) {
                pairs.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static int likeness(Object before, Object after) {
        if (before.equals(after)) {
            return SAME;
        }
        Object name = name(before);
        return name != null && name.equals(name(after)) ? SAME_NAME : SAME_PLACE;
    }

    private static Object name(Object row) {
        return switch (row) {
            case PlanSession session -> session.title();
            case PlanSession.Block block -> block.title();
            case ActivityContent.Step step -> step.text();
            case PlanContent.Role role -> role.role();
            default -> null;
        };
    }
}
