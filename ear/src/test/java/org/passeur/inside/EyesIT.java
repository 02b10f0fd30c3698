package org.passeur.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passeur.search.boundary.SearchResults;
import org.passeur.test.OnServer;
import org.passeur.test.Portal;

/**
 * For generated people, networks and contents, all that a search answers (results, total, counts of facets, excerpts,
 * other words, suggestions) is what a portal would answer that holds only what the person may see. That portal is a model:
 * words are made so that a text matches a word when it holds it, and never otherwise.
 */
@OnServer
class EyesIT {

    private static final int NETWORKS = 6;
    private static final int PEOPLE = 14;
    private static final int WORKS = 240;
    private static final int WORDS = 60;

    /** Each word, narrowed in several ways, misspelt and unfinished, by each person and a visitor, before and after changes. */
    private static final int LEAST_CASES = 10_000;

    /** Questions in one request, which must be answered within a minute. */
    private static final int AT_ONCE = 60;

    private static final String SYLLABLES = "bcdfghjklmnpqrstvwxz";

    /** Printed with a failure, so that it can be had again. */
    private static final long SEED = ThreadLocalRandom.current().nextLong();

    private static final Random RANDOM = new Random(SEED);
    private static final List<Long> NETWORK_IDS = new ArrayList<>();
    private static final List<Person> EVERYBODY = new ArrayList<>();
    private static final List<String> VOCABULARY = new ArrayList<>();
    private static final List<Work> LIBRARY = new ArrayList<>();

    /**
     * @param subject null for a visitor
     * @param member id; null for a visitor
     * @param home network of theirs; null without one
     */
    private record Person(String subject, Long member, Long home, Set<Long> networks) {}

    private static final class Work {
        private Long id;
        private long version;
        private Person owner;
        private Long network;
        private String visibility;
        private boolean published;
        private String language;
        private String theme;
        private List<String> title;
        private List<String> aim;

        boolean isSeenBy(Person person) {
            return owner == person
                    || published
                            && (visibility.equals("EVERYONE")
                                    || visibility.equals("NETWORK")
                                            && person.networks().contains(network));
        }

        boolean holds(String word) {
            return title.contains(word) || aim.contains(word);
        }

        String title() {
            return String.join(" ", title);
        }

        /** Of this kind of facet. */
        String facet(String facet) {
            return switch (facet) {
                case "type" -> "activity";
                case "language" -> language;
                case "theme" -> theme;
                case "network" -> network == null ? null : network.toString();
                case "status" -> published ? "published" : "draft";
                default -> throw new IllegalArgumentException(facet);
            };
        }
    }

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
        words();
        long first = ThreadLocalRandom.current().nextLong(1L << 43, 1L << 44);
        for (int i = 0; i < NETWORKS; i++) {
            NETWORK_IDS.add(first + i);
            call(null, List.of(call("network").put("id", first + i)));
        }
        EVERYBODY.add(new Person(null, null, null, Set.of()));
        for (int i = 0; i < PEOPLE; i++) {
            String subject = UUID.randomUUID().toString();
            Long home = RANDOM.nextInt(5) == 0 ? null : any(NETWORK_IDS);
            call(null, List.of(call("person").put("subject", subject).put("network", home)));
            if (RANDOM.nextInt(4) == 0) {
                call(null, List.of(call("coordinator").put("subject", subject).put("network", any(NETWORK_IDS))));
            }
            JsonNode viewer = call(subject, List.of(call("viewer"))).get(0);
            Set<Long> networks = new HashSet<>();
            viewer.get("networks").forEach(network -> networks.add(network.longValue()));
            EVERYBODY.add(new Person(subject, viewer.get("member").longValue(), home, networks));
        }
        for (int i = 0; i < WORKS; i++) {
            Work work = new Work();
            work.owner = EVERYBODY.get(1 + RANDOM.nextInt(PEOPLE));
            work.title = List.of(any(VOCABULARY), any(VOCABULARY));
            work.aim = List.of(any(VOCABULARY), any(VOCABULARY), any(VOCABULARY));
            work.theme = any(List.of("grief", "isolation"));
            work.language = any(List.of("fr", "fr", "en"));
            write(work);
            LIBRARY.add(work);
        }
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

