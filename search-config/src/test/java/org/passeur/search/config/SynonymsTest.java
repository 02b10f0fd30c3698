package org.passeur.search.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SynonymsTest {

    static List<List<String>> groups() {
        return Synonyms.groups();
    }

    @Test
    void thereAreEnoughOfThem() {
        assertTrue(groups().size() >= 150, () -> groups().size() + " groups");
    }

    @ParameterizedTest
    @MethodSource("groups")
    void groupHasSeveralNamesAndEachOnce(List<String> group) {
        assertTrue(group.size() >= 2, group::toString);
        Set<String> seen = new HashSet<>();
        for (String name : group) {
            assertTrue(!Words.of(name).isEmpty(), () -> "\"" + name + "\" has no word: " + group);
            assertTrue(name.matches("[\\p{L}\\p{N}’+&. –-]+"), () -> "\"" + name + "\" has a sign too many: " + group);
            assertTrue(seen.add(name.toLowerCase(java.util.Locale.ROOT)), () -> "\"" + name + "\" twice: " + group);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CDC, corporation de développement communautaire",
        "corporation de développement communautaire, CDC",
        "Corporations de developpement communautaire, CDC",
        "TQ, table de quartier",
        "ACA, action communautaire autonome",
        "RSSS, réseau de la santé et des services sociaux",
        "centre intégré de santé et de services sociaux, CISSS",
        "CIUSSS, centre intégré universitaire de santé et de services sociaux",
        "OC, organisme communautaire",
        "organisme communautaire, OC",
        "mutual aid group, groupe d’entraide"
    })
    void acronymsAndNamesLeadToEachOther(String asked, String other) {
        List<Synonyms.Found> found = Synonyms.in(Words.of(asked));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.getFirst().others().contains(other), found::toString);
    }

    @Test
    void longestNameIsTaken() {
        List<Synonyms.Found> found = Synonyms.in(Words.of("un groupe d’entraide en ligne"));
        assertEquals(List.of(2, 2), found.stream().map(Synonyms.Found::length).toList(), found::toString);
    }
}
