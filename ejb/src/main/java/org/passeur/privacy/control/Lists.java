package org.passeur.privacy.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Region;

/** The lists that a person of the field can correct, both languages together; read once. */
final class Lists {

    /** What {@code = own}, {@code = person}… say in the lists. */
    static final String OWN = "own";

    static final String PERSON = "person";
    static final String WORD = "word";
    static final String NAMED = "named";
    static final String NEXT = "next";
    static final String ALONE = "alone";

    final WordList civility = both("civility");
    final WordList kinship = both("kinship");
    final WordList roles = both("roles");
    final WordList people = both("people");
    final WordList determiners = both("determiners");
    final WordList adjectives = both("adjectives");
    final WordList naming = both("naming");
    final WordList commonWords = both("common-words");
    final WordList notNames = both("not-names");
    final WordList notPersons = both("not-persons");
    final WordList institutions = both("institutions");
    final WordList streetsBefore = WordList.read("fr/streets.txt");
    final WordList streetsAfter = WordList.read("en/streets.txt");
    final WordList addressWords = both("address-words");
    final WordList counted = both("counted");
    final WordList months = both("months");
    final WordList birth = both("birth");
    final WordList bornThings = both("born-things");
    final WordList fileNumbers = both("file-numbers");
    final WordList numberWords = both("number-words");
    final WordList otherNumbers = both("other-numbers");
    final WordList documents = both("documents");
    final WordList phoneWords = both("phone-words");
    final WordList rareSituations = both("rare-situations");
    final WordList notRare = both("not-rare");
    final WordList givenNames = WordList.read("given-names.txt");
    final WordList familyNames = WordList.read("family-names.txt");
    final WordList places = new WordList(Lists::saint);

    /** National numbers, ten digits. */
    final Set<String> helpLines = new HashSet<>();

    final Set<String> sharedMailboxes = new HashSet<>();

    Lists() {
        WordList.lines("help-lines.txt", (number, name) -> helpLines.add(number.replaceAll("\\D", "")));
        WordList.lines("shared-mailboxes.txt", (name, nothing) -> sharedMailboxes.add(name));
        readPlaces();
    }

    private static WordList both(String name) {
        return WordList.read("fr/" + name + ".txt", "en/" + name + ".txt");
    }

    /**
     * Values of places: the numbers of the regions that have one of that name, then {@code ?} when it means something
     * else too.
     */
    private void readPlaces() {
        List<String[]> found = new ArrayList<>();
        String[] region = {null};
        WordList.lines("places.txt", (line, nothing) -> {
            if (line.startsWith("[")) {
                region[0] = Region.of(line.substring(1, line.length() - 1)).code();
            } else {
                boolean ambiguous = line.endsWith("?");
                String name = ambiguous ? line.substring(0, line.length() - 1).strip() : line;
                found.add(new String[] {name, region[0] + (ambiguous ? " ?" : "")});
            }
        });
        found.stream()
                .collect(Collectors.groupingBy(
                        place -> place[0],
                        LinkedHashMap::new,
                        Collectors.mapping(place -> place[1], Collectors.joining(" "))))
                .forEach(places::add);
    }

    private static String saint(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }
}