    private static List<JsonNode> ask(Person person, List<ObjectNode> questions) {
        List<JsonNode> answers = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            call(person.subject(), questions.subList(from, Math.min(from + AT_ONCE, questions.size())))
                    .forEach(answers::add);
        }
        return answers;
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
                () -> "seed " + SEED + "\n"
                        + String.join("\n", differences.subList(0, Math.min(5, differences.size()))));
        return cases;
    }

    private static List<Map<String, String>> narrowings() {
        return List.of(
                Map.of(),
                Map.of("language", "en"),
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
        List<Work> found = visible.stream()
                .filter(work -> work.holds(word))
                .filter(work -> question.path("narrowed").properties().stream()
                        .allMatch(one -> one.getValue().textValue().equals(work.facet(one.getKey()))))
                .toList();
        return List.of(
                found.stream().map(work -> work.id).collect(Collectors.toCollection(TreeSet::new)),
                (long) found.size(),
                counts(found),
                found.isEmpty() || word.equals(q) ? List.of() : List.of(word));
    }

    private static Map<String, Map<String, Long>> counts(Collection<Work> found) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (String facet : List.of("type", "language", "theme", "network", "status")) {
            found.stream()
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

    private static void change(Work work) {
        if (work.published && RANDOM.nextBoolean()) {
            call(work.owner.subject(), List.of(call("withdraw").put("id", work.id)));
            work.published = false;
            // Its version has moved; nothing more is done to it.
            return;
        }
        write(work);
    }

    private static void write(Work work) {
        work.visibility = any(
                work.owner.home() == null ? List.of("PRIVATE", "EVERYONE") : List.of("PRIVATE", "NETWORK", "EVERYONE"));
        boolean publish = work.published || RANDOM.nextInt(5) > 0;
        ObjectNode call = call("write")
                .put("visibility", work.visibility)
                .put("language", work.language)
                .put("publish", publish);
        if (work.id != null) {
            call.put("id", work.id).put("version", work.version);
        }
        ObjectNode content =
                call.putObject("content").put("title", work.title()).put("aim", String.join(" ", work.aim));
        content.putArray("themes").add(work.theme);
        if (RANDOM.nextInt(4) > 0) {
            int minutes = 5 + RANDOM.nextInt(60);
            content.putObject("duration").put("min", minutes).put("max", minutes + RANDOM.nextInt(30));
            int people = 2 + RANDOM.nextInt(10);
            content.putObject("groupSize").put("min", people).put("max", people + RANDOM.nextInt(10));
        }
        content.putArray("modalities").add(any(List.of("online", "in-person")));
        if (RANDOM.nextInt(3) == 0) {
            content.putArray("regions").add(any(List.of("08", "09")));
        }
        JsonNode saved = call(work.owner.subject(), List.of(call)).get(0);
        work.id = saved.get("id").longValue();
        work.version = saved.get("version").longValue();
        work.published = publish;
        work.network = work.owner.home();
    }

    /** Indexing follows the order of the writes: what is written last tells that all is indexed. */
    private static void awaitTheIndex() {
        Work last = new Work();
        last.owner = EVERYBODY.get(1);
        last.title = List.of("repere" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zz", "fin");
        last.aim = List.of("fin");
        last.theme = "grief";
        last.language = "fr";
        write(last);
        Portal.await("the index", Duration.ofSeconds(180), () -> {
            JsonNode answer = call(last.owner.subject(), List.of(call("search").put("q", last.title.getFirst())))
                    .get(0);
            return answer.get("total").longValue() == 1;
        });
    }

    /** Of eight letters, no three in a row shared with another: no stem, no part, no slip makes one of the other. */
    private static void words() {
        Set<String> parts = new HashSet<>();
        while (VOCABULARY.size() < WORDS) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 9; i++) {
                word.append(SYLLABLES.charAt(RANDOM.nextInt(SYLLABLES.length())));
            }
            Set<String> own = new HashSet<>();
            for (int i = 0; i + 3 <= word.length(); i++) {
                own.add(word.substring(i, i + 3));
            }
            if (own.size() == 7 && own.stream().noneMatch(parts::contains)) {
                parts.addAll(own);
                VOCABULARY.add(word.toString());
            }
        }
    }

    /** One letter in the middle is another. */
    private static String slip(String word) {
        return word.substring(0, 4) + (word.charAt(4) == 'y' ? 'a' : 'y') + word.substring(5);
    }

    private static <T> T any(List<T> of) {
        return of.get(RANDOM.nextInt(of.size()));
    }

    private static JsonNode call(String subject, List<ObjectNode> calls) {
        ObjectNode body = Portal.JSON.createObjectNode().put("as", subject);
        ArrayNode all = body.putArray("calls");
        calls.forEach(all::add);
        return Portal.visitor().post("/inside-eyes/eyes", body).json();
    }

    private static ObjectNode call(String what) {
        return Portal.JSON.createObjectNode().put("do", what);
    }
}
