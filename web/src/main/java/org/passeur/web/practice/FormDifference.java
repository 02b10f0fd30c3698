package org.passeur.web.practice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form that was sent as what differs from a stored one. Each row begins as the row of the stored form that it was, where
 * it was; fields that were sent take the place of those, and fields that are named as gone are left out. No stored row is
 * taken twice: what comes out is never more than what is stored and what was sent.
 */
final class FormDifference {

    /** Parameter: the version that was stored. Without it a form is whole. */
    static final String SINCE = "passeur.since";

    /** Parameter: {@code sessions:0:blocks:1:=sessions:0:blocks:0:}, where a row is and where it was, with spaces between. */
    static final String ROWS = "passeur.rows";

    /** Parameter: names of fields that are sent no more, with spaces between. */
    static final String GONE = "passeur.gone";

    private static final String COUNT = ":count";

    private static final Pattern PLACE = Pattern.compile("(?:[A-Za-z-]{1,40}:\\d{1,4}:){1,3}");

    private final Map<String, Map<String, String[]>> stored;
    private final Map<String, Map<String, String[]>> sent;
    private final Map<String, String> from = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> gone;
    private final Map<String, String[]> whole = new LinkedHashMap<>();
    private int rows;

    private FormDifference(Map<String, String[]> stored, Map<String, String[]> sent) {
        this.stored = byRow(stored);
        Map<String, String[]> fields = new LinkedHashMap<>(sent);
        fields.keySet().removeAll(Set.of(SINCE, ROWS, GONE));
        this.sent = byRow(fields);
        gone = new HashSet<>(List.of(words(sent.get(GONE))));
    }

    /**
     * @param stored the stored form, as a browser would send it
     * @param sent what the page sent
     * @return the whole form; empty when what was sent cannot be about the stored one
     */
    static Optional<Map<String, String[]>> apply(Map<String, String[]> stored, Map<String, String[]> sent) {
        FormDifference difference = new FormDifference(stored, sent);
        if (!difference.readMoves(words(sent.get(ROWS)))) {
            return Optional.empty();
        }
        difference.add("");
        return Optional.of(difference.whole);
    }

    private boolean readMoves(String[] moves) {
        for (String move : moves) {
            String[] places = move.split("=", -1);
            if (places.length != 2
                    || !PLACE.matcher(places[0]).matches()
                    || !PLACE.matcher(places[1]).matches()
                    || !stored.containsKey(places[1])
                    || !taken.add(places[1])
                    || from.put(places[0], places[1]) != null) {
                return false;
            }
        }
        return true;
    }

    private void add(String at) {
        // What is beyond is refused by its count, as in a form that was sent whole.
        if (rows++ > FormRows.MAX) {
            return;
        }
        String source = from.getOrDefault(at, taken.contains(at) ? null : at);
        Map<String, String[]> fields = new LinkedHashMap<>(stored.getOrDefault(source, Map.of()));
        fields.keySet().removeIf(name -> gone.contains(at + name));
        fields.putAll(sent.getOrDefault(at, Map.of()));
        fields.forEach((name, values) -> {
            whole.put(at + name, values);
            if (name.endsWith(COUNT)) {
                String list = at + name.substring(0, name.length() - COUNT.length()) + ":";
                int count = FormRows.count(values.length == 0 ? null : values[0]);
                for (int i = 0; i < count && rows <= FormRows.MAX; i++) {
                    add(list + i + ":");
                }
            }
        });
    }

    private static Map<String, Map<String, String[]>> byRow(Map<String, String[]> fields) {
        Map<String, Map<String, String[]>> rows = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            int end = endOfPlace(name);
            rows.computeIfAbsent(name.substring(0, end), at -> new LinkedHashMap<>())
                    .put(name.substring(end), values);
        });
        return rows;
    }

    /** Where the place of the row ends in a name: after each word with a number behind it. */
    private static int endOfPlace(String name) {
        int end = 0;
        while (true) {
            int word = name.indexOf(':', end);
            int number = word < 0 ? -1 : name.indexOf(':', word + 1);
            if (number < 0
                    || number == word + 1
                    || !name.substring(word + 1, number).chars().allMatch(c -> c >= '0' && c <= '9')) {
                return end;
            }
            end = number + 1;
        }
    }

    private static String[] words(String[] values) {
        return values == null || values.length == 0 || values[0].isBlank()
                ? new String[0]
                : values[0].strip().split(" +");
    }
}
