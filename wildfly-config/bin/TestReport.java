import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Counts what a test run did, from the reports that Surefire and Failsafe wrote: {@code TestReport ROOT STAMP} reads
 * those below ROOT that are newer than the file STAMP. The last line alone is "N passed, N failed, N skipped";
 * the exit code is 1 when a test failed or none ran.
 */
class TestReport {

    private static final int SLOWEST = 10;

    private record Result(String suite, String className, String name, String outcome, String reason) {}

    private final List<Result> results = new ArrayList<>();
    /** Seconds by suite and by class: those of the class, because starting a server counts, and in no single test. */
    private final Map<String, Double> suiteSeconds = new TreeMap<>();

    private final Map<String, Double> classSeconds = new TreeMap<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var report = new TestReport();
        report.read(Path.of(args[0]), Path.of(args[1]));
        System.exit(report.print());
    }

    private void read(Path root, Path stamp) throws Exception {
        var since = Files.getLastModifiedTime(stamp);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(null);
        try (var modules = Files.list(root)) {
            for (var target : modules.map(module -> module.resolve("target"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (var files = Files.find(
                        target,
                        3,
                        (path, attributes) -> path.getFileName().toString().matches("TEST-.*\\.xml")
                                && reports(target, path) != null
                                && attributes.lastModifiedTime().compareTo(since) >= 0)) {
                    for (var file : files.sorted().toList()) {
                        read(parser, file, reports(target, file));
                    }
                }
            }
        }
    }

    /** The report folder below target that holds this file, such as {@code failsafe-reports/postgres}; null elsewhere. */
    private static String reports(Path target, Path file) {
        var folder = target.relativize(file.getParent()).toString().replace('\\', '/');
        return folder.matches("(surefire|failsafe)-reports.*") ? folder : null;
    }

    private void read(DocumentBuilder parser, Path file, String folder) throws IOException {
        Element suite;
        try {
            suite = parser.parse(file.toFile()).getDocumentElement();
        } catch (org.xml.sax.SAXException e) {
            // Cut short: the JVM that wrote it died. That is a failure, not nothing.
            results.add(new Result(
                    folder, file.getFileName().toString(), "report", "failed", "The report is not whole: " + file));
            return;
        }
        var whole = suite.getAttribute("name");
        var kind = suiteOf(whole, folder);
        suiteSeconds.merge(kind, seconds(suite), Double::sum);
        classSeconds.merge(whole + kind.replaceFirst("^[a-z]+", ""), seconds(suite), Double::sum);
        var cases = suite.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            var test = (Element) cases.item(i);
            var className = test.getAttribute("classname");
            var problem = first(test, "failure", "error");
            var outcome = problem != null ? "failed" : first(test, "skipped") != null ? "skipped" : "passed";
            var reason = problem == null ? "" : problem.getAttribute("message");
            results.add(new Result(kind, className, test.getAttribute("name"), outcome, reason));
        }
    }

    private static Element first(Element parent, String... names) {
        for (var name : names) {
            if (parent.getElementsByTagName(name).item(0) instanceof Element found) {
                return found;
            }
        }
        return null;
    }

    /** Unit, integration or browser by the class's name, and where it ran when the folder tells (PostgreSQL, H2…). */
    private static String suiteOf(String className, String folder) {
        var outer = className.replaceAll("\\$.*", "");
        var kind = outer.endsWith("ST") ? "browser" : outer.endsWith("IT") ? "integration" : "unit";
        var place = folder.replaceFirst("^(surefire|failsafe)-reports[-/]?", "");
        return place.isEmpty() ? kind : kind + " (" + place + ")";
    }

    private static double seconds(Element element) {
        try {
            return Double.parseDouble(element.getAttribute("time").replace(",", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private int print() {
        var suites = new TreeMap<String, List<Result>>();
        results.forEach(result ->
                suites.computeIfAbsent(result.suite, key -> new ArrayList<>()).add(result));
        out.printf("%-28s %8s %8s %8s %9s%n", "Suite", "passed", "failed", "skipped", "seconds");
        suites.forEach((suite, all) -> out.printf(
                "%-28s %8d %8d %8d %9.1f%n",
                suite,
                count(all, "passed"),
                count(all, "failed"),
                count(all, "skipped"),
                suiteSeconds.getOrDefault(suite, 0.0)));

        out.printf("%nSlowest classes%n");
        classSeconds.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(SLOWEST)
                .forEach(entry -> out.printf("%9.1f s  %s%n", entry.getValue(), entry.getKey()));

        var failed = results.stream()
                .filter(result -> result.outcome.equals("failed"))
                .toList();
        if (!failed.isEmpty()) {
            out.printf("%nFailed%n");
            failed.forEach(result -> out.printf(
                    "  %s.%s: %s%n",
                    result.className,
                    result.name,
                    result.reason.lines().findFirst().orElse("")));
        }
        if (results.isEmpty()) {
            out.printf("%nNo test ran.%n");
        }
        out.printf(
                "%n%d passed, %d failed, %d skipped%n",
                count(results, "passed"), failed.size(), count(results, "skipped"));
        return failed.isEmpty() && !results.isEmpty() ? 0 : 1;
    }

    private static long count(List<Result> results, String outcome) {
        return results.stream().filter(result -> result.outcome.equals(outcome)).count();
    }
}
