package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.test.InBrowser;
import org.passeur.test.NoScript;
import org.passeur.test.People;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** Before something is published, a button writes a neutral wording where somebody seems to be named. */
@InBrowser
class NeutralWordingST {

    private static final People OWNER = People.PRATICIENNE;

    private final String title = "Essai " + UUID.randomUUID();

    private void openEditor(Screen screen, String works, String address, ObjectNode body) {
        body.put("summary", "Avec Mme Tremblay, puis M. Gagnon.");
        screen.open(address + "/" + Written.draft(OWNER, works, body).id() + "/modifier");
    }

    @ParameterizedTest
    @CsvSource({"plans,/plans,objectives", "activities,/activites,material"})
    void oneIsTakenThenAllTheOthersAndWhatWasTypedMeanwhileIsKept(
            String works, String address, String lines, Screen screen) {
        screen.signIn(OWNER);
        ObjectNode body = Written.body(works, "private", title);
        body.putArray(lines).add("Un carton").add("Chez Mme Lavoie");
        openEditor(screen, works, address, body);
        screen.press("Publier…");
        screen.checkAccessible();
        screen.page().locator("#aim").fill("Tenir le coup.");
        screen.page().locator("input[name=lecteurs][value=everyone]").check();

        Locator first = screen.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Mme Tremblay"))
                .getByRole(AriaRole.BUTTON);
        first.focus();
        screen.page().keyboard().press("Enter");

        assertThat(screen.page().getByText("La formulation neutre est en place."))
                .isVisible();
        assertThat(screen.page().locator("#summary")).hasValue(Pattern.compile("^Avec (?!Mme).*, puis M. Gagnon\\.$"));
        assertThat(screen.page().locator("#aim")).hasValue("Tenir le coup.");
        screen.checkAccessible();
        screen.press("Prendre toutes les formulations neutres");
        assertThat(screen.page().locator("#summary")).not().hasValue(Pattern.compile("Tremblay|Gagnon"));
        assertThat(screen.page().locator("#" + lines)).hasValue(Pattern.compile("^Un carton\n(?!.*Lavoie)"));
        assertThat(screen.page().getByText("J’ai relu")).hasCount(0);
        assertThat(screen.page().locator("input[name=lecteurs]:checked")).hasValue("everyone");
    }

    @Test
    void blockOfAPlanIsRewrittenAndTheAuthorOfItsSourceKeepsTheirName(Screen screen) {
        ObjectNode body = Written.body("plans", "private", title);
        ObjectNode block =
                body.putArray("sessions").addObject().putArray("blocks").addObject();
        block.put("kind", "step").put("minutes", 5).put("description", "Mme Tremblay ouvre.");
        block.putObject("source")
                .put("title", "Le tour")
                .put("author", "Mme Lavoie")
                .put("licence", "cc-by");
        screen.signIn(OWNER);
        openEditor(screen, "plans", "/plans", body);

        screen.press("Publier…").press("Prendre toutes les formulations neutres");

        assertThat(screen.page().locator("[id='sessions:0:blocks:0:description']"))
                .hasValue(Pattern.compile("^(?!.*Tremblay).* ouvre\\.$"));
        assertThat(screen.page().locator("[name='sessions:0:blocks:0:source-author']"))
                .hasValue("Mme Lavoie");
    }

    @Test
    void sheetTakesItInEnglishWithoutScript(@NoScript Screen screen) {
        screen.open("/").follow("Se connecter").identify(OWNER).language("en");
        openEditor(screen, "sheets", "/fiches", Written.body("sheets", "private", title));
        screen.press("Publish…");
        screen.page().locator("#body").fill("Un autre texte.");
        screen.press("Take all the neutral wordings");

        assertThat(screen.page().getByText("The neutral wording is in place.")).isVisible();
        assertThat(screen.page().locator("#body")).hasValue("Un autre texte.");
        assertThat(screen.page().locator("#summary")).not().hasValue(Pattern.compile("Tremblay|Gagnon"));
        screen.press("Yes, publish");
        assertThat(screen.page().getByText("is published").first()).isVisible();
    }
}
