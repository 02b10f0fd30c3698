package org.passeur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.Approach;
import org.passeur.practice.boundary.Bandwidth;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.DigitalSkill;
import org.passeur.practice.boundary.Equipment;
import org.passeur.practice.boundary.GroupType;
import org.passeur.practice.boundary.LengthBand;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.MeetingOption;
import org.passeur.practice.boundary.Milieu;
import org.passeur.practice.boundary.Modality;
import org.passeur.practice.boundary.Openness;
import org.passeur.practice.boundary.Origin;
import org.passeur.practice.boundary.Phase;
import org.passeur.practice.boundary.PlanSection;
import org.passeur.practice.boundary.PlanText;
import org.passeur.practice.boundary.PlanZone;
import org.passeur.practice.boundary.RoleKind;
import org.passeur.practice.boundary.TelephoneAccess;
import org.passeur.practice.boundary.TelephoneJourney;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.practice.boundary.WorkSort;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.practice.boundary.YesNo;

/** The words of the portal: complete in both languages, all of them used, written as they should be. */
class MessagesTest {

    private static final String FOLDER = "src/main/resources/org/passeur/web/";

    private static final Map<String, Class<? extends Coded>> LABELS = Map.ofEntries(
            Map.entry("modality", Modality.class),
            Map.entry("activityModality", ActivityModality.class),
            Map.entry("phase", Phase.class),
            Map.entry("groupType", GroupType.class),
            Map.entry("approach", Approach.class),
            Map.entry("licence", Licence.class),
            Map.entry("milieu", Milieu.class),
            Map.entry("openness", Openness.class),
            Map.entry("origin", Origin.class),
            Map.entry("equipment", Equipment.class),
            Map.entry("role", RoleKind.class),
            Map.entry("blockKind", BlockKind.class),
            Map.entry("meetingOption", MeetingOption.class),
            Map.entry("timeZone", PlanZone.class),
            Map.entry("telephoneAccess", TelephoneAccess.class),
            Map.entry("telephoneWay", TelephoneJourney.Way.class),
            Map.entry("bandwidth", Bandwidth.class),
            Map.entry("digitalSkill", DigitalSkill.class),
            Map.entry("yesNo", YesNo.class),
            Map.entry("visibility", Visibility.class),
            Map.entry("status", WorkStatus.class),
            Map.entry("length", LengthBand.class),
            Map.entry("sort", WorkSort.class),
            Map.entry("language", Language.class),
            Map.entry("section", PlanSection.class),
            Map.entry("text", PlanText.class),
            Map.entry("kind", WorkKind.class));

    /** A bundle read with its key in a page: {@code practice['plans.title']}, {@code w['plan.before']}. */
    private static final Pattern IN_PAGE = Pattern.compile("\\b(\\w+)\\['([\\w.-]+)'\\]");

    private static final Pattern IN_ERROR_PAGE = Pattern.compile("\\{\\{([\\w.-]+)}}");

