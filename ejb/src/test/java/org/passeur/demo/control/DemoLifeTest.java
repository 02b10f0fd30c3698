package org.passeur.demo.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.privacy.boundary.Finding;
import org.passeur.privacy.control.Detector;

/** The demonstration shows how to write: nobody is in it. */
class DemoLifeTest {

    static Stream<String> texts() throws IOException {
        try (InputStream file = DemoLife.class.getResourceAsStream("/org/passeur/demo/life.json")) {
            List<String> texts = new ArrayList<>();
            collect(Json.MAPPER.readTree(file), texts);
            return texts.stream().filter(text -> text.contains(" "));
        }
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void namesNobody(String text) {
        assertEquals(
                List.of(),
                new Detector()
                        .find(text, Language.FR, List.of()).stream()
                                .map(Finding::message)
                                .toList());
    }
}
