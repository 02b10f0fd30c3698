package org.passeur.practice.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.Json;

/**
 * Rows that one of two people moved, within a list or to another session: what the other wrote in one goes with it, instead
 * of standing beside it at the old place. Where both moved it, it stays where the one who typed has put it.
 */
final class MovedRows {

    private static final String SESSIONS = "sessions";

    private static final String BLOCKS = "blocks";

    private final ObjectNode base;
    private final ObjectNode stored;
    private final ObjectNode typed;
    private final List<Moved> moved = new ArrayList<>();

    /**
     * @param row as it is now, with what both wrote
     * @param byOther whether its new place is the other's
     * @param twice whether both moved it, each to another place
     * @param otherSession title of the session where the other has it; null for what is no block
     */
    private record Moved(JsonNode row, ContentMerge fields, boolean byOther, boolean twice, String otherSession) {}

    /** A list before, and what became of it. */
    private record Lists(List<JsonNode> before, List<JsonNode> after) {}

    /** What one person made of the rows of before, and what these stand in now. */
    private record Side(List<? extends JsonNode> holders, Paired rows) {}

    private MovedRows(JsonNode base, JsonNode stored, JsonNode typed) {
        this.base = base.deepCopy();
        this.stored = stored.deepCopy();
        this.typed = typed.deepCopy();
    }

    /** The three contents of a merge, in which a row that was moved is new, and only in the one that has it last. */
    static MovedRows settled(JsonNode base, JsonNode stored, JsonNode typed) {
        MovedRows rows = new MovedRows(base, stored, typed);
        // Blocks first: a session that is moved takes them along.
        rows.settleBlocks();
        List<String> lists = new ArrayList<>();
        rows.base.fieldNames().forEachRemaining(lists::add);
        lists.forEach(rows::settle);
        return rows;
    }

    ObjectNode base() {
        return base;
    }

    ObjectNode stored() {
        return stored;
    }

    ObjectNode typed() {
        return typed;
    }

    /** Says of each of these rows, where it stands in the merged content, what was taken in and what both wrote. */
    void tell(ObjectNode content, List<String> taken, List<String> conflicts) {
        Map<JsonNode, String> places = places(content);
        for (Moved one : moved) {
            // Merged once more with another row of the same name, it is no longer itself.
            String place = places.containsKey(one.row())
                    ? places.get(one.row())
                    : places.keySet().stream()
                            .filter(row -> ContentMerge.likeness(one.row(), row) >= ContentMerge.SAME_NAME)
                            .map(places::get)
                            .findFirst()
                            .orElseThrow();
            // Not once more where all of its list is the other's.
            if (one.byOther() && taken.stream().noneMatch(place::startsWith)) {
                taken.add(place);
            }
            one.fields().taken().forEach(field -> taken.add(place + "." + field));
            one.fields().conflicts().forEach(field -> conflicts.add(place + "." + field));
            if (one.twice()) {
                conflicts.add(place);
                places.forEach((row, where) -> {
                    if (where.startsWith(SESSIONS)
                            && !where.contains(".")
                            && title(row).equals(one.otherSession())) {
                        conflicts.add(where);
                    }
                });
            }
        }
    }

    private static Map<JsonNode, String> places(ObjectNode content) {
        Map<JsonNode, String> places = new IdentityHashMap<>();
        for (Map.Entry<String, JsonNode> list : content.properties()) {
            List<JsonNode> rows = ContentMerge.isRows(list.getValue()) ? ContentMerge.list(list.getValue()) : List.of();
            for (int i = 0; i < rows.size(); i++) {
                String place = list.getKey() + "[" + i + "]";
                places.put(rows.get(i), place);
                List<JsonNode> blocks = ContentMerge.list(rows.get(i).get(BLOCKS));
                for (int j = 0; j < blocks.size(); j++) {
                    places.put(blocks.get(j), place + "." + BLOCKS + "[" + j + "]");
                }
            }
        }
        return places;
    }

    private static String title(JsonNode row) {
        return row.path("title").asText();
    }

    private void settle(String list) {
        if (!ContentMerge.isRows(base.get(list))) {
            return;
        }
        List<JsonNode> rows = ContentMerge.list(base.get(list));
        settle(list, rows, List.of(base), side(rows, stored, list), side(rows, typed, list));
    }

    private static Side side(List<JsonNode> before, ObjectNode content, String list) {
        return new Side(List.of(content), Paired.of(List.of(new Lists(before, ContentMerge.list(content.get(list))))));
    }

    private void settleBlocks() {
        List<JsonNode> sessions = ContentMerge.list(base.get(SESSIONS));
        List<JsonNode> rows = sessions.stream()
                .flatMap(session -> ContentMerge.list(session.get(BLOCKS)).stream())
                .toList();
        settle(BLOCKS, rows, sessions, blocks(sessions, stored), blocks(sessions, typed));
    }

    private static Side blocks(List<JsonNode> before, ObjectNode content) {
        List<JsonNode> after = ContentMerge.list(content.get(SESSIONS));
        return new Side(after, Paired.of(blocks(before, after)));
    }

