package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.web.practice.FormShape.Field;
import org.passeur.web.practice.FormShape.Kind;

/** What a boundary refused, at the fields that it concerns and together on top of the page. */
public final class Problems {

    /** More would help nobody; the rest shows when these are mended. */
    private static final int SHOWN = 30;

    /** A field of the form that is none of the content's. */
    private static final String VISIBILITY = "visibility";

    private final FormNode form;
    private final Words words;
    private final List<Problem> list = new ArrayList<>();

    /**
     * @param target id of the field; null when it is about none
     * @param place what the field is called, and where it is
     */
    public record Problem(String target, String place, String message) {}

    Problems(FormNode form, Words words) {
        this.form = form;
        this.words = words;
    }

    void add(List<Violation> violations) {
        violations.forEach(this::add);
    }

    /** Something wrong with no field in particular. */
    void add(String target, String messageKey, Object... arguments) {
        list.add(new Problem(target, null, words.get(messageKey, arguments)));
    }

    private void add(Violation violation) {
        FormNode node = form;
        StringJoiner place = new StringJoiner(Places.BETWEEN);
        String id = "";
        Integer line = null;
        Matcher step = Places.STEP.matcher(violation.field());
        while (step.find()) {
            id = id.isEmpty() ? step.group(1) : id + "-" + step.group(1);
            Integer index = step.group(2) == null ? null : Integer.valueOf(step.group(2));
            Field field = node.shape().field(id);
            if (field != null && field.kind() == Kind.ROWS && index != null) {
                place.add(words.get(node.getKey() + id + ".row", index + 1));
                node = node.getRows().get(id).get(index);
                id = "";
            } else {
                line = index;
            }
        }
        Field field = field(node, id);
        if (field == null && node == form && id.equals(VISIBILITY)) {
            String message = words.wrong(node.getKey(), id, violation.code());
            node.refuse(id, message);
            list.add(new Problem(id, words.get(id), message));
        } else if (field == null) {
            list.add(new Problem(null, null, words.wrong(node.getKey(), id, violation.code())));
        } else {
            place.add(words.label(node.getKey(), field.id()));
            refuse(node, field, place.toString(), violation.code(), line);
        }
    }

    /** What is said of both ends of a range is said at its second. */
    private static Field field(FormNode node, String id) {
        Field field = node.shape().field(id);
        return field == null ? node.shape().field(id + "-max") : field;
    }

    private void refuse(FormNode node, Field field, String place, String code, Integer line) {
        String keyword = code.startsWith("schema.") ? code.substring("schema.".length()) : "";
        boolean inLine = line != null && field.kind() == Kind.LINES;
        String message = words.wrong(
                node.getKey(),
                field.id(),
                inLine ? code + ".line" : code,
                field.limit(keyword),
                inLine ? line + 1 : length(node, field));
        if (node.getError().containsKey(field.id())) {
            return;
        }
        node.refuse(field.id(), message);
        list.add(new Problem(node.getAt() + (isHidden(field) ? "title" : field.id()), place, message));
    }

    /** What a block comes from is not typed: the person is led to its title. */
    private static boolean isHidden(Field field) {
        return field.id().equals("activity")
                || field.id().equals("revision")
                || field.id().startsWith("source-");
    }

    private static int length(FormNode node, Field field) {
        String typed = node.getText().get(field.id());
        return typed == null ? 0 : typed.strip().length();
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public int getCount() {
        return list.size();
    }

    public List<Problem> getList() {
        return list.subList(0, Math.min(SHOWN, list.size()));
    }
}
