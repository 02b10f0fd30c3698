package org.passeur.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.control.Schemas;

class RowActionsTest {

    private static final String LIBRARY = """
            {"kind":"activity","title":"Météo","activity":"passeur:meteo","revision":2,"minutes":25}""";

    private static final String DETACHED = """
            {"kind":"step","title":"Météo","source":{"activity":"passeur:meteo","revision":2,"title":"Météo intérieure",\
            "author":"Une autrice","licence":"cc-by-sa"},"minutes":25,"description":"Dire son temps."}""";

    private static JsonNode press(String button, String block) throws IOException {
        FormNode content = new FormNode(FormShape.of(Json.MAPPER.readTree(new Schemas().text("plan"))), "plan.");
        content.show(Json.MAPPER.readTree("{\"sessions\":[{\"blocks\":[" + block + "]}]}"));
        content.placeAt("");
        WorkForm form = new WorkForm(content, Language.FR);
        new RowActions(form, new Problems(content, new Words(Language.FR))).press(button, "sessions:0:blocks:0:");
        return content.toJson().at("/sessions/0/blocks");
    }

    @ParameterizedTest
    @ValueSource(strings = {LIBRARY, DETACHED})
    void bothHalvesOfABlockKeepWhereItComesFrom(String block) throws IOException {
        JsonNode blocks = press("doSplit", block);

        assertEquals(2, blocks.size());
        for (String id : new String[] {"kind", "title", "activity", "revision", "source"}) {
            assertEquals(blocks.get(0).get(id), blocks.get(1).get(id), id);
        }
        assertEquals(Json.MAPPER.readTree(block).get("source"), blocks.get(1).get("source"));
        assertEquals(13, blocks.get(0).get("minutes").asInt());
        assertEquals(12, blocks.get(1).get("minutes").asInt());
    }

    /** A session and its blocks: what a save would refuse is said when it is opened. */
    @ParameterizedTest
    @CsvSource({"849, false", "850, true"})
    void aPlanThatHoldsMoreThanMayBeSavedIsKnownWhenItIsOpened(int blocks, boolean overfull) throws IOException {
        FormNode content = new FormNode(FormShape.of(Json.MAPPER.readTree(new Schemas().text("plan"))), "plan.");
        String rows = String.join(",", Collections.nCopies(blocks, DETACHED));
        content.show(Json.MAPPER.readTree("{\"title\":\"Long\",\"sessions\":[{\"blocks\":[" + rows + "]}]}"));

        assertEquals(overfull, FormRows.isOverfull(content));
    }

    @Test
    void copyOfABlockSaysAllThatItSays() throws IOException {
        JsonNode blocks = press("doCopy", DETACHED);

        assertEquals(2, blocks.size());
        assertEquals(blocks.get(0), blocks.get(1));
    }
}
