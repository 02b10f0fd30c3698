package org.passeur.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.platform.boundary.Language;

class PagerTest {

    private static final Messages WORDS = Messages.of("platform", Language.FR);

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 3, 1 2 3 Suivante",
        "3, 3, Précédente 1 2 3",
        "10, 50, Précédente 1 … 8 9 10 11 12 … 50 Suivante"
    })
    void showsTheEndsAndWhatIsAround(int page, int pages, String expected) {
        List<Pager.Link> links = Pager.of(Address.of("/plans"), page, pages, WORDS);
        assertEquals(expected, links.stream().map(Pager.Link::text).collect(Collectors.joining(" ")));
    }

    @Test
    void keepsTheStateOfTheListAndNoNumberForTheFirstPage() {
        Address address =
                Address.of("/plans").with("theme", "grief").with("q", "a&b é").with("vide", "");
        List<Pager.Link> links = Pager.of(address, 2, 3, WORDS);
        assertEquals("/plans?theme=grief&q=a%26b+%C3%A9", links.get(0).address());
        assertEquals("/plans?theme=grief&q=a%26b+%C3%A9&page=3", links.getLast().address());
    }
}
