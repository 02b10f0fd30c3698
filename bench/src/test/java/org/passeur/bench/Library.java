package org.passeur.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A large library made from the bundled plans and activities: the same texts under other titles and summaries, in every
 * combination of filters. The same seed gives the same lines.
 */
final class Library {

    /** Files stay well below what the portal accepts at a time. */
    private static final long FILE_BYTES = 40_000_000;

    /** Of each ten lines. */
    private static final int PLANS_OF_TEN = 3;

    private static final String[] FORMS = {
        "Groupe",
        "Atelier",
        "Cercle",
        "Rencontres",
        "Parcours",
        "Café",
        "Laboratoire",
        "Rendez-vous",
        "Veillée",
        "Équipe",
        "Chantier",
        "Escale",
        "Halte",
        "Passerelle",
        "Détour",
        "Relais"
    };
    private static final String[] DEEDS = {
        "pour reprendre souffle",
        "d’entraide",
        "de parole",
        "pour nommer ses forces",
        "pour sortir de l’isolement",
        "de recherche d’emploi",
        "pour traverser le deuil",
        "d’écoute",
        "pour apprivoiser le numérique",
        "pour refaire sa route",
        "de soutien aux proches",
        "pour dire non",
        "après la séparation",
        "pour mieux dormir",
        "d’accueil",
        "pour bâtir un réseau",
        "de marche et de causerie",
        "pour gérer le stress",
        "de lecture partagée",
        "pour préparer une entrevue",
        "de cuisine collective",
        "pour défendre ses droits",
        "d’écriture",
        "de jardinage"
    };
    private static final String[] PLACES = {
        "en Abitibi",
        "à Rouyn-Noranda",
        "au Saguenay",
        "en Gaspésie",
        "sur la Côte-Nord",
        "à Rimouski",
        "en Estrie",
        "à Gatineau",
        "dans Lanaudière",
        "à Trois-Rivières",
        "en Chaudière-Appalaches",
        "à Laval",
        "dans Charlevoix",
        "au Témiscamingue",
        "aux Îles-de-la-Madeleine",
        "en Mauricie",
        "à Val-d’Or",
        "en Montérégie"
    };
    private static final String[] MOMENTS = {
        "cet hiver", "au printemps", "le mardi soir", "entre midi et une heure", "pendant six semaines", "à distance",
        "au téléphone", "en visioconférence", "avant la rentrée", "après les Fêtes", "un samedi sur deux",
                "à petits pas"
    };
    private static final String[] WHO = {
        "des proches aidantes", "de jeunes parents", "des personnes en recherche d’emploi",
                "des travailleuses de la santé",
        "des aînés", "de nouveaux arrivants", "des pères séparés", "des femmes du milieu agricole",
        "des étudiantes", "des personnes endeuillées", "des bénévoles", "des travailleurs saisonniers"
    };
    private static final String[] NEEDS = {
        "retrouver confiance", "mettre des mots sur la fatigue", "s’appuyer les unes sur les autres",
        "apprivoiser la caméra et le clavardage", "choisir un petit pas réaliste",
                "reconnaître les signes d’épuisement",
        "partager des trucs éprouvés", "préparer un appel difficile", "se donner des règles claires",
        "garder le lien entre les rencontres", "célébrer ce qui avance", "demander de l’aide à temps"
    };
    private static final String[] MODALITIES = {"online", "alternating", "hybrid", "in-person"};
    private static final String[] ACTIVITY_MODALITIES = {"online", "hybrid", "in-person", "telephone"};
    private static final String[] GROUP_TYPES = {"educational", "mutual-aid", "socialisation", "task"};
    private static final String[] PHASES = {"opening", "core", "break", "closing"};
    private static final String[] APPROACHES = {
        "empowerment",
        "feminist",
        "anti-oppressive",
        "conflict",
        "global",
        "mutual-aid",
        "cognitive-behavioural-educational"
    };
    static final String[] THEMES = {
        "job-search",
        "grief",
        "self-development",
        "violence",
        "separation",
        "stress-anxiety",
        "digital-literacy",
        "isolation"
    };
    static final String[] REGIONS = new String[17];

    static {
        for (int i = 0; i < REGIONS.length; i++) {
            REGIONS[i] = "%02d".formatted(i + 1);
        }
    }

    private final List<ObjectNode> plans;
    private final List<ObjectNode> activities;
    private final Random random;

