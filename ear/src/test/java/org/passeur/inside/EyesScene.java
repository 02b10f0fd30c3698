package org.passeur.inside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.passeur.test.Portal;

/** Generated people, networks and works, in the portal and, as a model, here. */
final class EyesScene {

    private static final int NETWORKS = 6;
    private static final int PEOPLE = 14;
    private static final int WORKS = 240;
    private static final int WORDS = 60;

    /** Questions in one request, which must be answered within a minute. */
    private static final int AT_ONCE = 60;

    private static final List<String> KINDS = List.of("activity", "plan", "sheet");

    private static final String SYLLABLES = "bcdfghjklmnpqrstvwxz";

    /** Printed with a failure, so that it can be had again: {@code -Dpasseur.seed}. */
    static final long SEED =
            Long.getLong("passeur.seed", ThreadLocalRandom.current().nextLong());

    static final Random RANDOM = new Random(SEED);
    static final List<Long> NETWORK_IDS = new ArrayList<>();
    static final List<Person> EVERYBODY = new ArrayList<>();
    static final List<String> VOCABULARY = new ArrayList<>();
    static final List<Work> LIBRARY = new ArrayList<>();

    /**
     * @param subject null for a visitor
     * @param member id; null for a visitor
     * @param home network of theirs; null without one
     */
    record Person(String subject, Long member, Long home, Set<Long> networks) {}

    static final class Work {
        String kind = "activity";
        Long id;
        long version;
        Person owner;
        Long network;
        String visibility;
        boolean published;
        String language;
        String theme;
        List<String> title;
        List<String> aim;
        Person writer;

        boolean isSeenBy(Person person) {
            return owner == person
                    || !published && writer == person
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
                case "type" -> kind;
                case "language" -> language;
                case "theme" -> theme;
                case "network" -> network == null ? null : network.toString();
                case "status" -> published ? "published" : "draft";
                default -> throw new IllegalArgumentException(facet);
            };
        }
    }

    private EyesScene() {}

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
            work.kind = any(KINDS);
            work.owner = EVERYBODY.get(1 + RANDOM.nextInt(PEOPLE));
            work.title = List.of(any(VOCABULARY), any(VOCABULARY));
            work.aim = List.of(any(VOCABULARY), any(VOCABULARY), any(VOCABULARY));
            work.theme = any(List.of("grief", "isolation"));
            work.language = any(List.of("fr", "fr", "en"));
            write(work);
            LIBRARY.add(work);
            if (work.kind.equals("plan") && RANDOM.nextBoolean()) {
                share(work, EVERYBODY.get(1 + RANDOM.nextInt(PEOPLE)));
            }
        }
    }

    /** Somebody writes a plan with its owner: both find it, and nobody else until it is published. */
    private static void share(Work plan, Person other) {
        if (other != plan.owner) {
            JsonNode invitation = call(
                            plan.owner.subject(), List.of(call("invite").put("id", plan.id)))
                    .get(0);
            call(
                    other.subject(),
                    List.of(call("accept").put("token", invitation.get("token").textValue())));
            plan.writer = other;
        }
    }

    static List<JsonNode> ask(Person person, List<ObjectNode> questions) {
        List<JsonNode> answers = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            call(person.subject(), questions.subList(from, Math.min(from + AT_ONCE, questions.size())))
                    .forEach(answers::add);
        }
        return answers;
    }

    static void change(Work work) {
        if (work.published && RANDOM.nextBoolean()) {
            call(
                    work.owner.subject(),
                    List.of(call("withdraw").put("kind", work.kind).put("id", work.id)));
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
                .put("kind", work.kind)
                .put("visibility", work.visibility)
                .put("language", work.language)
                .put("publish", publish);
        if (work.id != null) {
            call.put("id", work.id).put("version", work.version);
        }
        ObjectNode content = call.putObject("content")
                .put("title", work.title())
                .put(work.kind.equals("sheet") ? "body" : "aim", String.join(" ", work.aim));
        content.putArray("themes").add(work.theme);
        if (work.kind.equals("activity")) {
            measure(content);
        }
        if (RANDOM.nextInt(3) == 0) {
            content.putArray("regions").add(any(List.of("08", "09")));
        }
        JsonNode saved = call(work.owner.subject(), List.of(call)).get(0);
        work.id = saved.get("id").longValue();
        work.version = saved.get("version").longValue();
        work.published = publish;
        work.network = work.owner.home();
    }

    private static void measure(ObjectNode content) {
        if (RANDOM.nextInt(4) > 0) {
            int minutes = 5 + RANDOM.nextInt(60);
            content.putObject("duration").put("min", minutes).put("max", minutes + RANDOM.nextInt(30));
            int people = 2 + RANDOM.nextInt(10);
            content.putObject("groupSize").put("min", people).put("max", people + RANDOM.nextInt(10));
        }
        content.putArray("modalities").add(any(List.of("online", "in-person")));
    }

    /**
     * Indexing follows the order of the writes: what is written last tells that all is indexed. Each kind has an index of
     * its own, which shows what was written in its own time.
     */
    static void awaitTheIndex() {
        String mark = "repere" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zz";
        Person owner = EVERYBODY.get(1);
        for (String kind : KINDS) {
            Work last = new Work();
            last.kind = kind;
            last.owner = owner;
            last.title = List.of(mark, "fin");
            last.aim = List.of("fin");
            last.theme = "grief";
            last.language = "fr";
            write(last);
        }
        Portal.await("the index", Duration.ofSeconds(180), () -> {
            JsonNode answer = call(owner.subject(), List.of(call("search").put("q", mark)))
                    .get(0);
            return answer.get("total").longValue() == KINDS.size();
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
    static String slip(String word) {
        return word.substring(0, 4) + (word.charAt(4) == 'y' ? 'a' : 'y') + word.substring(5);
    }

    private static <T> T any(List<T> of) {
        return of.get(RANDOM.nextInt(of.size()));
    }

    static JsonNode call(String subject, List<ObjectNode> calls) {
        ObjectNode body = Portal.JSON.createObjectNode().put("as", subject);
        ArrayNode all = body.putArray("calls");
        calls.forEach(all::add);
        return Portal.visitor().post("/inside-eyes/eyes", body).json();
    }

    static ObjectNode call(String what) {
        return Portal.JSON.createObjectNode().put("do", what);
    }
}
