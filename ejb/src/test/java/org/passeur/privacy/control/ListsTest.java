package org.passeur.privacy.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;

/** What a person of the field may get wrong in the lists. */
class ListsTest {

    @Test
    void smallPlacesAreOfEveryRegionAndNamedOnceInEach() {
        Map<String, List<String>> places = new HashMap<>();
        String[] region = {null};
        WordList.lines("places.txt", (line, nothing) -> {
            if (line.startsWith("[")) {
                region[0] = line.substring(1, line.length() - 1);
            } else {
                places.computeIfAbsent(region[0], key -> new ArrayList<>()).add(line);
            }
        });
        assertEquals(Region.values().length, places.size(), () -> new TreeSet<>(places.keySet()).toString());
        places.values()
                .forEach(names -> assertEquals(names.size(), Set.copyOf(names).size(), names::toString));
        assertTrue(places.values().stream().mapToInt(List::size).sum() >= 250, places::toString);
    }

    @Test
    void largeTownsAreNotAmongThem() {
        Lists lists = new Lists();
        for (String town : List.of(
                "Montréal",
                "Québec",
                "Laval",
                "Gatineau",
                "Longueuil",
                "Sherbrooke",
                "Saguenay",
                "Lévis",
                "Trois-Rivières",
                "Terrebonne",
                "Rouyn-Noranda",
                "Val-d’Or",
                "Rimouski",
                "Amos",
                "La Sarre",
                "Sept-Îles",
                "Baie-Comeau",
                "Gaspé",
                "Drummondville",
                "Victoriaville",
                "Saint-Georges",
                "Thetford Mines",
                "Joliette",
                "Saint-Jérôme",
                "Alma",
                "Shawinigan",
                "La Tuque",
                "Rivière-du-Loup",
                "Matane",
                "Amqui",
                "Mont-Laurier",
                "Saint-Hyacinthe")) {
            assertTrue(lists.places.match(new Reading(town), 0) == null, town);
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Set<Set<Object>> keys = new HashSet<>();
        for (Language language : Language.values()) {
            Properties wording = new Properties();
            try (InputStream in = ListsTest.class.getResourceAsStream(
                    "/org/passeur/privacy/" + language.code() + "/wording.properties")) {
                wording.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            keys.add(wording.keySet());
            wording.values().forEach(text -> {
                assertTrue(!text.toString().contains("'"), text + ": typographic apostrophe");
                assertTrue(!text.toString().matches(".* [:?!;].*"), text + ": non-breaking space");
            });
        }
        assertEquals(1, keys.size(), keys::toString);
    }

    @Test
    void helpLinesHaveTenDigits() {
        new Lists().helpLines.forEach(number -> assertEquals(10, number.length(), number));
    }
}
