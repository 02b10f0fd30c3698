package org.passeur.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.control.Schemas;

class FormDifferenceTest {

    private static final FormShape PLAN = plan();

    private final Random random = new Random(20261128);

    private static FormShape plan() {
        try {
            return FormShape.of(Json.MAPPER.readTree(new Schemas().text("plan")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever row one says that a row was: the whole form comes out. */
    @Test
    void storedFormAndWhatChangedMakeTheWholeForm() {
        for (int i = 0; i < 1000; i++) {
            FormNode form = new FormNode(PLAN, "plan.");
            fill(form, 3);
            Map<String, String[]> before = written(form);
            for (int edits = random.nextInt(6); edits >= 0; edits--) {
                edit(form);
            }
            Map<String, String[]> now = written(form);

            Optional<Map<String, String[]>> whole = FormDifference.apply(before, difference(before, now));

            assertEquals(said(now), said(whole.orElseThrow()), "form " + i);
        }
    }

    @Test
    void rowThatOnlyMovedSendsNothingOfItself() {
        Map<String, String[]> before = of(
                "sessions:count", "1",
                "sessions:0:blocks:count", "2",
                "sessions:0:blocks:0:title", "Accueil",
                "sessions:0:blocks:1:title", "Jeu");

        Map<String, String[]> whole = FormDifference.apply(
                        before,
                        of(
                                FormDifference.ROWS,
                                "sessions:0:blocks:0:=sessions:0:blocks:1: sessions:0:blocks:1:=sessions:0:blocks:0:"))
                .orElseThrow();

        assertEquals("Jeu", whole.get("sessions:0:blocks:0:title")[0]);
        assertEquals("Accueil", whole.get("sessions:0:blocks:1:title")[0]);
        assertEquals(before.keySet(), whole.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions:0:",
                "=",
                "sessions:0:=",
                "=sessions:0:",
                "sessions:0:=sessions:7:",
                "sessions:0:=sessions:99999999999:",
                "sessions:99999999999:=sessions:0:",
                "sessions:-1:=sessions:0:",
                "sessions:0:=sessions:0:=sessions:0:",
                "sessions:0:=sessions:0: sessions:1:=sessions:0:",
                "sessions:0:=sessions:0: sessions:0:=sessions:1:",
                "a:0:a:0:a:0:a:0:=sessions:0:",
                "../../plans/7:=sessions:0:"
            })
    void madeUpMovesAreRefused(String moves) {
        Map<String, String[]> before = of("sessions:count", "2", "sessions:0:title", "Un", "sessions:1:title", "Deux");

        assertTrue(FormDifference.apply(before, of(FormDifference.ROWS, moves)).isEmpty());
    }

    @Test
    void hugeCountsMakeNoMoreRowsThanAFormMayHave() {
        Map<String, String[]> sent = of("sessions:count", "9999999");
        for (int i = 0; i < 100; i++) {
            sent.put("sessions:" + i + ":blocks:count", new String[] {"9999999"});
            sent.put("sessions:0:blocks:" + i + ":title", new String[] {"x"});
        }

        Map<String, String[]> whole = FormDifference.apply(Map.of(), sent).orElseThrow();

        assertTrue(whole.size() <= FormRows.MAX + 1, whole.size() + " fields");
        assertTrue(
                FormRows.make(new FormNode(PLAN, "plan."), Map.of("sessions:count", whole.get("sessions:count")[0])));
    }

    @Test
    void nameOfAThousandPlacesIsNoRowUnlessItsListsAreThere() {
        Map<String, String[]> sent = of("sessions:count", "1", "a:0:".repeat(100_000) + "title", "x");

        assertEquals(
                Set.of("sessions:count"),
                FormDifference.apply(Map.of(), sent).orElseThrow().keySet());
    }

    private void fill(FormNode node, int most) {
        for (FormShape.Field field : node.shape().fields()) {
            switch (field.kind()) {
                case CHOICES -> node.getChosen().put(field.id(), some());
                case ROWS -> {
                    for (int i = random.nextInt(most + 1); i > 0; i--) {
                        fill(node.add(field.id()), most + 2);
                    }
                }
                default -> node.getText().put(field.id(), text());
            }
        }
    }

    private String text() {
        return List.of("", "Accueil", "é & = + : %20", "deux\nlignes", "12", "Jeu " + random.nextInt(100))
                .get(random.nextInt(6));
    }

    private String[] some() {
        return random.ints(random.nextInt(3), 0, 5)
                .distinct()
                .mapToObj(i -> "c" + i)
                .toArray(String[]::new);
    }

    /** A row moves, comes, goes, or says something else. */
    private void edit(FormNode form) {
        List<FormNode> sessions = form.getRows().get("sessions");
        FormNode node = form;
        List<FormNode> list = sessions;
        String id = "sessions";
        if (!sessions.isEmpty() && random.nextBoolean()) {
            node = sessions.get(random.nextInt(sessions.size()));
            id = "blocks";
            list = node.getRows().get(id);
        }
        switch (random.nextInt(5)) {
            case 0 -> fill(node.add(id), 3);
            case 1 -> {
                if (!list.isEmpty()) {
                    list.remove(random.nextInt(list.size()));
                }
            }
            case 2 -> {
                if (!list.isEmpty()) {
                    list.add(random.nextInt(list.size()), list.removeLast());
                }
            }
            case 3 -> {
                if (!list.isEmpty() && id.equals("blocks")) {
                    FormNode moved = list.removeFirst();
                    List<FormNode> there = sessions.get(random.nextInt(sessions.size()))
                            .getRows()
                            .get(id);
                    there.add(random.nextInt(there.size() + 1), moved);
                }
            }
            default -> {
                node.getText().put("title", text());
                form.getChosen().put("themes", some());
            }
        }
    }

    private static Map<String, String[]> written(FormNode form) {
        form.placeAt("");
        Map<String, String[]> fields = new LinkedHashMap<>();
        form.write(fields);
        return fields;
    }

    private Map<String, String[]> difference(Map<String, String[]> before, Map<String, String[]> now) {
        Map<String, Map<String, String[]>> old = byRow(before);
        List<String> free = new ArrayList<>(old.keySet());
        free.remove("");
        Map<String, String> from = new HashMap<>();
        Map<String, Map<String, String[]>> rows = byRow(now);
        for (String at : rows.keySet()) {
            List<String> like =
                    free.stream().filter(one -> kind(one).equals(kind(at))).toList();
            if (!at.isEmpty() && !like.isEmpty() && random.nextInt(4) > 0) {
                from.put(at, like.get(random.nextInt(like.size())));
                free.remove(from.get(at));
            }
        }
        Set<String> taken = new HashSet<>(from.values());
        Map<String, String[]> sent = new LinkedHashMap<>();
        List<String> gone = new ArrayList<>();
        rows.forEach((at, fields) -> {
            String source = from.getOrDefault(at, taken.contains(at) ? null : at);
            Map<String, String[]> was = old.getOrDefault(source, Map.of());
            fields.forEach((name, values) -> {
                if (!Arrays.equals(values, was.get(name))) {
                    sent.put(at + name, values);
                }
            });
            was.keySet().stream().filter(name -> !fields.containsKey(name)).forEach(name -> gone.add(at + name));
        });
        List<String> moves = from.entrySet().stream()
                .map(move -> move.getKey() + "=" + move.getValue())
                .toList();
        sent.put(FormDifference.ROWS, new String[] {String.join(" ", moves)});
        sent.put(FormDifference.GONE, new String[] {String.join(" ", gone)});
        return sent;
    }

    private static String kind(String at) {
        return at.replaceAll("\\d+", "");
    }

    private static Map<String, Map<String, String[]>> byRow(Map<String, String[]> fields) {
        Map<String, Map<String, String[]>> rows = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            String field = name.replaceFirst("^([^:]+:\\d+:)*", "");
            rows.computeIfAbsent(name.substring(0, name.length() - field.length()), at -> new LinkedHashMap<>())
                    .put(field, values);
        });
        return rows;
    }

    private static Map<String, List<String>> said(Map<String, String[]> fields) {
        Map<String, List<String>> said = new TreeMap<>();
        fields.forEach((name, values) -> said.put(name, List.of(values)));
        return said;
    }

    private static Map<String, String[]> of(String... fields) {
        Map<String, String[]> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], new String[] {fields[i + 1]});
        }
        return map;
    }
}
