package org.passeur.search.boundary;

import java.util.Map;
import java.util.TreeMap;
import org.passeur.platform.boundary.Coded;

/**
 * What results can be narrowed by, and counted by. The index keeps all of them in one field, as {@code kind:code}, so that
 * one aggregation counts them all.
 */
public enum SearchFacet implements Coded {
    /** Kind of content: plan, activity, sheet. */
    TYPE("kind"),
    LANGUAGE("lang"),
    THEME("theme"),
    APPROACH("approach"),
    MODALITY("modality"),
    /** Kind of group (RÉGION). */
    GROUP_TYPE("type"),
    REGION("region"),
    /** By id: shared by this network. */
    NETWORK("network"),
    /** How much ease with digital tools it asks for: of activities that say so. */
    LEVEL("level"),
    /** Published, or still a draft of those who write in it. */
    STATUS("status");

    private final String prefix;

    SearchFacet(String prefix) {
        this.prefix = prefix;
    }

    /** As the index keeps it. */
    public String indexed(String code) {
        return prefix + ":" + code;
    }

    /** Counts of this facet among all that the index counted, by code. */
    private Map<String, Long> among(Map<String, Long> counted) {
        Map<String, Long> counts = new TreeMap<>();
        counted.forEach((indexed, count) -> {
            if (indexed.startsWith(prefix + ":")) {
                counts.put(indexed.substring(prefix.length() + 1), count);
            }
        });
        return counts;
    }

    /** All counts by facet; those that count nothing are left out. */
    public static Map<SearchFacet, Map<String, Long>> split(Map<String, Long> counted) {
        Map<SearchFacet, Map<String, Long>> facets = new TreeMap<>();
        for (SearchFacet facet : values()) {
            Map<String, Long> counts = facet.among(counted);
            if (!counts.isEmpty()) {
                facets.put(facet, counts);
            }
        }
        return facets;
    }
}
