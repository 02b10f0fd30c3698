package org.passeur.practice.control;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Viewer;
import org.passeur.practice.boundary.WorkFilter;
import org.passeur.practice.entity.Activity;
import org.passeur.practice.entity.GroupPlan;
import org.passeur.practice.entity.Sheet;
import org.passeur.practice.entity.Work;
import org.passeur.search.boundary.SearchDocument;

/** A condition on works (alias {@code w}) with what it is bound to. */
record Where(String clause, Map<String, Object> parameters) {

    private static final Map<Class<?>, String> ENTITIES =
            Map.of(Activity.class, "Activity", GroupPlan.class, "GroupPlan", Sheet.class, "Sheet");

    static String entity(Class<?> type) {
        return ENTITIES.get(type);
    }

    /** Published works that the viewer may see. */
    static Where published(Viewer viewer) {
        return new Where(WorkQueries.published("w", viewer), WorkQueries.parameters(viewer));
    }

    Where and(String condition) {
        return new Where(clause + " and " + condition, parameters);
    }

    Where and(String condition, String name, Object value) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put(name, value);
        return new Where(clause + " and " + condition, all);
    }

    /** With a condition whose parameters are bound already. */
    Where or(String condition) {
        return new Where("((" + clause + ") or " + condition + ")", parameters);
    }

    Where narrow(WorkFilter filter) {
        Where where = this;
        List<String> tags = tags(filter);
        for (int i = 0; i < tags.size(); i++) {
            // Not "member of": it reads all tags of each work, this one entry of the index.
            where = where.and("exists (select 1 from w.tags t where t = :tag" + i + ")", "tag" + i, tags.get(i));
        }
        if (filter.region() != null) {
            where = where.and("exists (select 1 from w.tags t where t in :regions)", "regions", regions(filter));
        }
        if (filter.language() != null) {
            where = where.and("w.language = :language", "language", filter.language());
        }
        if (filter.size() != null) {
            where = where.and("w.sizeMin <= :size and w.sizeMax >= :size", "size", filter.size());
        }
        if (filter.length() != null) {
            where = where.and("w.minutes >= :from", "from", filter.length().from())
                    .and("w.minutes <= :to", "to", filter.length().to());
        }
        return where;
    }

    /** What a filter asks of the tags of a work, but for its regions. */
    static List<String> tags(WorkFilter filter) {
        List<String> tags = new ArrayList<>();
        add(tags, "modality", filter.modality());
        add(
                tags,
                "approach",
                filter.approach() == null ? null : filter.approach().code());
        add(tags, "theme", filter.theme());
        add(tags, "type", filter.type() == null ? null : filter.type().code());
        add(tags, "phase", filter.phase() == null ? null : filter.phase().code());
        add(tags, Work.WORD, filter.tag());
        return tags;
    }

    /** Either will do: what was made for no region in particular is for each of them. */
    static List<String> regions(WorkFilter filter) {
        return List.of("region:" + filter.region().code(), SearchDocument.ANY_REGION);
    }

    private static void add(List<String> tags, String kind, String code) {
        if (code != null) {
            tags.add(kind + ":" + code);
        }
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
