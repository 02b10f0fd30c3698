package org.passeur.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Rows in memory, as many as make a page of a given size; made once, so that what is measured is their way out. */
public final class Rows {

    /** What a list item weighs: a title and two lines of text, as in the portal's lists. */
    private static final int ROW = 300;

    /** What the page weighs without rows, about; the servlet's and the Facelets page's differ by less than a row. */
    private static final int FRAME = 180;

    private static final int MARKUP = "<li><a href=\"/floor/0000\"></a><p></p></li>\n".length();

    private static final int LARGEST = 1_000_000;

    private static final String[] WORDS = {
        "accueil",
        "rencontre",
        "groupe",
        "parole",
        "temps",
        "personne",
        "distance",
        "écran",
        "téléphone",
        "appui",
        "hiver",
        "route",
        "marche",
        "chercher",
        "ensemble",
        "cercle",
        "duo",
        "pause",
        "règle",
        "écoute",
        "merci",
        "question",
        "partage",
        "confiance",
        "silence",
        "respirer",
        "adresse",
        "courriel",
        "caméra",
        "lien",
        "séance",
        "objectif",
        "préparer",
        "animer",
        "conclure",
        "évaluer",
        "suivre",
        "inviter",
        "répondre",
        "entraide"
    };

    private static final String[] SYLLABLES = {
        "ba", "cher", "den", "é", "fi", "gran", "hi", "jou", "ka", "lon", "mer", "né", "oi", "par", "qui", "ré", "sou",
        "ti", "u", "ver", "bri", "cla", "dou", "pré", "ment", "tion", "eur", "ance", "elle", "ique"
    };

    private static final Map<Integer, List<Row>> KNOWN = new ConcurrentHashMap<>();

    /** A bean, not a record: what the Expression Language reads without help. */
    public static final class Row {

        private final int id;
        private final String title;
        private final String text;

        Row(int id, String title, String text) {
            this.id = id;
            this.title = title;
            this.text = text;
        }

        public int getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }

        public String getText() {
            return text;
        }
    }

    private Rows() {}

    /**
     * @param size bytes of the page, as its address asks
     */
    public static List<Row> of(String size) {
        return KNOWN.computeIfAbsent(Math.clamp(Integer.parseInt(size), 1000, LARGEST), Rows::make);
    }

    private static List<Row> make(int size) {
        Random random = new Random(size);
        List<Row> rows = new ArrayList<>();
        for (int left = size - FRAME; left > MARKUP + 60; ) {
            int weight = left < ROW * 2 ? left : ROW;
            String title = words(random, 40);
            String text = words(random, weight - MARKUP - bytes(title));
            Row row = new Row(1000 + rows.size(), title, text);
            rows.add(row);
            left -= MARKUP + bytes(row.title) + bytes(row.text);
        }
        return List.copyOf(rows);
    }

    private static String words(Random random, int bytes) {
        StringBuilder words = new StringBuilder();
        int written = 0;
        while (written < bytes) {
            // Known words alone would pack better than a real text does.
            String word = random.nextInt(3) == 0 ? WORDS[random.nextInt(WORDS.length)] : invented(random);
            words.append(word).append(' ');
            written += bytes(word) + 1;
        }
        return words.toString();
    }

    private static String invented(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
}