    /** The blocks of each session beside those of what became of it, and of each new one. */
    private static List<Lists> blocks(List<JsonNode> before, List<JsonNode> after) {
        Paired sessions = Paired.of(List.of(new Lists(before, after)));
        List<Lists> blocks = new ArrayList<>();
        List<JsonNode> fresh = new ArrayList<>(after);
        for (JsonNode session : before) {
            JsonNode now = sessions.now(session);
            fresh.removeIf(one -> one == now);
            blocks.add(new Lists(
                    ContentMerge.list(session.get(BLOCKS)),
                    now == null ? List.of() : ContentMerge.list(now.get(BLOCKS))));
        }
        fresh.forEach(session -> blocks.add(new Lists(List.of(), ContentMerge.list(session.get(BLOCKS)))));
        return blocks;
    }

    /**
     * @param rows of before
     * @param before what these stand in
     */
    private void settle(String list, List<JsonNode> rows, List<? extends JsonNode> before, Side theirs, Side mine) {
        for (JsonNode row : rows) {
            JsonNode their = theirs.rows().now(row);
            JsonNode my = mine.rows().now(row);
            boolean iMoved = mine.rows().moved.containsKey(row);
            boolean theyMoved = theirs.rows().moved.containsKey(row);
            if (their == null || my == null || !iMoved && !theyMoved) {
                continue;
            }
            ContentMerge fields = new ContentMerge();
            JsonNode merged = fields.objects("", row, their, my);
            Place theirPlace = Place.of(theirs.holders(), list, their);
            boolean twice = iMoved && theyMoved && !theirPlace.equals(Place.of(mine.holders(), list, my));
            replace(before, list, row, null);
            replace(theirs.holders(), list, their, iMoved ? null : merged);
            replace(mine.holders(), list, my, iMoved ? merged : null);
            moved.add(new Moved(merged, fields, !iMoved, twice, list.equals(BLOCKS) ? theirPlace.title() : null));
        }
    }

    /**
     * Where a row stands.
     *
     * @param title of what it stands in
     * @param before name of the row before it; null when it has none, or is the first
     */
    private record Place(String title, JsonNode before) {

        static Place of(List<? extends JsonNode> holders, String list, JsonNode row) {
            for (JsonNode holder : holders) {
                JsonNode before = null;
                for (JsonNode one : ContentMerge.list(holder.get(list))) {
                    if (one == row) {
                        return new Place(MovedRows.title(holder), before == null ? null : ContentMerge.name(before));
                    }
                    before = one;
                }
            }
            throw new IllegalArgumentException("a row that stands nowhere");
        }
    }

    /**
     * @param by null to take it out
     */
    private static void replace(List<? extends JsonNode> holders, String list, JsonNode row, JsonNode by) {
        for (JsonNode holder : holders) {
            ArrayNode left = Json.MAPPER.createArrayNode();
            boolean found = false;
            for (JsonNode one : ContentMerge.list(holder.get(list))) {
                found |= one == row;
                JsonNode now = one == row ? by : one;
                if (now != null) {
                    left.add(now);
                }
            }
            if (found) {
                // As in the file: a list that holds nothing is not there.
                ((ObjectNode) holder).replace(list, left);
                if (left.isEmpty()) {
                    ((ObjectNode) holder).remove(list);
                }
                return;
            }
        }
    }

    /** Which row became which: in its place among the others, or in another. */
    private static final class Paired {

        private final Map<JsonNode, JsonNode> stayed = new IdentityHashMap<>();
        private final Map<JsonNode, JsonNode> moved = new IdentityHashMap<>();

        static Paired of(List<Lists> all) {
            Paired paired = new Paired();
            List<JsonNode> gone = new ArrayList<>();
            List<JsonNode> come = new ArrayList<>();
            for (Lists lists : all) {
                int[] places = ContentMerge.places(lists.before(), lists.after());
                List<JsonNode> left = new ArrayList<>(lists.after());
                for (int i = 0; i < places.length; i++) {
                    JsonNode row = lists.before().get(i);
                    if (places[i] < 0) {
                        gone.add(row);
                    } else {
                        JsonNode now = lists.after().get(places[i]);
                        paired.stayed.put(row, now);
                        left.removeIf(one -> one == now);
                    }
                }
                come.addAll(left);
            }
            paired.find(gone, come, ContentMerge.SAME);
            paired.find(gone, come, ContentMerge.SAME_NAME);
            return paired;
        }

        private void find(List<JsonNode> gone, List<JsonNode> come, int least) {
            for (JsonNode row : List.copyOf(gone)) {
                come.stream()
                        .filter(one -> ContentMerge.likeness(row, one) >= least)
                        .findFirst()
                        .ifPresent(now -> {
                            moved.put(row, now);
                            gone.removeIf(one -> one == row);
                            come.removeIf(one -> one == now);
                        });
            }
        }

        JsonNode now(JsonNode row) {
            return stayed.containsKey(row) ? stayed.get(row) : moved.get(row);
        }
    }
}
