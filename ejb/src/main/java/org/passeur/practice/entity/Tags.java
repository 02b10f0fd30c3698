package org.passeur.practice.entity;

import java.util.List;
import java.util.Set;
import org.passeur.platform.boundary.Coded;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.search.boundary.SearchDocument;

/** What lists and search narrow works by, as {@code kind:code}. */
final class Tags {

    private final Set<String> all;

    private Tags(Set<String> all) {
        this.all = all;
    }

    /** Puts what every kind of content says of itself in the place of what is there. */
    static Tags renew(Set<String> all, WorkContent content) {
        all.clear();
        Tags tags = new Tags(all);
        tags.add("approach", content.approaches());
        content.themes().forEach(theme -> all.add("theme:" + theme));
        tags.add("region", content.regions());
        if (content.regions().isEmpty()) {
            all.add(SearchDocument.ANY_REGION);
        }
        return tags;
    }

    /** As its author chose it. */
    void word(String word) {
        all.add(Work.WORD + ":" + word);
    }

    void add(String kind, Coded value) {
        if (value != null) {
            all.add(kind + ":" + value.code());
        }
    }

    void add(String kind, List<? extends Coded> values) {
        values.forEach(value -> add(kind, value));
    }
}
