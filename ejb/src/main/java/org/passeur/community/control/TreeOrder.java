package org.passeur.community.control;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Networks as people read them: each after the one that contains it, and beside its own kind by name. */
public final class TreeOrder {

    private TreeOrder() {}

    /**
     * @param path ids from the outermost network, as {@code /1/7/}
     */
    public static <T> List<T> of(List<T> items, Function<T, String> path, Function<T, String> name) {
        Map<String, String> names = new HashMap<>();
        items.forEach(item -> {
            String[] ids = ids(path.apply(item));
            names.put(ids[ids.length - 1], name.apply(item));
        });
        // Names are those of people here, in either language of the page.
        Comparator<String> byName = Comparator.<String, String>comparing(
                        id -> names.getOrDefault(id, ""), Collator.getInstance(Locale.CANADA_FRENCH)::compare)
                .thenComparingLong(Long::parseLong);
        return items.stream()
                .sorted((one, other) -> compare(ids(path.apply(one)), ids(path.apply(other)), byName))
                .toList();
    }

    /** How many networks contain it. */
    public static int depth(String path) {
        return ids(path).length - 1;
    }

    private static String[] ids(String path) {
        return path.substring(1).split("/");
    }

    private static int compare(String[] one, String[] other, Comparator<String> byName) {
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            int order = byName.compare(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }
}
