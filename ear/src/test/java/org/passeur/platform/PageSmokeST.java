package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.InBrowser;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;

/** Every page opens for whom it is meant, in both languages, on a phone and on a desk, and axe has nothing to say. */
@InBrowser
class PageSmokeST {

    private static final List<String> FOR_EVERYONE = List.of(
            "/",
            "/plans",
            "/plans/{id}",
            "/plans/{id}/changements",
            "/plans/{id}/filiation",
            "/plans/{id}/telephone",
            "/plans/{id}/animer",
            "/plans/{id}/retours",
            "/plans/{id}/emporter",
            "/activites",
            "/activites/{id}",
            "/activites/{id}/retours",
            "/fiches",
            "/fiches?mot=consentement",
            "/fiches/{id}",
            "/fiches/{id}/changements",
            "/fiches/{id}/filiation",
            "/trousses",
            "/trousses/{id}",
            "/recherche",
            "/recherche?q=groupe",
            "/recherche?q=zzzzz",
            "/confidentialite",
            "/accessibilite");

    private static final List<String> SIGNED_IN = List.of(
            "/",
            "/profil",
            "/plans/{id}",
            "/plans/{id}/animer",
            "/plans/{id}/emporter",
            "/mon-calendrier",
            "/mes-plans",
            "/plans/nouveau",
            "/plans/nouveau/partir",
            "/plans/{id}/retours/nouveau",
            "/activites/{id}/retours/nouveau",
            "/plans/{id}/commentaires",
            "/activites/{id}/commentaires",
            "/mes-retours",
            "/mes-plans/suivis",
            "/mes-recherches",
            "/recherche?q=groupe",
            "/activites/nouvelle",
            "/fiches/nouvelle",
            "/fiches/{id}",
            "/fiches/{id}/commentaires",
            "/invitation");

    private static final List<String> FOR_COORDINATORS = List.of(
            "/administration",
            "/personnes",
            "/personnes/{id}",
            "/trousses/nouvelle",
            "/plans/{id}/trousses",
            "/fiches/{id}/trousses");

    private static final List<String> FOR_ADMINISTRATORS = List.of(
            "/administration",
            "/administration/reseaux",
            "/administration/reseaux/nouveau",
            "/administration/reseaux/{id}",
            "/administration/organismes",
            "/administration/organismes/nouveau",
            "/personnes",
            "/administration/recherches",
            "/administration/imports",
            "/administration/index");

    static Stream<Arguments> pages() {
        List<Arguments> pages = new ArrayList<>();
        for (String language : List.of("fr", "en")) {
            FOR_EVERYONE.forEach(page -> pages.add(Arguments.of(page, null, language)));
            SIGNED_IN.forEach(page -> pages.add(Arguments.of(page, People.PRATICIENNE, language)));
            FOR_COORDINATORS.forEach(page -> pages.add(Arguments.of(page, People.COORDONNATRICE, language)));
            FOR_ADMINISTRATORS.forEach(page -> pages.add(Arguments.of(page, People.ADMIN, language)));
        }
        return pages.stream();
    }

    @ParameterizedTest(name = "{0} for {1} in {2}")
    @MethodSource("pages")
    void opensAndIsAccessible(String page, People person, String language, Screen screen) {
        if (person != null) {
            screen.resume(person);
        }
        screen.language(language).open(address(page));

        assertEquals(
                language, screen.page().locator("html").getAttribute("lang").substring(0, 2));
        assertEquals(1, screen.page().locator("h1").count(), "one first heading");
        for (int width : new int[] {1280, 360}) {
            screen.size(width, 800);
            assertTrue(
                    (Boolean)
                            screen.page()
                                    .evaluate(
                                            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                    "nothing to scroll sideways at " + width);
            screen.checkAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rien",
                "/plans/999999999",
                "/activites/999999999",
                "/fiches/999999999",
                "/administration/imports",
                "/personnes"
            })
    void whatAVisitorMayNotSeeAnswersLikeWhatDoesNotExist(String address, Screen screen) {
        screen.expectComplaint("the server responded with a status of 404");
        int status = screen.page().navigate(Portal.url(address).toString()).status();

        // An address that needs an account leads to the sign-in; all else does not exist.
        if (screen.page().url().startsWith(Portal.url("/").toString())) {
            assertEquals(404, status);
            screen.checkAccessible();
        }
    }

    /** Takes the demonstration's first published plan, activity or sheet for an id, a member or their network. */
    static String address(String page) {
        if (!page.contains("{id}")) {
            return page;
        }
        JsonNode me = Portal.as(People.PRATICIENNE).get("/api/v1/me").json();
        if (page.startsWith("/personnes")) {
            return page.replace("{id}", me.get("memberId").asText());
        }
        if (page.startsWith("/trousses")) {
            return page.replace("{id}", Pages.find(Pages.open(null, "/trousses"), "href=\"/trousses/(\\d+)\""));
        }
        if (page.startsWith("/administration/reseaux")) {
            return page.replace("{id}", me.get("networkId").asText());
        }
        String works = page.startsWith("/plans") ? "plans" : page.startsWith("/fiches") ? "sheets" : "activities";
        JsonNode first =
                Portal.visitor().get("/api/v1/" + works + "?size=1").json().at("/items/0/id");
        return page.replace("{id}", first.asText());
    }
}
