package org.passeur.web.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.passeur.platform.boundary.Json;
import org.passeur.web.practice.FormRows.Row;

/** Adding, copying, moving and removing rows, and where the person goes on from after it. */
public final class RowActions {

    /** A session of two hundred blocks takes a tenth of it. */
    private static final int MAX_REMOVED = 1_000_000;

    private final WorkForm form;
    private final Problems problems;
    private String focus;

    RowActions(WorkForm form, Problems problems) {
        this.form = form;
        this.problems = problems;
    }

    /** See {@link FormRows#MAX}. */
    public int getMost() {
        return FormRows.MAX;
    }

    /** Whether there are more rows than may be saved: to be known before one writes. */
    public boolean isOverfull() {
        return FormRows.isOverfull(form.getContent());
    }

    /**
     * @param value the row's place; the list's, and what kind of row, to add one
     * @return whether the button was one of these
     */
    boolean press(String button, String value) {
        FormNode content = form.getContent();
        switch (button) {
            case "doAdd" -> add(value.split(" ", 2));
            case "doCopy" -> FormRows.find(content, value).ifPresent(this::copy);
            case "doUp" -> FormRows.find(content, value).ifPresent(row -> move(row, -1, button));
            case "doDown" -> FormRows.find(content, value).ifPresent(row -> move(row, 1, button));
            case "doSplit" -> FormRows.find(content, value).ifPresent(this::split);
            case "doBack" -> moveAway(value, -1);
            case "doForward" -> moveAway(value, 1);
            case "doRemove" -> FormRows.find(content, value).ifPresent(this::remove);
            case "doRestore" -> restore();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(String[] listAndKind) {
        addTo(listAndKind[0]).ifPresent(row -> {
            if (listAndKind.length > 1) {
                row.getText().put("kind", listAndKind[1]);
            }
            focusOn(row.getAt());
        });
    }

    /** A new row at the end of a list; empty when there is no such list, or it is full. */
    Optional<FormNode> addTo(String place) {
        Optional<Row> list = FormRows.list(form.getContent(), place);
        if (list.isEmpty() || !hasRoom(list.get(), 1)) {
            return Optional.empty();
        }
        FormNode added = list.get().owner().add(list.get().id());
        form.getContent().placeAt("");
        return Optional.of(added);
    }

    private boolean hasRoom(Row row, int more) {
        int most = row.owner().shape().field(row.id()).limit("maxItems");
        if (row.list().size() >= most) {
            problems.add(row.owner().getAt() + row.id(), "error.rows", most);
            return false;
        }
        if (FormRows.total(form.getContent()) + more > FormRows.MAX) {
            problems.add(null, "error.rows", FormRows.MAX);
            return false;
        }
        return true;
    }

    private void copy(Row row) {
        ObjectNode copy = row.node().toJson();
        // A group does not meet twice at once.
        copy.remove("date");
        insert(row.owner(), row.id(), row.index() + 1, copy);
    }

    private void insert(FormNode owner, String id, int index, JsonNode json) {
        Row list = new Row(owner, id, index);
        if (!hasRoom(list, 1)) {
            return;
        }
        FormNode added = owner.add(id);
        added.show(json);
        List<FormNode> rows = list.list();
        if (FormRows.total(form.getContent()) > FormRows.MAX) {
            rows.removeLast();
            problems.add(null, "error.rows", FormRows.MAX);
            return;
        }
        Collections.rotate(rows.subList(Math.min(index, rows.size() - 1), rows.size()), 1);
        form.getContent().placeAt("");
        focusOn(added.getAt());
    }

    private void move(Row row, int by, String button) {
        int to = row.index() + by;
        if (to >= 0 && to < row.list().size()) {
            Collections.swap(row.list(), row.index(), to);
            form.getContent().placeAt("");
            String other = by < 0 ? "doDown" : "doUp";
            focusOn((atEnd(to, by, row.list().size()) ? other : button) + " "
                    + row.list().get(to).getAt());
        }
    }

    /** One block becomes two: the minutes are shared, both owe the same credit, the first keeps all else. */
    private void split(Row row) {
        FormNode block = row.node();
        String typed = block.getText().get("minutes");
        int minutes = typed != null && typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
        ObjectNode second = Json.MAPPER.createObjectNode().put("minutes", minutes / 2);
        JsonNode first = block.toJson();
        for (String id : List.of("kind", "title", "lead", "activity", "revision", "source")) {
            if (first.has(id)) {
                second.set(id, first.get(id));
            }
        }
        int rows = row.list().size();
        insert(row.owner(), row.id(), row.index() + 1, second);
        if (row.list().size() > rows) {
            block.getText().put("minutes", String.valueOf(minutes - minutes / 2));
        }
    }

    /** To the end of the session before, or to the beginning of the next one; nowhere where there is none. */
    private void moveAway(String place, int by) {
        String[] names = place.split(":");
        Optional<Row> row = FormRows.find(form.getContent(), place);
        if (row.isEmpty() || names.length != 4) {
            return;
        }
        String to = names[0] + ":" + (Integer.parseInt(names[1]) + by);
        Optional<Row> session = FormRows.find(form.getContent(), to);
        if (session.isEmpty() || !hasRoom(new Row(session.get().node(), names[2], 0), 0)) {
            return;
        }
        FormNode moved = row.get().list().remove(row.get().index());
        List<FormNode> there = session.get().node().getRows().get(names[2]);
        there.add(by < 0 ? there.size() : 0, moved);
        form.getContent().placeAt("");
        focusOn(moved.getAt());
    }

    /** Whether it cannot go further, so that its button is off. */
    private static boolean atEnd(int index, int by, int size) {
        return by < 0 ? index == 0 : index == size - 1;
    }

    private void remove(Row row) {
        form.setRemovedAt(row.owner().getAt() + row.id() + ":" + row.index());
        form.setRemoved(row.node().toJson().toString());
        row.list().remove(row.index());
        form.getContent().placeAt("");
        focusOn("removed");
    }

    private void restore() {
        String removed = form.getRemoved();
        if (removed == null || removed.length() > MAX_REMOVED) {
            return;
        }
        JsonNode json;
        try {
            json = Json.MAPPER.readTree(removed);
        } catch (JsonProcessingException e) {
            return;
        }
        String place = form.getRemovedAt() == null ? "" : form.getRemovedAt();
        int end = place.lastIndexOf(':');
        Optional<Row> list = end < 0 ? Optional.empty() : FormRows.list(form.getContent(), place.substring(0, end));
        String index = place.substring(end + 1);
        if (list.isPresent() && json.isObject() && index.matches("\\d{1,4}")) {
            insert(list.get().owner(), list.get().id(), Integer.parseInt(index), json);
            form.setRemoved(null);
            form.setRemovedAt(null);
        }
    }

    void focusOn(String target) {
        focus = target;
    }

    /** Where the page puts the person: a row's prefix, a button and a row's prefix, or a part of the page. */
    public String getFocus() {
        return focus;
    }
}
