package org.passeur.practice.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.passeur.platform.boundary.Json;

/**
 * Two people wrote in one content: what each changed since the version that both began with goes into one. Where both
 * changed the same thing, what was typed stays and the place is named, for a person to decide. A row that one changed and
 * the other took out stays; one that was moved takes along what the other wrote in it.
 */
public final class ContentMerge {

    /** What is ticked, in no order: each tick is on its own. */
    private static final Set<String> CHOICES =
            Set.of("approaches", "themes", "regions", "equipment", "modalities", "groupTypes");

    static final int SAME = 8;

    static final int SAME_NAME = 6;

    private final List<String> taken = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();

    ContentMerge() {}

    /**
     * @param content in the file format
     * @param taken places of it where the other's words were taken in
     * @param conflicts places of it where both wrote, and the typed words stand
     */
    public record Merged(ObjectNode content, List<String> taken, List<String> conflicts) {}

    /**
     * All in canonical form.
     *
     * @param base what both began with
     * @param stored what the other made of it
     * @param typed what this person made of it
     */
    public static Merged merge(JsonNode base, JsonNode stored, JsonNode typed) {
        ContentMerge merge = new ContentMerge();
        MovedRows moved = MovedRows.settled(base, stored, typed);
        ObjectNode content = merge.objects("", moved.base(), moved.stored(), moved.typed());
        moved.tell(content, merge.taken, merge.conflicts);
        return new Merged(content, List.copyOf(merge.taken), List.copyOf(merge.conflicts));
    }

    List<String> taken() {
        return taken;
    }

    List<String> conflicts() {
        return conflicts;
    }

    ObjectNode objects(String place, JsonNode base, JsonNode stored, JsonNode typed) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode one : List.of(typed, stored)) {
            one.fieldNames().forEachRemaining(names::add);
        }
        ObjectNode merged = Json.MAPPER.createObjectNode();
        for (String name : names) {
            String field = place.isEmpty() ? name : place + "." + name;
            JsonNode value = field(field, name, base.get(name), stored.get(name), typed.get(name));
            if (value != null) {
                merged.set(name, value);
            }
        }
        return merged;
    }

    private JsonNode field(String place, String name, JsonNode base, JsonNode stored, JsonNode typed) {
        boolean ticked = CHOICES.contains(name);
        if (isSame(ticked, stored, base) || isSame(ticked, stored, typed)) {
            return typed;
        }
        if (isSame(ticked, typed, base)) {
            taken.add(place);
            return stored;
        }
        if (ticked) {
            taken.add(place);
            return choices(base, stored, typed);
        }
        if (isRows(stored) && isRows(typed) && (base == null || isRows(base))) {
            return rows(place, list(base), list(stored), list(typed));
        }
        if (stored != null && stored.isObject() && typed != null && typed.isObject()) {
            return objects(place, base == null ? Json.MAPPER.createObjectNode() : base, stored, typed);
        }
        conflicts.add(place);
        return typed;
    }

    private static boolean isSame(boolean ticked, JsonNode one, JsonNode other) {
        return ticked ? Set.copyOf(list(one)).equals(Set.copyOf(list(other))) : Objects.equals(one, other);
    }

    static boolean isRows(JsonNode value) {
        return value != null
                && value.isArray()
                && !value.isEmpty()
                && value.get(0).isObject();
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        if (array != null) {
            array.forEach(list::add);
        }
        return list;
    }

    private static JsonNode choices(JsonNode base, JsonNode stored, JsonNode typed) {
        Set<JsonNode> all = new LinkedHashSet<>(list(typed));
        List<JsonNode> before = list(base);
        List<JsonNode> after = list(stored);
        after.stream().filter(choice -> !before.contains(choice)).forEach(all::add);
        before.stream().filter(choice -> !after.contains(choice)).forEach(all::remove);
        if (all.isEmpty()) {
            return null;
        }
        ArrayNode merged = Json.MAPPER.createArrayNode();
        all.forEach(merged::add);
        return merged;
    }

    private ArrayNode rows(String place, List<JsonNode> base, List<JsonNode> stored, List<JsonNode> typed) {
        int[] inStored = places(base, stored);
        int[] inTyped = places(base, typed);
        ArrayNode merged = Json.MAPPER.createArrayNode();
        Iterator<JsonNode> theirs = stored.iterator();
        Iterator<JsonNode> mine = typed.iterator();
        int theirsAt = 0;
        int mineAt = 0;
        for (int i = 0; i <= base.size(); i++) {
            boolean last = i == base.size();
            int their = last ? stored.size() : inStored[i];
            int my = last ? typed.size() : inTyped[i];
            List<JsonNode> added = new ArrayList<>();
            for (; theirsAt < their; theirsAt++) {
                added.add(theirs.next());
            }
            for (JsonNode row : added) {
                taken.add(place + "[" + merged.size() + "]");
                merged.add(row);
            }
            for (; mineAt < my; mineAt++) {
                JsonNode row = mine.next();
                // Both may have pasted the same.
                if (!added.contains(row)) {
                    merged.add(row);
                }
            }
            if (!last) {
                JsonNode theirRow = their < 0 ? null : theirs.next();
                JsonNode myRow = my < 0 ? null : mine.next();
                theirsAt += their < 0 ? 0 : 1;
                mineAt += my < 0 ? 0 : 1;
                row(place + "[" + merged.size() + "]", base.get(i), theirRow, myRow, merged);
            }
        }
        return merged;
    }

    /** A row that all began with; null where somebody took it out. */
    private void row(String place, JsonNode base, JsonNode stored, JsonNode typed, ArrayNode merged) {
        if (stored != null && typed != null) {
            merged.add(typed.equals(stored) ? typed : objects(place, base, stored, typed));
        } else if (stored != null && !stored.equals(base)) {
            taken.add(place);
            merged.add(stored);
        } else if (typed != null && !typed.equals(base)) {
            merged.add(typed);
        } else if (typed != null) {
            taken.add(place.substring(0, place.lastIndexOf('[')));
        }
    }

    /** Where each row of before stands afterwards; -1 for one that is no longer there. */
    static int[] places(List<JsonNode> before, List<JsonNode> after) {
        int[] places = new int[before.size()];
        Arrays.fill(places, -1);
        for (int[] pair : ContentComparison.pairs(before, after, ContentMerge::likeness)) {
            if (likeness(before.get(pair[0]), after.get(pair[1])) > 0) {
                places[pair[0]] = pair[1];
            }
        }
        return places;
    }

    /** How surely one row became the other: they are merged field by field, so a mere place is no reason. */
    static int likeness(JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return SAME;
        }
        JsonNode name = name(before);
        if (Objects.equals(name, name(after))) {
            return name == null ? 2 : SAME_NAME;
        }
        return alike(before, after) ? 3 : 0;
    }

    static JsonNode name(JsonNode row) {
        for (String name : List.of("title", "text", "rule", "role")) {
            if (row.has(name)) {
                return row.get(name);
            }
        }
        return null;
    }

    /** A row whose name alone changed, or was given to it at last. */
    private static boolean alike(JsonNode before, JsonNode after) {
        int same = 0;
        for (Iterator<String> names = before.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            same += before.get(name).equals(after.get(name)) ? 1 : 0;
        }
        return same > 0 && 2 * same >= before.size() - 1 && (name(before) == null || same > 1);
    }
}