    Library(Path content, long seed) throws IOException {
        plans = read(content.resolve("plans"));
        activities = read(content.resolve("activities"));
        random = new Random(seed);
    }

    private static List<ObjectNode> read(Path folder) throws IOException {
        List<ObjectNode> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                all.add((ObjectNode) Work.LINES.readTree(file.toFile()));
            }
        }
        return all;
    }

    /** Writes {@code rows} lines into one file or several. */
    List<Path> write(Path folder, int rows) throws IOException {
        return write(folder, 0, rows, i -> i % 10 < PLANS_OF_TEN ? plan(i) : activity(i));
    }

    /** Plans alone, each with one of its sessions: what lists and search read of them, in a tenth of the time. */
    List<Path> writePlans(Path folder, int from, int to) throws IOException {
        return write(folder, from, to, i -> {
            ObjectNode plan = plan(i);
            ArrayNode sessions = (ArrayNode) plan.get("sessions");
            while (sessions.size() > 1) {
                sessions.remove(sessions.size() - 1);
            }
            plan.remove(List.of("texts", "roles", "references"));
            return plan;
        });
    }

    private List<Path> write(Path folder, int from, int to, IntFunction<ObjectNode> lines) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        BufferedWriter writer = null;
        long written = Long.MAX_VALUE;
        try {
            for (int i = from; i < to; i++) {
                if (written > FILE_BYTES) {
                    if (writer != null) {
                        writer.close();
                    }
                    files.add(folder.resolve("library-" + from + "-" + (files.size() + 1) + ".jsonl"));
                    writer = Files.newBufferedWriter(files.getLast());
                    written = 0;
                }
                String line = Work.LINES.writeValueAsString(lines.apply(i));
                writer.write(line);
                writer.write('\n');
                written += line.getBytes(StandardCharsets.UTF_8).length;
            }
        } finally {
            if (writer != null) {
                writer.close();
            }
        }
        return files;
    }

    private ObjectNode plan(int number) {
        ObjectNode plan = line(plans, "plan", number);
        plan.put("modality", one(MODALITIES));
        plan.put("groupType", one(GROUP_TYPES));
        plan.set("participants", range(4 + random.nextInt(3), 8 + random.nextInt(5)));
        ObjectNode schedule = Work.LINES.createObjectNode();
        schedule.put("sessionCount", 4 + random.nextInt(9));
        schedule.put("sessionMinutes", 45 + 15 * random.nextInt(7));
        plan.set("schedule", schedule);
        return plan;
    }

    private ObjectNode activity(int number) {
        ObjectNode activity = line(activities, "activity", number);
        activity.set("modalities", some(ACTIVITY_MODALITIES, 1, 3));
        activity.set("groupTypes", some(GROUP_TYPES, 1, 2));
        activity.put("phase", one(PHASES));
        return activity;
    }

    private ObjectNode line(List<ObjectNode> models, String type, int number) {
        ObjectNode line = models.get(random.nextInt(models.size())).deepCopy();
        line.put("externalId", "bench:" + type + ":" + number);
        line.put("title", one(FORMS) + " " + one(DEEDS) + " " + one(PLACES) + ", " + one(MOMENTS));
        line.put(
                "summary",
                "Avec " + one(WHO) + " : " + one(NEEDS) + ", " + one(NEEDS) + " et " + one(NEEDS)
                        + ". Pensé pour des rencontres " + one(MOMENTS) + ", adaptable " + one(PLACES) + ".");
        line.put("visibility", "everyone");
        line.put("status", "published");
        line.set("approaches", some(APPROACHES, 0, 2));
        line.set("themes", some(THEMES, 1, 3));
        line.set("regions", some(REGIONS, 0, 3));
        return line;
    }

    private String one(String[] values) {
        return values[random.nextInt(values.length)];
    }

    private ArrayNode some(String[] values, int least, int most) {
        List<String> all = new ArrayList<>(List.of(values));
        Collections.shuffle(all, random);
        ArrayNode chosen = Work.LINES.createArrayNode();
        all.subList(0, least + random.nextInt(most - least + 1)).forEach(chosen::add);
        return chosen;
    }

    private static ObjectNode range(int min, int max) {
        ObjectNode range = Work.LINES.createObjectNode();
        range.put("min", min);
        range.put("max", max);
        return range;
    }
}
