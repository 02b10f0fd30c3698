package org.passeur.practice.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.ContentMerge.Merged;

/** Two people in one plan: what each wrote is in the end there, or shown to be decided. */
class ContentMergeTest {

    private static final String ACCUEIL = "{'kind':'step','title':'Accueil','minutes':10}";

    private static final String PAUSE = "{'kind':'break','title':'Pause','minutes':10}";

    private static final String PLAN = """
            {'title':'Deuil','aim':'Se dire','themes':['grief'],'sessions':[
              {'title':'Se rencontrer','blocks':[
                %s,%s]},
              {'title':'Raconter','minutes':90}]}""".formatted(ACCUEIL, PAUSE);

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Merged merge(String stored, String typed) {
        return ContentMerge.merge(json(PLAN), json(stored), json(typed));
    }

    @Test
    void differentFieldsAreBothTakenIn() {
        Merged merged = merge(PLAN.replace("Se dire", "Dire"), PLAN.replace("'Deuil'", "'Deuil d’un métier'"));

        assertEquals(json(PLAN.replace("Se dire", "Dire").replace("'Deuil'", "'Deuil d’un métier'")), merged.content());
        assertEquals(List.of("aim"), merged.taken());
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void sameFieldIsLeftAsTypedAndNamed() {
        Merged merged = merge(PLAN.replace("Se dire", "Dire"), PLAN.replace("Se dire", "Partager"));

        assertEquals("Partager", merged.content().get("aim").asText());
        assertEquals(List.of("aim"), merged.conflicts());
    }

    @Test
    void sameWordsAreNoConflict() {
        Merged merged = merge(PLAN.replace("Se dire", "Dire"), PLAN.replace("Se dire", "Dire"));

        assertEquals(List.of(), merged.conflicts());
        assertEquals(List.of(), merged.taken());
    }

    @Test
    void fieldThatTheOtherEmptiedIsEmptiedUnlessItWasChangedHere() {
        String without = PLAN.replace("'aim':'Se dire',", "");

        assertEquals(json(without), merge(without, PLAN).content());
        assertEquals(
                List.of("aim"), merge(without, PLAN.replace("Se dire", "Dire")).conflicts());
        assertEquals("Se dire", merge(PLAN, PLAN).content().get("aim").asText());
    }

    @Test
    void blocksOfOneSessionAreMergedOneByOne() {
        Merged merged = merge(
                PLAN.replace("'title':'Accueil','minutes':10", "'title':'Accueil','minutes':20"),
                PLAN.replace("'title':'Pause','minutes':10", "'title':'Pause','minutes':15"));

        assertEquals(20, merged.content().at("/sessions/0/blocks/0/minutes").asInt());
        assertEquals(15, merged.content().at("/sessions/0/blocks/1/minutes").asInt());
        assertEquals(List.of("sessions[0].blocks[0].minutes"), merged.taken());
    }

    @Test
    void rowsThatBothAddedAreBothThere() {
        Merged merged = merge(
                PLAN.replace("{'title':'Raconter'", "{'title':'Écouter'},{'title':'Raconter'"),
                PLAN.replace("'minutes':90}", "'minutes':90},{'title':'Finir'}"));

        assertEquals(
                List.of("Se rencontrer", "Écouter", "Raconter", "Finir"),
                merged.content().get("sessions").findValuesAsText("title").stream()
                        .filter(title -> !title.equals("Accueil") && !title.equals("Pause"))
                        .toList());
        assertEquals(List.of("sessions[1]"), merged.taken());
    }

    @Test
    void rowThatOneTookOutAndTheOtherChangedStays() {
        String without = PLAN.replace(",\n  {'title':'Raconter','minutes':90}", "");
        String changed = PLAN.replace("'minutes':90", "'minutes':60");
        assertEquals(1, json(without).get("sessions").size());

        assertEquals(
                60, merge(without, changed).content().at("/sessions/1/minutes").asInt());
        assertEquals(
                60, merge(changed, without).content().at("/sessions/1/minutes").asInt());
        assertEquals(1, merge(without, PLAN).content().get("sessions").size());
    }

    @Test
    void rowThatWasReplacedByAnotherIsNotMixedWithIt() {
        Merged merged = merge(
                PLAN.replace("'title':'Accueil','minutes':10", "'title':'Accueil','minutes':10,'lead':'Lise'"),
                PLAN.replace("'title':'Accueil','minutes':10", "'title':'Jeu','minutes':25,'description':'Cartes'"));

        JsonNode blocks = merged.content().at("/sessions/0/blocks");
        assertEquals(3, blocks.size(), blocks::toString);
        blocks.forEach(block ->
                assertEquals(block.has("lead"), block.path("title").asText().equals("Accueil")));
    }

    @Test
    void whatIsTickedHasNoOrderAndNoConflict() {
        Merged merged =
                merge(PLAN.replace("['grief']", "['grief','isolation']"), PLAN.replace("['grief']", "['separation']"));

        assertEquals(json("['separation','isolation']"), merged.content().get("themes"));
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void blockThatOneMovedAndTheOtherChangedIsThereOnceWithBoth() {
        String moved = PLAN.replace(ACCUEIL + "," + PAUSE, PAUSE + "," + ACCUEIL);
        String changed = PLAN.replace("'title':'Accueil','minutes':10", "'title':'Accueil','minutes':40");

        assertEquals("Pause 10, Accueil 40 | ", blocks(merge(changed, moved)));
        assertEquals("Pause 10, Accueil 40 | ", blocks(merge(moved, changed)));
        assertEquals(
                List.of("sessions[0].blocks[1].minutes"), merge(changed, moved).taken());
        assertEquals(List.of("sessions"), merge(moved, changed).taken());
        assertEquals(List.of(), merge(moved, changed).conflicts());
    }

    @Test
    void blockThatOneMovedToAnotherSessionTakesAlongWhatTheOtherWroteInIt() {
        String moved = inSecond(PLAN.replace(ACCUEIL + ",", ""), ACCUEIL);
        String changed = PLAN.replace("'title':'Accueil','minutes':10", "'title':'Accueil','minutes':40");

        assertEquals("Pause 10 | Accueil 40", blocks(merge(changed, moved)));
        assertEquals("Pause 10 | Accueil 40", blocks(merge(moved, changed)));
        assertEquals(List.of("sessions"), merge(moved, changed).taken());
    }

    @Test
    void whatBothWroteInABlockThatWasMovedIsNamed() {
        String moved = inSecond(PLAN.replace(ACCUEIL + ",", ""), ACCUEIL.replace("10", "20"));
        String changed = PLAN.replace("'title':'Accueil','minutes':10", "'title':'Accueil','minutes':40");

        assertEquals("Pause 10 | Accueil 20", blocks(merge(changed, moved)));
        assertEquals(
                List.of("sessions[1].blocks[0].minutes"), merge(changed, moved).conflicts());
        assertEquals("Pause 10 | Accueil 40", blocks(merge(moved, changed)));
    }

    @Test
    void blockThatBothMovedIsThereOnceAndItsPlaceIsNamed() {
        String down = PLAN.replace(ACCUEIL + "," + PAUSE, PAUSE + "," + ACCUEIL);
        String away = inSecond(PLAN.replace(ACCUEIL + ",", ""), ACCUEIL);

        assertEquals("Pause 10 | Accueil 10", blocks(merge(down, away)));
        assertEquals(
                List.of("sessions[1].blocks[0]", "sessions[0]"),
                merge(down, away).conflicts());
        assertEquals("Pause 10, Accueil 10 | ", blocks(merge(away, down)));
        assertEquals("Pause 10 | Accueil 10", blocks(merge(away, away)));
        assertEquals(List.of(), merge(away, away).conflicts());
    }

    @Test
    void sessionThatOneMovedTakesAlongWhatTheOtherWroteInIt() {
        String changed = PLAN.replace("'title':'Accueil','minutes':10", "'title':'Accueil','minutes':40");
        String moved = """
                {'title':'Deuil','aim':'Se dire','themes':['grief'],'sessions':[
                  {'title':'Raconter','minutes':90},
                  {'title':'Se rencontrer','blocks':[%s,%s]}]}""".formatted(ACCUEIL, PAUSE);

        assertEquals(" | Accueil 40, Pause 10", blocks(merge(changed, moved)));
        assertEquals(" | Accueil 40, Pause 10", blocks(merge(moved, changed)));
    }

    @Test
    void blockThatOneMovedAndTheOtherTookOutStays() {
        String without = PLAN.replace(ACCUEIL + ",", "");
        String moved = inSecond(without, ACCUEIL);

        assertEquals("Pause 10 | Accueil 10", blocks(merge(without, moved)));
        assertEquals("Pause 10 | Accueil 10", blocks(merge(moved, without)));
    }

    private static String inSecond(String plan, String block) {
        return plan.replace("{'title':'Raconter',", "{'title':'Raconter','blocks':[" + block + "],");
    }

    private static String blocks(Merged merged) {
        return StreamSupport.stream(merged.content().get("sessions").spliterator(), false)
                .map(session -> StreamSupport.stream(session.path("blocks").spliterator(), false)
                        .map(block -> block.get("title").asText() + " "
                                + block.get("minutes").asInt())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" | "));
    }
}
