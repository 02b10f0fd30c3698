package org.passeur.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.inside.EyesScene.EVERYBODY;
import static org.passeur.inside.EyesScene.LIBRARY;
import static org.passeur.inside.EyesScene.NETWORK_IDS;
import static org.passeur.inside.EyesScene.RANDOM;
import static org.passeur.inside.EyesScene.SEED;
import static org.passeur.inside.EyesScene.VOCABULARY;
import static org.passeur.inside.EyesScene.ask;
import static org.passeur.inside.EyesScene.awaitTheIndex;
import static org.passeur.inside.EyesScene.call;
import static org.passeur.inside.EyesScene.change;
import static org.passeur.inside.EyesScene.slip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passeur.inside.EyesScene.Person;
import org.passeur.inside.EyesScene.Work;
import org.passeur.search.boundary.SearchResults;
import org.passeur.test.OnServer;

/**
 * For generated people, networks and contents, all that a search answers (results, total, counts of facets, excerpts,
 * other words, suggestions) is what a portal would answer that holds only what the person may see. That portal is a model:
 * words are made so that a text matches a word when it holds it, and never otherwise.
 */
@OnServer
class EyesIT {

    /** Each word, narrowed in several ways, misspelt and unfinished, by each person and a visitor, before and after changes. */
    private static final int LEAST_CASES = 10_000;

