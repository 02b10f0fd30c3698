package org.passeur.privacy.control;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * A list of words and turns, found in a text whatever their accents, capitals, hyphens and apostrophes. See {@code
 * README.md} beside the lists for how they are written.
 */
final class WordList {

    /** No prefix is shorter, so that few are to be compared with a word. */
    private static final int PREFIX = 3;

    /** Letters of a word whose full stop may shorten it. */
    private static final int ABBREVIATION = 3;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, List<Entry>> byPrefix = new HashMap<>();
    private final UnaryOperator<String> spelling;

    private record Word(String text, boolean prefix) {

        boolean fits(String word) {
            return prefix ? word.startsWith(text) : word.equals(text);
        }
    }

    private record Entry(List<Word> words, String value) {}

    /**
     * What stands at a place of a text.
     *
     * @param next token behind it
     * @param value what its list says of it, without the sign; empty when it says nothing
     */
    record Match(int next, String value) {}

    WordList() {
        this(UnaryOperator.identity());
    }

    /**
     * @param spelling makes one spelling of several, word by word
     */
    WordList(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    static WordList read(String... files) {
        WordList list = new WordList();
        for (String file : files) {
            lines(file, list::add);
        }
        return list;
    }

    /** Hands on the entries of a file with what it says of each. */
    static void lines(String file, BiConsumer<String, String> entries) {
        try (InputStream in = WordList.class.getResourceAsStream("/org/passeur/privacy/" + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(" = ", 2);
                    entries.accept(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String turn, String value) {
        List<Word> words = new ArrayList<>();
        for (String part : turn.split(" ")) {
            boolean prefix = part.endsWith("*");
            Reading reading = new Reading(prefix ? part.substring(0, part.length() - 1) : part);
            for (int i = 0; i < reading.size(); i++) {
                if (reading.at(i).kind() != Token.Kind.MARK) {
                    words.add(new Word(spelling.apply(reading.at(i).text()), prefix && i == reading.size() - 1));
                }
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word in \"" + turn + "\"");
        }
        Entry entry = new Entry(List.copyOf(words), value);
        Word first = words.getFirst();
        if (first.prefix()) {
            byPrefix.computeIfAbsent(first.text().substring(0, PREFIX), key -> new ArrayList<>())
                    .add(entry);
        } else {
            byFirstWord.computeIfAbsent(first.text(), key -> new ArrayList<>()).add(entry);
        }
    }

    /** The longest entry that begins at a token; null when none does. */
    Match match(Reading text, int at) {
        Token first = text.at(at);
        if (first.kind() == Token.Kind.MARK) {
            return null;
        }
        String word = spelling.apply(first.text());
        Match longest = longest(byFirstWord.get(word), text, at, null);
        return byPrefix.isEmpty() || word.length() < PREFIX
                ? longest
                : longest(byPrefix.get(word.substring(0, PREFIX)), text, at, longest);
    }

    boolean contains(Reading text, int at) {
        return match(text, at) != null;
    }

    private Match longest(List<Entry> entries, Reading text, int at, Match longest) {
        if (entries == null) {
            return longest;
        }
        Match best = longest;
        for (Entry entry : entries) {
            int next = next(entry, text, at);
            if (next > 0 && (best == null || next > best.next())) {
                best = new Match(next, entry.value());
            }
        }
        return best;
    }

    private int next(Entry entry, Reading text, int at) {
        int i = at;
        for (int w = 0; w < entry.words().size(); w++) {
            if (w > 0 && isJoint(text, i)) {
                i++;
            }
            if (!entry.words().get(w).fits(spelling.apply(text.at(i).text()))) {
                return -1;
            }
            i++;
        }
        return i;
    }

    /** A hyphen, an apostrophe, or a full stop that ends no sentence, between two words of a turn. */
    private static boolean isJoint(Reading text, int i) {
        Token mark = text.at(i);
        return mark.is("-")
                || mark.is("'")
                || mark.is(".") && (text.at(i + 1).isJoined() || text.at(i - 1).length() <= ABBREVIATION);
    }
}
