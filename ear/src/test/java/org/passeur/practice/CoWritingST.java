package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.Composer.Part;
import org.passeur.test.InBrowser;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** Two people in one plan: each is told who wrote what, and nothing is overwritten in silence. */
@InBrowser
class CoWritingST {

    private static final String OTHER = "Maude Larivière";

    private final Written plan = Written.draft(People.PRATICIENNE, "plans", "private");

    /** The owner makes a link, and the guest opens it. */
    private void invite(Screen owner, Screen guest) {
        owner.signIn(plan.owner()).open("/plans/" + plan.id() + "/modifier").follow("Écrire à plusieurs");
        owner.checkAccessible().press("Créer un lien d’invitation");
        String link = owner.field("Lien d’invitation").inputValue();
        owner.checkAccessible();
        guest.signIn(People.SOUTIEN);
        guest.page().navigate(link);
        guest.checkAccessible().press("Accepter et écrire");
        assertThat(guest.page().getByText("On vous a invité·e à écrire dans ce plan"))
                .isVisible();
        owner.open("/plans/" + plan.id() + "/modifier");
    }

    /** A page asks again when it is looked at again: nothing here waits for the half minute. */
    private static void lookAgain(Screen screen) {
        screen.page()
                .waitForResponse(
                        response -> response.url().endsWith("/composer/ensemble"),
                        () -> screen.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
    }

    @Test
    void eachIsToldWhoElseHasThePlanOpenAndInWhichPart(Screen owner, Screen guest) {
        invite(owner, guest);
        Locator ownersLine = owner.page().locator("#beside");
        assertThat(guest.page().locator("#beside")).isHidden();
        lookAgain(guest);
        assertThat(guest.page().locator("#beside")).containsText("a aussi ce plan ouvert\u00a0: «\u00a0Avant\u00a0»");
        new Composer(guest).open(Part.SESSIONS).addSession("Un");
        lookAgain(guest);

        lookAgain(owner);

        assertThat(ownersLine)
                .hasText("Nadia Benchekroun a aussi ce plan ouvert\u00a0: «\u00a0Rencontres, rencontre 1\u00a0».");
        owner.checkAccessible();
        new Composer(guest).assertSaved();
        guest.open("/mes-plans");
        assertThat(ownersLine).isVisible();
        lookAgain(owner);
        assertThat(ownersLine).isHidden();
    }

    @Test
    void whatBothChangedInDifferentPlacesGoesTogether(Screen owner, Screen guest) {
        invite(owner, guest);
        Composer theirs = new Composer(guest);
        assertThat(guest.button("Publier…")).hasCount(0);
        owner.field("But").fill("Le but de la propriétaire");
        new Composer(owner).assertSaved();

        guest.field("Résumé").fill("Le résumé de l’invité");

        assertThat(guest.page().getByText(OTHER + " a enregistré")).containsText("But");
        theirs.assertSaved();
        assertThat(guest.field("But")).hasValue("Le but de la propriétaire");
        assertThat(guest.field("Résumé")).hasValue("Le résumé de l’invité");
        assertEquals("Le but de la propriétaire", plan.stored().get("aim").asText());
        assertEquals("Le résumé de l’invité", plan.stored().get("summary").asText());
        guest.checkAccessible();
    }

    @Test
    void whatBothChangedInTheSamePlaceIsDecidedByAPerson(Screen owner, Screen guest) {
        invite(owner, guest);
        owner.field("But").fill("Le but de la propriétaire");
        owner.field("Résumé").fill("Le résumé de la propriétaire");
        new Composer(owner).assertSaved();

        guest.field("But").fill("Le but de l’invité");

        assertThat(guest.heading("Ce plan a changé pendant que vous écriviez")).isVisible();
        Locator row = guest.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW);
        // The heading, and the one thing to decide: the summary is taken in already.
        assertThat(row).hasCount(2);
        assertThat(row.nth(1)).containsText("Le but de la propriétaire");
        assertThat(guest.field("Résumé")).hasValue("Le résumé de la propriétaire");
        assertEquals("Le but de la propriétaire", plan.stored().get("aim").asText());
        guest.checkAccessible();

        guest.press("Garder mon texte et enregistrer");

        assertThat(guest.page().getByRole(AriaRole.STATUS).first()).containsText("C’est enregistré");
        assertEquals("Le but de l’invité", plan.stored().get("aim").asText());
        assertEquals(
                "Le résumé de la propriétaire", plan.stored().get("summary").asText());
    }

    @Test
    void agendasOfTwoPeopleGoTogether(Screen owner, Screen guest) {
        Composer here = new Composer(owner);
        Composer there = new Composer(guest);
        invite(owner, guest);
        here.open(Part.SESSIONS)
                .addSession("Un")
                .addBlock("Accueil", 10)
                .addBlock("Fin", 5)
                .assertSaved();
        guest.open("/plans/" + plan.id() + "/modifier");
        there.open(Part.SESSIONS).field(2, "minutes").fill("15");
        there.assertSaved();

        here.field(1, "minutes").fill("20");

        here.assertSaved();
        assertThat(owner.page().getByText("a enregistré")).containsText("Rencontre 1");
        here.assertBlocks("Accueil", "Fin");
        assertThat(here.field(2, "minutes")).hasValue("15");
        assertEquals(20, plan.stored().at("/sessions/0/blocks/0/minutes").asInt());
        assertEquals(15, plan.stored().at("/sessions/0/blocks/1/minutes").asInt());
    }

    @Test
    void datesOfAPlanStandInTheCalendarOfWhoeverWritesInItAsLongAsTheyDo(Screen guest) {
        People writer = People.PRATICIEN_AUTRE_REGION;
        ObjectNode body = Written.body("private", "Rencontres datées " + UUID.randomUUID());
        body.putArray("sessions").addObject().put("date", "2027-03-10").put("start", "13:30");
        Written plan = Written.draft(People.PRATICIENNE, "plans", body);
        String session = "UID:plan-" + plan.id() + "-session-1@";
        guest.signIn(writer).open("/mon-calendrier");
        assertThat(guest.page().getByText("au plus 100 plans datés")).isVisible();
        guest.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("mon adresse"))
                .first()
                .click();
        String feed = guest.page().locator("a.secret").getAttribute("href").replaceFirst("^.*(?=/calendrier/)", "");
        assertFalse(Pages.open(null, feed).body().contains(session));

        CoWritingIT.invite(plan, writer);
        assertTrue(Pages.open(null, feed).body().contains(session));
        CoWritingIT.remove(plan, writer);
        assertFalse(Pages.open(null, feed).body().contains(session));
        guest.open("/mon-calendrier").press("Révoquer mon adresse");
        assertThat(guest.page().getByText("Vous n’avez pas encore d’adresse")).isVisible();
        assertEquals(404, Pages.open(null, feed).status());
    }

    @Test
    void whoNamesSomebodyInADraftThatOthersReadIsToldAtEachSave(Screen owner) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        owner.signIn(People.PRATICIENNE).open("/plans/" + plan.id() + "/modifier");
        Locator told = owner.page().locator("#remarks .note").getByText("Mme Tremblay");
        owner.field("But").fill("Que Mme Tremblay retrouve confiance.");
        owner.press("Enregistrer");
        assertThat(owner.page().locator("#saved")).containsText("nregistré");
        assertThat(told).hasCount(0);

        CoWritingIT.invite(plan, People.PRATICIEN_AUTRE_REGION);
        owner.field("But").fill("Que Mme Tremblay retrouve confiance en elle.");
        new Composer(owner).open(Composer.Part.SHARE);
        assertThat(told).isVisible();
        owner.checkAccessible();
    }
}
