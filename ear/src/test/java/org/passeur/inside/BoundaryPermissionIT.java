package org.passeur.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.Stateless;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passeur.platform.boundary.Imports;
import org.passeur.test.OnServer;
import org.passeur.test.Portal;
import org.passeur.test.Table;

/** Every method of every boundary, as every kind of caller, towards own and others' works: {@code boundaries.csv}. */
@OnServer
class BoundaryPermissionIT {

    private static final String RUN = UUID.randomUUID().toString();
    private static final Long HERE = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41);
    private static final Long ELSEWHERE = HERE + 1;

    /** Boundaries of what hangs on works, with the boundary that makes such a work. */
    private static final Map<String, String> ON_WORKS = Map.ofEntries(
            Map.entry("CoWriting", "GroupPlans"),
            Map.entry("OpenPlans", "GroupPlans"),
            Map.entry("PlanCopies", "GroupPlans"),
            Map.entry("ShareLinks", "GroupPlans"),
            Map.entry("Reports", "GroupPlans"),
            Map.entry("Figures", "GroupPlans"),
            Map.entry("PlanBlocks", "Activities"),
            Map.entry("Comments", "GroupPlans"),
            Map.entry("WorkLives", "GroupPlans"),
            Map.entry("Collections", "GroupPlans"),
            Map.entry("ExperienceSetup", "GroupPlans"),
            Map.entry("ExchangeSetup", "GroupPlans"));

    /** What is done to one of the owner's, that hangs on the work, with what makes it. */
    private static final Map<String, String> WITH_ONE = Map.of(
            "Reports.get", "Reports.save",
            "Reports.delete", "Reports.save",
            "Reports.withdraw", "Reports.save",
            "Comments.edit", "Comments.write",
            "Comments.erase", "Comments.write",
            "Comments.withdraw", "Comments.write",
            "Collections.get", "collection",
            "Collections.save", "collection",
            "Collections.add", "collection",
            "Collections.delete", "collection");

    private enum Caller {
        VISITOR(null, ""),
        NEWCOMER(null, "practitioner"),
        OWNER(HERE, "practitioner"),
        COLLEAGUE(HERE, "practitioner"),
        ELSEWHERE_MEMBER(ELSEWHERE, "practitioner"),
        COORDINATOR(HERE, "practitioner"),
        COORDINATOR_ELSEWHERE(ELSEWHERE, "practitioner"),
        MODERATOR(ELSEWHERE, "practitioner moderator"),
        ADMINISTRATOR(ELSEWHERE, "practitioner administrator");

        private final Long network;
        private final String roles;

        Caller(Long network, String roles) {
            this.network = network;
            this.roles = roles;
        }

        static Caller of(String column) {
            return Arrays.stream(values())
                    .filter(caller -> caller.name()
                            .replace("_", "")
                            .equalsIgnoreCase(column.equals("elsewhere") ? "elsewhereMember" : column))
                    .findFirst()
                    .orElseThrow();
        }

        /** A newcomer stays one only until their first profile. */
        String subject() {
            return this == VISITOR
                    ? null
                    : name().toLowerCase(Locale.ROOT) + "-"
                            + (this == NEWCOMER ? UUID.randomUUID().toString() : RUN);
        }
    }

    /** One line of the table. */
    private record Line(String method, String work, Map<Caller, String> outcomes) {

        String boundary() {
            return method.substring(0, method.indexOf('.'));
        }

        @Override
        public String toString() {
            return method + " " + work;
        }
    }

    @Deployment(testable = false)
    static WebArchive callsFromInside() {
        return ShrinkWrap.create(WebArchive.class, "boundaries.war")
                .addClasses(InsideServlet.class, BoundaryServlet.class, BoundaryCall.class, BoundaryCall.About.class)
                .addClasses(
                        CommunityCalls.class,
                        PracticeCalls.class,
                        CoWritingCalls.class,
                        StartCalls.class,
                        ExportCalls.class,
                        PlatformCalls.class,
                        SceneCalls.class)
                .addClasses(ExperienceCalls.class, ExchangeCalls.class)
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><context-root>/boundaries</context-root></jboss-web>"),
                        "jboss-web.xml")
                .setManifest(
                        new StringAsset(
                                "Manifest-Version: 1.0\nDependencies: deployment.passeur.ear.passeur-ejb.jar,"
                                        + " org.jboss.as.server, org.jboss.msc, org.wildfly.security.elytron,"
                                        + " com.fasterxml.jackson.core.jackson-databind, com.fasterxml.jackson.core.jackson-core\n"));
    }

    @BeforeAll
    static void setTheScene() {
        scene("network", null, HERE);
        scene("network", null, ELSEWHERE);
        for (Caller caller : Caller.values()) {
            if (caller.network != null) {
                scene("Members.saveMyProfile", caller, caller.network);
            }
        }
        scene("grant", Caller.COORDINATOR, HERE);
        scene("grant", Caller.COORDINATOR_ELSEWHERE, ELSEWHERE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void boundaryDecides(Line line) {
        Map<Caller, String> outcomes = new EnumMap<>(Caller.class);
        for (Caller caller : line.outcomes().keySet()) {
            outcomes.put(caller, outcome(line, caller));
        }
        assertEquals(line.outcomes(), outcomes);
    }

    @Test
    void tableNamesEveryMethodOfEveryBoundary() throws IOException, ClassNotFoundException {
        SortedSet<String> methods = new TreeSet<>();
        Path jar = Path.of(Imports.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String name : (Iterable<String>) file.stream().map(e -> e.getName())::iterator) {
                if (name.matches("org/passeur/\\w+/boundary/\\w+\\.class")) {
                    Class<?> type = Class.forName(
                            name.substring(0, name.length() - 6).replace('/', '.'),
                            false,
                            BoundaryPermissionIT.class.getClassLoader());
                    if (type.isAnnotationPresent(Stateless.class)) {
                        Stream.of(type.getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                                .map(Method::getName)
                                .forEach(method -> methods.add(type.getSimpleName() + "." + method));
                    }
                }
            }
        }
        assertTrue(methods.size() > 30, methods::toString);
        assertEquals(methods, table().map(Line::method).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String outcome(Line line, Caller caller) {
        Map<String, String> about = new HashMap<>();
        about.put("visibility", "PRIVATE");
        if (line.work().equals("waiting") || line.work().equals("member")) {
            String person = call(line.work(), null, Map.of("network", HERE.toString()));
            assertTrue(person.startsWith("ok "), person);
            about.put("person", person.split(" ")[1]);
            about.put("personsNetwork", HERE.toString());
        } else if (!line.work().equals("-") && !line.work().equals("new")) {
            boolean files = line.method().startsWith("Attachments.");
            String boundary = ON_WORKS.getOrDefault(line.boundary(), files ? "Activities" : line.boundary());
            boolean published = !line.work().equals("draft");
            about.put("visibility", published ? line.work().toUpperCase(Locale.ROOT) : "EVERYONE");
            String saved = call(boundary + ".save", Caller.OWNER, about);
            assertTrue(saved.startsWith("ok "), saved);
            about.put("id", saved.split(" ")[1]);
            about.put("version", saved.split(" ")[2]);
            if (files) {
                String file = call("Attachments.add", Caller.OWNER, about);
                assertTrue(file.startsWith("ok "), file);
                about.put("file", file.split(" ")[1]);
                // The draft has another file than before: what is published must be what was read.
                about.put("version", String.valueOf(Long.parseLong(about.get("version")) + 1));
            }
            if (published) {
                String revision = call(boundary + ".publish", Caller.OWNER, about);
                assertTrue(revision.startsWith("ok "), revision);
                about.put("version", revision.split(" ")[2]);
            }
            if (published && WITH_ONE.containsKey(line.method())) {
                Map<String, String> making = new HashMap<>(about);
                making.put("network", HERE.toString());
                Caller maker = line.boundary().equals("Collections") ? Caller.COORDINATOR : Caller.OWNER;
                String one = call(WITH_ONE.get(line.method()), maker, making);
                assertTrue(one.startsWith("ok "), one);
                about.put("file", one.split(" ")[1]);
            }
        }
        if (caller.network != null) {
            about.put("network", caller.network.toString());
        }
        return call(line.method(), caller, about).split(" ")[0];
    }

    private static String call(String method, Caller caller, Map<String, String> about) {
        Map<String, String> fields = new HashMap<>(about);
        fields.put("call", method);
        String subject = caller == null ? null : caller.subject();
        if (subject != null) {
            fields.put("as", subject);
            fields.put("roles", caller.roles);
        }
        return Portal.form(Portal.url("/boundaries/call"), fields).body();
    }

    private static void scene(String call, Caller caller, Long network) {
        String outcome = call(call, caller, Map.of("network", network.toString()));
        assertEquals("ok", outcome);
    }

    static Stream<Line> table() {
        List<Line> lines = new ArrayList<>();
        for (Map<String, String> row : Table.read("/permissions/boundaries.csv")) {
            Map<Caller, String> outcomes = new EnumMap<>(Caller.class);
            row.forEach((column, outcome) -> {
                if (!column.equals("method") && !column.equals("work")) {
                    outcomes.put(Caller.of(column), outcome);
                }
            });
            String method = row.get("method");
            if (method.startsWith("*.")) {
                for (String boundary : List.of("GroupPlans", "Activities", "Sheets")) {
                    lines.add(new Line(boundary + method.substring(1), row.get("work"), outcomes));
                }
            } else {
                lines.add(new Line(method, row.get("work"), outcomes));
            }
        }
        return lines.stream();
    }
}
