package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passeur.practice.boundary.Remark;
import org.passeur.practice.boundary.Severity;

/** What the readiness check says of a plan that is being written, beside what its author put aside. */
public final class Readiness {

    private final Map<Severity, List<Item>> items = new EnumMap<>(Severity.class);
    private final Words words;

    /**
     * A remark.
     *
     * @param target id of the field in the form
     * @param place what the field is called
     */
    public record Item(String rule, String target, String place, String message, String reason, String source) {}

    /** Remarks of a rank. */
    public record Group(String code, String label, List<Item> items) {}

    private Readiness(Words words) {
        this.words = words;
    }

    /**
     * @param form shows, beside each rule that was put aside, what it says
     */
    static Readiness of(List<Remark> remarks, FormNode form, Words words) {
        Readiness readiness = new Readiness(words);
        List<FormNode> aside = form.getRows().get("setAside");
        for (Remark remark : remarks) {
            List<FormNode> rows = aside.stream()
                    .filter(row -> remark.rule().equals(row.getText().get("rule")))
                    .toList();
            if (rows.isEmpty()) {
                readiness.add(remark, form.shape());
            }
            rows.forEach(row -> row.getShown().putIfAbsent("message", remark.message()));
        }
        return readiness;
    }

    private void add(Remark remark, FormShape shape) {
        items.computeIfAbsent(remark.severity(), rank -> new ArrayList<>())
                .add(new Item(
                        remark.rule(),
                        Places.target(shape, remark.field()),
                        Places.say(words, shape, "plan.", remark.field()),
                        remark.message(),
                        remark.reason(),
                        remark.source()));
    }

    public List<Group> getGroups() {
        return items.entrySet().stream()
                .map(rank -> new Group(
                        rank.getKey().code(),
                        words.count(
                                "check." + rank.getKey().code(), rank.getValue().size()),
                        rank.getValue()))
                .toList();
    }

    /** What publishing asks to confirm. */
    public List<Item> getEssential() {
        return items.getOrDefault(Severity.ESSENTIAL, List.of());
    }

    /** In one line: how much is left of each rank. */
    public String getSummary() {
        return items.isEmpty()
                ? words.get("check.ready")
                : String.join(" · ", getGroups().stream().map(Group::label).toList());
    }
}
