package org.passeur.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeur.test.Composer;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** How a session ends, and what is left of it for whoever comes next. */
@InBrowser
class SessionST {

    @Test
    void formSentAfterTheSessionEndedComesBackFilled(Screen screen) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        screen.expectComplaint("status of 401");
        screen.signIn(People.PRATICIENNE).open("/plans/" + plan.id() + "/modifier");
        screen.field("But").fill("Un but écrit longuement");
        Composer composer = new Composer(screen).open(Composer.Part.SESSIONS);
        screen.press("Ajouter une rencontre");
        screen.field("Titre de la rencontre").fill("Une rencontre");
        screen.loseSessions().press("Enregistrer");
        screen.identify(People.PRATICIENNE);

        PlaywrightAssertions.assertThat(screen.page().getByText("Voici votre formulaire tel que vous l’aviez rempli"))
                .isVisible();
        PlaywrightAssertions.assertThat(screen.field("Titre").first()).hasValue(plan.title());
        PlaywrightAssertions.assertThat(screen.field("But")).hasValue("Un but écrit longuement");
        PlaywrightAssertions.assertThat(screen.field("Titre de la rencontre")).hasValue("Une rencontre");
        screen.press("Enregistrer");
        composer.assertSaved();
        assertEquals(
                "Un but écrit longuement",
                Portal.as(People.PRATICIENNE)
                        .get(plan.address() + "/draft")
                        .json()
                        .get("aim")
                        .asText());
    }

    /** A computer that several people share: what one wrote is not for the next. */
    @Test
    void formOfOnePersonNeverComesBackToAnother(Screen screen) {
        String secret = "Un titre que personne d’autre ne lit " + UUID.randomUUID();
        screen.expectComplaint("status of 401");
        screen.signIn(People.PRATICIENNE).open("/plans/nouveau");
        screen.field("Titre").fill(secret);
        screen.loseSessions().press("Enregistrer");
        screen.identify(People.AGENTE_EMPLOI);

        assertFalse(screen.page().content().contains(secret), screen.page().url());
        screen.page().reload();
        assertFalse(screen.page().content().contains(secret), "asked for again");
    }

    @Test
    void signOutEndsTheSessionOfTheIdentityProviderToo(Screen screen) {
        screen.signIn(People.PRATICIENNE).press("Se déconnecter");
        PlaywrightAssertions.assertThat(screen.link("Se connecter")).isVisible();

        screen.follow("Se connecter");
        PlaywrightAssertions.assertThat(screen.page().locator("#password")).isVisible();
        screen.open("/mes-plans");
        PlaywrightAssertions.assertThat(screen.page().locator("#password")).isVisible();
    }

    @Test
    void sessionAloneOpensNothingOfTheApi(Screen screen) {
        screen.expectComplaint("status of 401").signIn(People.PRATICIENNE).open("/plans");

        assertEquals(List.of(401, 401, 401), screen.page().evaluate("""
                () => Promise.all([
                  fetch('/api/v1/me'),
                  fetch('/api/v1/activities', {method: 'POST', headers: {'Content-Type': 'application/json'},
                    body: '{"language": "fr", "visibility": "private", "title": "Sans jeton"}'}),
                  fetch('/api/v1/activities/1/withdraw', {method: 'POST', headers: {'Content-Type': 'application/json'},
                    body: '{"version": 0}'})
                ]).then(replies => replies.map(reply => reply.status))"""));
    }
}
