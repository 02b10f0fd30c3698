package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.test.EveryField;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** A work of which each field holds as much as it may: its form shows and keeps all of it, and one sign more is refused. */
@InBrowser
class FieldLimitST {

    private static final Locator.FilterOptions TITLE = new Locator.FilterOptions().setHasText("Titre");

    /** Where a schema sets no limit. */
    private static final int SOME = 50;

    private static final EveryField FULL = new EveryField(
            of -> longest(of.path("maxLength").asInt(SOME)),
            of -> of.path("maximum").asInt(1));

    /** Words with accents, for those take two bytes, and nothing at the ends that would be cut. */
    private static String longest(int length) {
        return "été où ".repeat(length / 7 + 1).substring(0, length - 1) + "x";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"plan, plans, plans", "activity, activities, activites", "sheet, sheets, fiches"})
    void formKeepsAWorkOfWhichEachFieldIsAsLongAsItMayBe(String kind, String path, String address, Screen screen) {
        ObjectNode body = FULL.of(kind, "private");
        Written work = Written.draft(People.PRATICIENNE, path, body);
        JsonNode before = work.stored();
        String title = before.get("title").asText();

        screen.signIn(People.PRATICIENNE).open("/" + address + "/" + work.id() + "/modifier");
        String other = title.substring(0, title.length() - 1) + "z";
        screen.field("Titre").first().fill(other);
        screen.press("Enregistrer");
        Portal.await(
                "what was saved",
                Duration.ofSeconds(15),
                () -> other.equals(work.stored().get("title").asText()));
        JsonNode after = work.stored();
        body.remove("title");
        body.fieldNames().forEachRemaining(field -> assertEquals(before.get(field), after.get(field), field));

        screen.field("Titre").first().fill(title + "y");
        screen.press("Enregistrer");
        assertThat(screen.page().locator("[role=alert], #saved").filter(TITLE).first())
                .isVisible();
        assertThat(screen.field("Titre").first()).hasValue(title + "y");
        assertEquals(other, work.stored().get("title").asText());
    }
}
