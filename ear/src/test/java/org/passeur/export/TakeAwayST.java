package org.passeur.export;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.NoScript;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;

/** Plans are taken away: printed, put in a calendar, and read by somebody without an account. */
@InBrowser
class TakeAwayST {

    private static final String DATED =
            "{\"language\":\"fr\",\"visibility\":\"private\",\"title\":\"Le mercredi soir\",\"timeZone\":\"America/Halifax\","
                    + "\"roles\":[{\"role\":\"facilitator\"}],\"sessions\":[{\"title\":\"Se rencontrer\",\"date\":\"2026-12-02\",\"start\":\"18:30\",\"minutes\":90,"
                    + "\"blocks\":[{\"kind\":\"step\",\"title\":\"Accueil du mercredi\",\"minutes\":10}]}]}";

    @Test
    void aSheetIsChosenAndOpensAsAPdf(@NoScript Screen screen) {
        long plan = plan();
        screen.signIn(People.PRATICIENNE).open("/plans/" + plan + "/emporter");
        screen.field("Feuille").selectOption("role-facilitator");
        screen.field("Format du papier").selectOption("a4");
        screen.field("Langue de la feuille").selectOption("en");
        String form = (String)
                screen.page().locator("form[action='/plans/" + plan + ".pdf']").getAttribute("action");

        APIResponse pdf = screen.page()
                .context()
                .request()
                .get(Portal.url(form + "?revision=brouillon&sheet=role-facilitator&size=a4&lang=en")
                        .toString());
        assertEquals(200, pdf.status());
        assertEquals("application/pdf", pdf.headers().get("content-type"));
        assertTrue(pdf.headers().get("content-disposition").contains("Le_mercredi_soir_-_role-facilitator.pdf"));
        assertTrue(new String(pdf.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void whatIsNoDateIsSaidBesideItsField(Screen screen) {
        long id = TakeAwayIT.bundled();
        screen.open("/plans/" + id).follow("Emporter");
        screen.expectComplaint("does not conform to the required format");
        screen.open("/plans/" + id + ".ics?start=2026-13-45&every=14");

        assertThat(screen.page().getByRole(AriaRole.ALERT)).containsText("il manque une date");
        assertThat(screen.field("Jours d’une rencontre à la suivante")).hasValue("14");
        screen.checkAccessible();
    }

    @Test
    void draftThatSeemsToNameSomebodyIsReadOnceMoreBeforeALinkIsMade(Screen owner) {
        long plan = plan(DATED.replace("Accueil du mercredi", "Mme Gagnon présente le groupe"));
        owner.signIn(People.PRATICIENNE).open("/plans/" + plan + "/emporter");
        owner.field("Durée").selectOption("week");

        owner.press("Créer le lien");

        assertThat(owner.page().getByRole(AriaRole.ALERT)).containsText("Mme Gagnon");
        assertThat(owner.page().locator("a.secret")).hasCount(0);
        assertThat(owner.field("Durée")).hasValue("week");
        owner.checkAccessible();
        owner.page().getByLabel("J’ai relu").check();
        owner.press("Créer le lien");
        assertThat(owner.page().locator("a.secret")).isVisible();
        assertThat(owner.page().getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void linkOpensWithoutAnAccountUntilItIsRevoked(Screen owner, Screen guest) throws IOException {
        long plan = plan();
        owner.signIn(People.PRATICIENNE).open("/plans/" + plan + "/emporter").press("Créer le lien");
        String link = owner.page().locator("a.secret").getAttribute("href");
        owner.open("/plans/" + plan + "/emporter");
        assertThat(owner.page().locator("a.secret")).hasCount(0);

        Response page = guest.page().navigate(link);
        assertEquals(200, page.status());
        assertEquals("no-referrer", page.headers().get("referrer-policy"));
        assertEquals("noindex, nofollow", page.headers().get("x-robots-tag"));
        assertThat(guest.page().getByText("Accueil du mercredi")).isVisible();
        guest.checkAccessible();
        String signIn = guest.link("Se connecter").getAttribute("href");
        assertFalse(
                signIn.contains(java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("/lien".getBytes(StandardCharsets.UTF_8))
                        .substring(0, 5)),
                signIn);
        assertEquals(200, file(guest, link + ".pdf?sheet=facilitator").status());
        String calendar = file(guest, link + ".ics").text();
        assertTrue(calendar.contains("DTSTART;TZID=America/Halifax:20261202T183000"), calendar);
        assertFalse(calendar.contains("/plans/"), calendar);

        owner.open("/plans/" + plan + "/emporter");
        assertThat(owner.page()
                        .getByRole(AriaRole.CELL)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("2026"))
                        .first())
                .isVisible();
        owner.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Révoquer"))
                .click();
        guest.expectComplaint("status of 404");
        Response over = guest.page().navigate(link);
        String never = link.substring(0, link.length() - 43) + "A".repeat(43);
        assertEquals(404, over.status());
        String overText = guest.page().locator("body").innerText();
        assertEquals(404, guest.page().navigate(never).status());
        assertEquals(overText, guest.page().locator("body").innerText());
        assertEquals(404, file(guest, link + ".pdf").status());
        assertEquals(List.of(), linesWith(link.substring(link.length() - 43)), "the secret is in a log");
    }

    @Test
    void whatALinkCannotGiveIsSaidForWhatItIs(Screen owner, Screen guest) {
        long plan = plan(DATED.replace("\"date\":\"2026-12-02\",", ""));
        owner.signIn(People.PRATICIENNE).open("/plans/" + plan + "/emporter").press("Créer le lien");
        String link = owner.page().locator("a.secret").getAttribute("href");

        guest.page().navigate(link + ".pdf?sheet=none");
        assertThat(guest.page().getByRole(AriaRole.ALERT)).containsText("Cette feuille ne peut pas être faite");
        guest.checkAccessible();
        guest.page().navigate(link + ".ics");
        assertThat(guest.page().getByRole(AriaRole.ALERT)).containsText("Ce plan n’a pas de dates");
    }

    @Test
    void linkShowsWhatWhoeverFacilitatesNeeds(Screen owner, Screen guest) {
        long plan = plan(DATED.replace(
                        "\"minutes\":10}",
                        "\"minutes\":10,\"material\":[\"Cartes du mercredi\"]},{\"kind\":\"activity\",\"title\":\"Bouger\","
                                + "\"activity\":\"passeur:activity:pause-qui-bouge\",\"minutes\":10}")
                .replace(
                        "\"sessions\"",
                        "\"setAside\":[{\"rule\":\"aim-missing\",\"reason\":\"Le groupe choisira.\"}],\"sessions\""));
        owner.signIn(People.PRATICIENNE).open("/plans/" + plan + "/emporter").press("Créer le lien");

        guest.page().navigate(owner.page().locator("a.secret").getAttribute("href"));

        assertThat(guest.page().locator("ul.supplies").first()).containsText("Cartes du mercredi");
        assertThat(guest.page().locator("ul.supplies").first()).containsText("Verre d’eau");
        assertThat(guest.page().getByText("Le groupe choisira.")).isVisible();
        assertThat(guest.page()
                        .locator("li.block")
                        .filter(new Locator.FilterOptions()
                                .setHasText("Bibliothèque\u00a0: La pause qui bouge, révision"))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("CC BY")))
                .hasAttribute("href", Pattern.compile("https://creativecommons\\.org/licenses/by.*deed\\.fr"));
        assertThat(guest.page().locator("a[href='/telephone']")).hasCount(0);
        guest.checkAccessible();
        guest.page().getByText("Bouger").first().click();
        assertThat(guest.page().getByRole(AriaRole.HEADING).first()).hasText("La pause qui bouge");
    }

    @Test
    void calendarAddressIsRenewedAndRevoked(Screen owner, Screen calendar) throws IOException {
        plan();
        owner.signIn(People.FORMATRICE).open("/mon-calendrier");
        owner.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("mon adresse"))
                .first()
                .click();
        String first = owner.page().locator("a.secret").getAttribute("href");
        APIResponse feed = file(calendar, first);
        assertEquals(200, feed.status());
        assertTrue(feed.headers().get("content-type").startsWith("text/calendar"));
        assertEquals(
                304,
                calendar.page()
                        .context()
                        .request()
                        .get(
                                first,
                                com.microsoft.playwright.options.RequestOptions.create()
                                        .setHeader(
                                                "If-None-Match", feed.headers().get("etag")))
                        .status());

        owner.press("Renouveler mon adresse");
        String second = owner.page().locator("a.secret").getAttribute("href");
        assertEquals(404, file(calendar, first).status());
        assertEquals(200, file(calendar, second).status());

        owner.open("/mon-calendrier").press("Révoquer mon adresse");
        assertEquals(404, file(calendar, second).status());
        assertThat(owner.page().getByText("Vous n’avez pas encore d’adresse")).isVisible();
        assertEquals(
                List.of(),
                linesWith(second.substring(second.length() - 47, second.length() - 4)),
                "the secret is in a log");
    }

    @Test
    void calendarHoldsTheDatedPlansOfItsOwnerAlone(Screen owner, Screen calendar) {
        long mine = plan();
        owner.signIn(People.PRATICIENNE).open("/mon-calendrier");
        owner.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("mon adresse"))
                .first()
                .click();
        String ics = file(calendar, owner.page().locator("a.secret").getAttribute("href"))
                .text();
        assertTrue(ics.contains("UID:plan-" + mine + "-session-1@"), ics);

        owner.open("/mon-calendrier").press("Révoquer mon adresse");
    }

    @Test
    void withdrawnPlanTakesItsLinksAlong(Screen owner, Screen guest) {
        long plan = plan();
        long version = Portal.as(People.PRATICIENNE)
                .post(
                        "/api/v1/plans/" + plan + "/publish",
                        Portal.JSON.createObjectNode().put("version", 0))
                .json()
                .get("version")
                .asLong();
        owner.signIn(People.PRATICIENNE).open("/plans/" + plan + "/emporter");
        owner.field("Ce que le lien montre").selectOption("1");
        owner.press("Créer le lien");
        String link = owner.page().locator("a.secret").getAttribute("href");
        assertEquals(200, guest.page().navigate(link).status());
        assertThat(guest.page().getByText("révision 1")).isVisible();

        Portal.as(People.PRATICIENNE)
                .post(
                        "/api/v1/plans/" + plan + "/withdraw",
                        Portal.JSON.createObjectNode().put("version", version));
        guest.expectComplaint("status of 404");
        assertEquals(404, guest.page().navigate(link).status());
    }

    @Test
    void nobodyElseMakesALink(Screen other) {
        long plan = plan();
        other.signIn(People.AGENTE_EMPLOI).expectComplaint("status of 404");
        assertEquals(
                404,
                other.page()
                        .navigate(Portal.url("/plans/" + plan + "/emporter").toString())
                        .status());
        APIResponse forged = other.page()
                .context()
                .request()
                .post(
                        Portal.url("/plans/" + plan + "/emporter").toString(),
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setHeader("Origin", Portal.url("/").toString().replaceAll("/$", ""))
                                .setForm(com.microsoft.playwright.options.FormData.create()
                                        .set("creer", "1")
                                        .set("duree", "week")));
        assertEquals(404, forged.status());
    }

    private static APIResponse file(Screen screen, String address) {
        return screen.page().context().request().get(address);
    }

    private static long plan() {
        return plan(DATED);
    }

    private static long plan(String json) {
        try {
            return Portal.as(People.PRATICIENNE)
                    .post("/api/v1/plans", Portal.JSON.readTree(json))
                    .json()
                    .get("id")
                    .asLong();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Of every log that the server wrote. */
    private static List<String> linesWith(String secret) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("passeur.run")))) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .flatMap(file -> {
                        try {
                            return Files.readString(file, StandardCharsets.ISO_8859_1)
                                    .lines();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .filter(line -> line.contains(secret))
                    .toList();
        }
    }
}
