package org.passeur.practice.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.passeur.practice.boundary.PlanSession.Block;

/**
 * What must be at hand: the material and the tools of all blocks and of their activities, each once, in the order of
 * use.
 */
public record PlanSupplies(List<Item> material, List<Item> tools) {

    /**
     * @param sessions numbers of the sessions that need it, from 1
     */
    public record Item(String name, List<Integer> sessions) {}

    /**
     * @param activities what the activity of a block says; null when it is none, or the reader may not see it
     */
    public static PlanSupplies of(PlanContent plan, Function<Block, ActivityContent> activities) {
        Map<String, Item> material = new LinkedHashMap<>();
        Map<String, Item> tools = new LinkedHashMap<>();
        for (int i = 0; i < plan.sessions().size(); i++) {
            for (Block block : plan.sessions().get(i).blocks()) {
                add(material, block.material(), i + 1);
                add(tools, block.tool() == null ? List.of() : List.of(block.tool()), i + 1);
                ActivityContent activity = activities.apply(block);
                if (activity != null) {
                    add(material, activity.material(), i + 1);
                    add(tools, activity.tools(), i + 1);
                }
            }
        }
        return new PlanSupplies(List.copyOf(material.values()), List.copyOf(tools.values()));
    }

    /** What one session needs, by its number from 1. */
    public PlanSupplies of(int session) {
        return new PlanSupplies(in(material, session), in(tools, session));
    }

    private static List<Item> in(List<Item> items, int session) {
        return items.stream().filter(item -> item.sessions().contains(session)).toList();
    }

    private static void add(Map<String, Item> items, List<String> names, int session) {
        for (String name : names) {
            Item item = items.computeIfAbsent(same(name), key -> new Item(name, new ArrayList<>()));
            if (!item.sessions().contains(session)) {
                item.sessions().add(session);
            }
        }
    }

    /** People end a line with a point, or not. */
    private static String same(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("[\\s.;,]+$", "");
    }
}