    /** Not a sentence: a header as it is sent. */
    private static final String HTTP = "Authorization: Bearer";

    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"|'([\\w.-]+)'");

    static Stream<String> features() throws IOException {
        return Sources.under(FOLDER, "messages_fr.properties")
                .map(file -> file.getParent().getFileName().toString());
    }

    /** All files of words, as {@code practice/editing}. */
    static Stream<String> bundles() throws IOException {
        return Sources.under(FOLDER, "_fr.properties")
                .map(file -> file.getParent().getFileName() + "/"
                        + file.getFileName().toString().replace("_fr.properties", ""));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        Properties french = read(Path.of(FOLDER, bundle + "_fr.properties"));
        Properties english = read(Path.of(FOLDER, bundle + "_en.properties"));
        assertEquals(keys(french), keys(english));
        for (String key : keys(french)) {
            assertEquals(places(french.getProperty(key)), places(english.getProperty(key)), "places in " + key);
            assertTrue(
                    !french.getProperty(key).isBlank()
                            && !english.getProperty(key).isBlank(),
                    key);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void whatAPageReadsExists(String file) throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> known = keys(read(Path.of(FOLDER, file + "_fr.properties")));
        // Pages call the messages of a feature by its name, and other files by theirs.
        String feature = file.replaceFirst("/messages$", "").replaceFirst("^.*/", "");
        for (Path page : Sources.under("src/main/webapp", ".xhtml").toList()) {
            Matcher reading = IN_PAGE.matcher(Sources.read(page));
            while (reading.find()) {
                String bundle = reading.group(1).equals("w") ? "practice" : reading.group(1);
                if (bundle.equals(feature) && !known.contains(reading.group(2))) {
                    missing.add(page.getFileName() + " " + reading.group(2));
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyMessageIsUsed(String feature) throws IOException {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>();
        for (String key : keys(messages(feature, "fr"))) {
            if (!isNamed(key, literals)) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    /** By itself, or by its beginning: a kind of labels, or a dotted name that code completes. */
    private static boolean isNamed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String start = key.substring(0, dot);
            boolean prefix = literals.contains(start + ".");
            boolean dotted = literals.contains(start) && (start.contains(".") || LABELS.containsKey(start));
            if (prefix || dotted) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>();
        List<Path> files = new ArrayList<>();
        files.addAll(Sources.under("src/main/java", ".java").toList());
        files.addAll(Sources.under("../ejb/src/main/java", ".java").toList());
        files.addAll(Sources.under("src/main/webapp", ".xhtml").toList());
        for (Path file : files) {
            Matcher literal = LITERAL.matcher(Sources.read(file));
            while (literal.find()) {
                literals.add(literal.group(1) == null ? literal.group(2) : literal.group(1));
            }
        }
        Matcher inErrorPage = IN_ERROR_PAGE.matcher(Sources.read(Path.of(FOLDER, "platform/error-page.html")));
        while (inErrorPage.find()) {
            literals.add(inErrorPage.group(1));
        }
        return literals;
    }

    @TestFactory
    Stream<DynamicTest> everyCodedValueHasALabelInBothLanguages() {
        return LABELS.entrySet().stream()
                .map(labels -> DynamicTest.dynamicTest(labels.getKey(), () -> {
                    for (String language : List.of("fr", "en")) {
                        Properties messages = messages("practice", language);
                        for (Coded value : labels.getValue().getEnumConstants()) {
                            String key = labels.getKey() + "." + value.code();
                            assertTrue(messages.containsKey(key), key + " in " + language);
                        }
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void typographyIsThatOfTheLanguage(String language) throws IOException {
        Pattern wrong = language.equals("fr")
                // Straight marks; a breaking space where the line must not break, or none at all.
                ? Pattern.compile(
                        "['\"]|\\.\\.\\.|[  ] [:?!»]|« |[^\\u00A0\\d{:/]:(?!//)|[^\\u00A0]\\?|[^\\u00A0]»|«[^\\u00A0]")
                : Pattern.compile("['\"]|\\.\\.\\.|[ \\u00A0][:;?!]|[«»]");
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.under(FOLDER, "_" + language + ".properties").toList()) {
            Properties messages = read(file);
            for (String key : keys(messages)) {
                if (wrong.matcher(messages.getProperty(key).replace(HTTP, "")).find()) {
                    found.add(FILE.apply(file) + " " + key + "=" + messages.getProperty(key));
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    private static final java.util.function.Function<Path, String> FILE =
            file -> file.getParent().getFileName() + "/" + file.getFileName();

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{\\d").matcher(message);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    private static Set<String> keys(Properties messages) {
        return new TreeSet<>(messages.stringPropertyNames());
    }

    private static Properties messages(String feature, String language) throws IOException {
        return read(Path.of(FOLDER, feature, "messages_" + language + ".properties"));
    }

    private static Properties read(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        return messages;
    }
}
