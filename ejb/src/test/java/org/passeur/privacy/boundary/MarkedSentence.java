package org.passeur.privacy.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;

/** A sentence of the measure with the places to be pointed out. See the README beside the sentences. */
record MarkedSentence(Language language, String text, List<Span> spans) {

    private static final Pattern MARK = Pattern.compile("\\[\\[([a-z-]+):(.*?)]]");

    record Span(DetailKind kind, int start, int end) {

        boolean meets(Finding finding) {
            return finding.kind() == kind && finding.start() < end && finding.end() > start;
        }

        boolean isExactly(Finding finding) {
            return finding.kind() == kind && finding.start() == start && finding.end() == end;
        }
    }

    static List<MarkedSentence> read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                MarkedSentence.class.getResourceAsStream("/org/passeur/privacy/" + file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> Json.read(line, JsonNode.class))
                    .map(MarkedSentence::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedSentence of(JsonNode line) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        String marked = line.get("text").textValue();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            spans.add(new Span(
                    DetailKind.of(mark.group(1)),
                    text.length(),
                    text.length() + mark.group(2).length()));
            text.append(mark.group(2));
            from = mark.end();
        }
        text.append(marked.substring(from));
        return new MarkedSentence(Language.of(line.get("language").textValue()), text.toString(), spans);
    }
}
