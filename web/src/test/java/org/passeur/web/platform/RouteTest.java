package org.passeur.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "/, HOME,",
        "/plans, PLANS,",
        "/plans/nouveau, PLAN_NEW,",
        "/plans/12, PLAN, 12",
        "/plans/12/modifier, PLAN_EDIT, 12",
        "/plans/12/changements, PLAN_CHANGES, 12",
        "/activites/7/filiation, ACTIVITY_LINEAGE, 7",
        "/plans/12/retours, PLAN_REPORTS, 12",
        "/activites/7/retours/nouveau, ACTIVITY_REPORT_NEW, 7",
        "/retours/9, REPORT, 9",
        "/plans/12/commentaires, PLAN_COMMENTS, 12",
        "/mes-plans/suivis, FOLLOWED,",
        "/trousses/nouvelle, COLLECTION_NEW,",
        "/trousses/4/modifier, COLLECTION_EDIT, 4",
        "/plans/12/trousses, PLAN_COLLECT, 12",
        "/administration/imports/3, IMPORT, 3",
        "/administration/reseaux/nouveau, NETWORK_NEW,",
        "/administration/organismes/8, ORGANISATION, 8",
        "/personnes/4, PERSON, 4"
    })
    void anAddressLeadsToItsPage(String path, Route route, Long id) {
        assertEquals(new Route.Match(route, id, null), Route.find(path).orElseThrow());
    }

    @Test
    void aLinkIsFoundByItsSecret() {
        String token = "a-B_9".repeat(8) + "xyz";
        assertEquals(
                new Route.Match(Route.SHARED_PLAN, null, token),
                Route.find("/lien/" + token).orElseThrow());
        assertTrue(Route.find("/lien/12").isEmpty());
        assertTrue(Route.isSecret("/lien/" + token + ".pdf"));
        assertTrue(Route.isSecret("/calendrier/" + token + ".ics"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/plans/", "/plans/-1", "/plans/1x", "/plans/9999999999999999999", "/plan", "/PLANS", "//plans"})
    void anythingElseLeadsNowhere(String path) {
        assertTrue(Route.find(path).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void everyPageHasItsView(Route route) {
        assertTrue(Files.exists(Path.of("src/main/webapp" + route.view())), route.view());
    }

    @Test
    void signInLeadsOnlyIntoThePortal() {
        assertEquals("/plans?x=1", SignInServlet.localOr("/plans?x=1", "/"));
        for (String elsewhere :
                new String[] {"//evil.example", "https://evil.example", "/\\evil", "/a\r\nSet-Cookie: x", null}) {
            assertEquals("/", SignInServlet.localOr(elsewhere, "/"));
        }
    }
}
