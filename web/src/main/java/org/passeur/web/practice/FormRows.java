package org.passeur.web.practice;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.web.practice.FormShape.Field;
import org.passeur.web.practice.FormShape.Kind;

/** Rows of a form: as many as were sent, found by their place, put in another order. */
public final class FormRows {

    /** All rows of a form together. */
    static final int MAX = PlanContent.MAX_ROWS;

    private int made;
    private boolean cut;

    private final Map<String, String> parameters;

    private FormRows(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * A row of a form, by its place: {@code sessions:0:blocks:3}.
     *
     * @param owner the node that the row is in
     */
    public record Row(FormNode owner, String id, int index) {

        List<FormNode> list() {
            return owner.getRows().get(id);
        }

        public FormNode node() {
            return list().get(index);
        }
    }

    /**
     * Makes as many rows as the form that was sent had.
     *
     * @return whether some were left out because there are too many
     */
    static boolean make(FormNode form, Map<String, String> parameters) {
        FormRows rows = new FormRows(parameters);
        rows.make(form, "");
        form.placeAt("");
        return rows.cut;
    }

    private void make(FormNode node, String at) {
        for (Field field : node.shape().fields()) {
            if (field.kind() != Kind.ROWS) {
                continue;
            }
            int wanted = count(parameters.get(at + field.id() + ":count"));
            int most = field.limit("maxItems");
            for (int i = 0; i < wanted; i++) {
                if (i == most || made == MAX) {
                    cut = true;
                    break;
                }
                made++;
                make(node.add(field.id()), at + field.id() + ":" + i + ":");
            }
        }
    }

    /** How many rows a form says that it has; none when it says something else. */
    static int count(String typed) {
        return typed != null && typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 0;
    }

    /** The list of rows at a place, {@code sessions:0:blocks}; none when the place is made up. */
    static Optional<Row> list(FormNode form, String place) {
        return find(form, Arrays.asList((place + ":-1").split(":")).iterator(), false);
    }

    /** The row at a place; none when the place is made up. */
    static Optional<Row> find(FormNode form, String place) {
        return find(form, Arrays.asList(place.split(":")).iterator(), true);
    }

    private static Optional<Row> find(FormNode node, Iterator<String> names, boolean existing) {
        if (!names.hasNext()) {
            return Optional.empty();
        }
        String id = names.next();
        List<FormNode> list = node.getRows().get(id);
        if (list == null || !names.hasNext()) {
            return Optional.empty();
        }
        String number = names.next();
        int index = number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
        if (names.hasNext()) {
            return index >= 0 && index < list.size() ? find(list.get(index), names, existing) : Optional.empty();
        }
        return !existing || index >= 0 && index < list.size()
                ? Optional.of(new Row(node, id, index))
                : Optional.empty();
    }

    /** Whether it holds more than may be saved. */
    static boolean isOverfull(FormNode content) {
        return total(content) > MAX;
    }

    /** Rows that the form holds, of all kinds. */
    static int total(FormNode node) {
        return node.getRows().values().stream()
                .flatMap(List::stream)
                .mapToInt(row -> 1 + total(row))
                .sum();
    }
}