    @Deployment(testable = false)
    static WebArchive eyes() {
        return ShrinkWrap.create(WebArchive.class, "eyes.war")
                .addClasses(InsideServlet.class, EyesServlet.class, BoundaryCall.class, BoundaryCall.About.class)
                .addClasses(SceneCalls.class)
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><context-root>/inside-eyes</context-root></jboss-web>"),
                        "jboss-web.xml")
                .setManifest(
                        new StringAsset(
                                "Manifest-Version: 1.0\nDependencies: deployment.passeur.ear.passeur-ejb.jar,"
                                        + " org.jboss.as.server, org.jboss.msc, org.wildfly.security.elytron,"
                                        + " com.fasterxml.jackson.core.jackson-databind, com.fasterxml.jackson.core.jackson-core\n"));
    }

    @BeforeAll
    static void generate() {
        EyesScene.generate();
    }

    @Test
    void whatOneMayNotSeeLeavesNoTraceInAnAnswer() {
        awaitTheIndex();
        int cases = check(narrowings());
        // Then things change: other readers, withdrawn, published after all.
        for (Work work : LIBRARY) {
            if (RANDOM.nextInt(3) == 0) {
                change(work);
            }
        }
        awaitTheIndex();
        cases += check(narrowings().subList(0, 2));
        assertTrue(cases >= LEAST_CASES, cases + " cases");
    }

    /** While the index is behind, the database finds what filters leave: nobody can tell which of them did. */
    @Test
    void listIsTheSameWhetherTheIndexOrTheDatabaseFindsIt() {
        awaitTheIndex();
        boolean told = false;
        for (Person person : EVERYBODY) {
            List<ObjectNode> questions = lists();
            List<JsonNode> fromTheIndex = ask(person, questions);
            call(null, List.of(call("behind").put("yes", true)));
            List<JsonNode> fromTheDatabase;
            try {
                fromTheDatabase = ask(person, questions);
            } finally {
                call(null, List.of(call("behind").put("yes", false)));
            }
            for (int i = 0; i < questions.size(); i++) {
                JsonNode index = fromTheIndex.get(i);
                JsonNode database = fromTheDatabase.get(i);
                String question = questions.get(i) + ", seed " + SEED;
                assertEquals(database.get("items"), index.get("items"), question);
                long countedTo = database.get("countedTo").longValue();
                assertEquals(
                        database.get("total").longValue(),
                        Math.min(countedTo, index.get("total").longValue()),
                        question);
                told |= index.get("total").longValue() > countedTo;
            }
        }
        assertTrue(told, "the database counts less far: the index found nothing of this");
    }

    private static List<ObjectNode> lists() {
        List<ObjectNode> questions = new ArrayList<>();
        for (Map<String, String> filter : List.of(
                Map.of("language", "fr"),
                Map.of("theme", "grief"),
                Map.of("modality", "online"),
                Map.of("region", "08"),
                Map.of("length", "medium"),
                Map.of("theme", "grief", "region", "08", "length", "medium"))) {
            for (String sort : List.of("recent", "title", "length", "used")) {
                ObjectNode question = call("list").put("sort", sort).put("page", 1 + RANDOM.nextInt(3));
                filter.forEach(question::put);
                questions.add(question);
                questions.add(question.deepCopy().put("size", 8));
            }
        }
        return questions;
    }

    private static int check(List<Map<String, String>> narrowings) {
        int cases = 0;
        List<String> differences = new ArrayList<>();
        for (Person person : EVERYBODY) {
            List<ObjectNode> questions = new ArrayList<>();
            for (String word : VOCABULARY) {
                for (Map<String, String> narrowed : narrowings) {
                    ObjectNode question = call("search").put("q", word);
                    ObjectNode to = question.putObject("narrowed");
                    narrowed.forEach(to::put);
                    questions.add(question);
                }
                questions.add(call("search").put("q", slip(word)));
                questions.add(call("suggest").put("q", word.substring(0, 4)));
            }
            List<JsonNode> answers = ask(person, questions);
            for (int i = 0; i < questions.size(); i++) {
                cases++;
                String wanted = expected(person, questions.get(i)).toString();
                String got = normal(answers.get(i), questions.get(i)).toString();
                if (!wanted.equals(got)) {
                    differences.add(questions.get(i) + "\n  wanted " + wanted + "\n  got    " + got);
                }
            }
        }
        assertEquals(
                0,
                differences.size(),
                () -> differences.size() + " differences, seed " + SEED + "\n"
                        + String.join("\n", differences.subList(0, Math.min(5, differences.size()))));
        return cases;
    }

    private static List<Map<String, String>> narrowings() {
        return List.of(
                Map.of(),
                Map.of("language", "en"),
                Map.of("type", "plan"),
                Map.of("theme", "grief"),
                Map.of("status", "draft"),
                Map.of("network", NETWORK_IDS.getFirst().toString()),
                Map.of("theme", "isolation", "language", "fr"));
    }

    /** What a portal answers that holds only what this person may see. */
    private static Object expected(Person person, ObjectNode question) {
        String q = question.get("q").textValue();
        List<Work> visible =
                LIBRARY.stream().filter(work -> work.isSeenBy(person)).toList();
        if (question.get("do").textValue().equals("suggest")) {
            return visible.stream()
                    .filter(work -> work.title.stream().anyMatch(word -> word.startsWith(q)))
                    .map(Work::title)
                    .sorted()
                    .toList();
        }
        String word = VOCABULARY.stream()
                .filter(known -> known.equals(q) || slip(known).equals(q))
                .findFirst()
                .orElseThrow();
        List<Work> answering = visible.stream().filter(work -> work.holds(word)).toList();
        List<Work> found = narrowed(answering, question, "");
        return List.of(
                found.stream().map(work -> work.id).collect(Collectors.toCollection(TreeSet::new)),
                (long) found.size(),
                found.isEmpty() ? Map.of() : counts(answering, question),
                found.isEmpty() || word.equals(q) ? List.of() : List.of(word));
    }

    private static List<Work> narrowed(Collection<Work> answering, ObjectNode question, String butFor) {
        return answering.stream()
                .filter(work -> question.path("narrowed").properties().stream()
                        .allMatch(one -> one.getKey().equals(butFor)
                                || one.getValue().textValue().equals(work.facet(one.getKey()))))
                .toList();
    }

    /** What each link would lead to: it takes the place of what its own facet is narrowed to. */
    private static Map<String, Map<String, Long>> counts(Collection<Work> answering, ObjectNode question) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (String facet : List.of("type", "language", "theme", "network", "status")) {
            narrowed(answering, question, facet).stream()
                    .map(work -> work.facet(facet))
                    .filter(code -> code != null)
                    .forEach(code -> counts.computeIfAbsent(facet, key -> new TreeMap<>())
                            .merge(code, 1L, Long::sum));
        }
        return counts;
    }

    /** An answer in the form of what was expected. */
    private static Object normal(JsonNode answer, ObjectNode question) {
        if (question.get("do").textValue().equals("suggest")) {
            List<String> titles = new ArrayList<>();
            answer.forEach(title -> titles.add(title.textValue()));
            titles.sort(null);
            return titles;
        }
        TreeSet<Long> ids = new TreeSet<>();
        answer.get("hits").properties().forEach(hit -> {
            ids.add(Long.valueOf(hit.getKey()));
            // What is nearly right is not marked.
            assertTrue(
                    !VOCABULARY.contains(question.get("q").textValue())
                            || hit.getValue().textValue().contains(SearchResults.MARK_START),
                    () -> "nothing marked: " + answer);
        });
        Map<String, Map<String, Long>> facets = new TreeMap<>();
        answer.get("facets").properties().stream()
                // What lists alone are narrowed by.
                .filter(facet -> !List.of("region", "modality").contains(facet.getKey()))
                .forEach(facet -> {
                    Map<String, Long> counts = facets.computeIfAbsent(facet.getKey(), key -> new TreeMap<>());
                    facet.getValue()
                            .properties()
                            .forEach(count ->
                                    counts.put(count.getKey(), count.getValue().longValue()));
                });
        List<String> suggestions = new ArrayList<>();
        answer.get("suggestions").forEach(suggestion -> suggestions.add(suggestion.textValue()));
        return List.of(ids, answer.get("total").longValue(), facets, suggestions);
    }
}
