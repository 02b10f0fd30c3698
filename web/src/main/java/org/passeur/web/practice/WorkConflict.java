package org.passeur.web.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.ContentComparison;
import org.passeur.practice.boundary.ContentMerge;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.practice.boundary.WorkContent;

/**
 * What was saved elsewhere while a form was filled, beside what was typed into it: shown, taken over part by part, or, when
 * the version that both began with is known, put together by itself as far as both changed different things.
 */
public final class WorkConflict<C extends WorkContent> {

    private final WorkForm form;
    private final Words words;
    private final String key;
    private final Descriptions descriptions;
    private final Function<FormNode, C> read;

    private SideBySide shown;
    private List<String> taken = List.of();
    private String by;
    private boolean same;

    /**
     * @param read what was typed, as a content
     */
    WorkConflict(WorkForm form, Words words, String key, Descriptions descriptions, Function<FormNode, C> read) {
        this.form = form;
        this.words = words;
        this.key = key;
        this.descriptions = descriptions;
        this.read = read;
    }

    /**
     * Compares what is stored with what the form says now.
     *
     * @throws RuleBrokenException when what was typed makes no content
     */
    void compare(DraftWork<C> stored) {
        say(stored);
        form.setConflictVersion(String.valueOf(stored.version()));
        SideBySide found = between(stored);
        same = found.getParts().isEmpty();
        SideBySide left = form.getConflictParts() == null
                ? found
                : found.only(Set.of(form.getConflictParts().split(" ")));
        shown = left.getParts().isEmpty() ? null : left;
    }

    private SideBySide between(DraftWork<C> stored) {
        SideBySide found = new SideBySide(form.getContent().shape(), words, key, descriptions);
        found.add(ContentComparison.between(stored.content(), read.apply(form.getContent())));
        found.add(
                "language",
                words.get("language"),
                words.get("language." + stored.language().code()),
                words.get("language." + form.getLanguage()));
        found.add(
                "visibility",
                words.get("visibility"),
                words.coded("visibility", stored.visibility()),
                words.coded("visibility", form.visibilityChosen()));
        return found;
    }

    /**
     * Takes into the form what was changed elsewhere since both began with the same.
     *
     * @param base that same, as a form that had been saved
     * @throws RuleBrokenException when what was typed, or the base, makes no content
     */
    void merge(DraftWork<C> stored, WorkForm base) {
        say(stored);
        ContentMerge.Merged merged = ContentMerge.merge(
                json(read.apply(base.getContent())), json(stored.content()), json(read.apply(form.getContent())));
        List<String> conflicts = new ArrayList<>(merged.conflicts());
        form.setLanguage(
                choose("language", base.getLanguage(), stored.language().code(), form.getLanguage(), conflicts));
        form.setVisibility(choose(
                "visibility", base.getVisibility(), stored.visibility().code(), form.getVisibility(), conflicts));
        form.getContent().show(merged.content());
        form.getContent().placeAt("");
        taken = Stream.concat(merged.taken().stream(), merged.conflicts().stream())
                .map(this::part)
                .distinct()
                .toList();
        if (conflicts.isEmpty()) {
            form.setVersion(String.valueOf(stored.version()));
            form.setConflictVersion(null);
            form.setConflictParts(null);
        } else {
            form.setConflictParts(conflicts.stream().map(WorkConflict::unit).collect(Collectors.joining(" ")));
            compare(stored);
        }
    }

    private static String choose(String unit, String base, String stored, String typed, List<String> conflicts) {
        if (Objects.equals(stored, base) || Objects.equals(stored, typed)) {
            return typed;
        }
        if (!Objects.equals(typed, base)) {
            conflicts.add(unit);
            return typed;
        }
        return stored;
    }

    private static JsonNode json(WorkContent content) {
        return Json.MAPPER.valueToTree(content);
    }

    /** A field, or the row that it is in: {@code aim}, {@code sessions:2}. */
    private static String unit(String place) {
        return place.replaceFirst("^([^.\\[]+)\\[(\\d+)].*$", "$1:$2").replace('.', '-');
    }

    private String part(String place) {
        return Places.say(words, form.getContent().shape(), key, place.replaceFirst("^([^\\[]+\\[\\d+]).*$", "$1"));
    }

    private void say(DraftWork<C> stored) {
        by = stored.savedBy() == null
                ? words.get("merge.bySelf", words.when(stored.updatedAt()))
                : words.get("merge.by", stored.savedBy(), words.when(stored.updatedAt()));
    }

    /** Takes over one part of what is stored. */
    void take(String unit, DraftWork<C> stored) {
        form.take(unit, stored);
        compare(stored);
        if (shown == null) {
            form.setVersion(form.getConflictVersion());
            form.setConflictVersion(null);
            form.setConflictParts(null);
        }
    }

    /** Where both differ; null when there is nothing to decide. */
    public SideBySide getShown() {
        return shown;
    }

    /** Whether the form says what is stored. */
    boolean isSame() {
        return same;
    }

    /** Who saved, and when. */
    public String getBy() {
        return by;
    }

    /** What was changed elsewhere, in words; empty when it is not known. */
    public String getTaken() {
        return String.join(words.get("merge.comma"), taken);
    }
}
