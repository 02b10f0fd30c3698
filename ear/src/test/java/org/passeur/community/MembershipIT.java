package org.passeur.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/**
 * A network that confirms its members shows what it shares to nobody else, and its coordinators, also those of the networks
 * around it, decide. The network lies in the Regroupement du Nord, which coordonnatrice coordinates.
 */
@OnServer
class MembershipIT {

    private static final People AUTHOR = People.ORGANISATEUR_COMMUNAUTAIRE;
    private static final People NEWCOMER = People.PSYCHOEDUCATRICE;
    private static final String NAME = "Table " + UUID.randomUUID();
    private static final String WORD = Written.word("membership");

    private static Runnable restoreAuthor;
    private static Runnable restoreNewcomer;
    private static long network;
    private static Written work;

    @BeforeAll
    static void makeANetworkThatConfirms() {
        restoreAuthor = Pages.rememberProfile(AUTHOR);
        restoreNewcomer = Pages.rememberProfile(NEWCOMER);
        long nord = Portal.as(People.COORDONNATRICE)
                .get("/api/v1/me")
                .json()
                .get("networkId")
                .asLong();
        network = CommunityAdministrationIT.makeNetwork(NAME, nord, "confirmed");
        Pages.join(AUTHOR, network);
        assertEquals(302, answer(People.COORDONNATRICE, AUTHOR, "doAccept").status());
        work = Written.draft(AUTHOR, "activities", "network", "Pour la table " + WORD)
                .publish();
        Portal.await("the index", Duration.ofSeconds(60), () -> found(AUTHOR) == 1);
    }

    @AfterAll
    static void restoreProfiles() {
        restoreAuthor.run();
        restoreNewcomer.run();
    }

    @Test
    void whoWaitsReadsNothingOfTheNetworkUntilAcceptedAndLeavesAtOnce() {
        Pages.join(NEWCOMER, network);
        assertSeesNothing(NEWCOMER);
        assertTrue(Portal.as(NEWCOMER).get("/api/v1/me").json().get("networkId").isNull());
        assertEquals(
                422,
                Portal.as(NEWCOMER)
                        .post("/api/v1/activities", Written.body("network", "Partage avant réponse"))
                        .status(),
                "nobody shares with a network that has not said yes");
        String profile = Pages.open(NEWCOMER, "/profil").body();
        assertTrue(profile.contains("est en attente"), profile);
        assertTrue(profile.contains("Ghislaine Ouellet-Pratte"), "who decides");

        String waiting = Pages.open(People.COORDONNATRICE, "/personnes").body();
        assertTrue(waiting.contains("name=\"doAccept\" value=\"" + id(NEWCOMER) + "-" + network + "\""), waiting);
        assertEquals(
                404, answer(People.INTERVENANT_JEUNESSE, NEWCOMER, "doAccept").status());
        assertSeesNothing(NEWCOMER);

        assertEquals(302, answer(People.COORDONNATRICE, NEWCOMER, "doAccept").status());
        assertSees(NEWCOMER);

        Pages.join(NEWCOMER, null);
        assertSeesNothing(NEWCOMER);
    }

    @Test
    void whoIsRefusedOrRemovedReadsNothing() {
        Pages.join(NEWCOMER, null);
        Pages.join(NEWCOMER, network);
        assertEquals(302, answer(People.ADMIN, NEWCOMER, "doRefuse").status());
        assertSeesNothing(NEWCOMER);
        assertTrue(Pages.open(NEWCOMER, "/profil").body().contains("n’a pas été acceptée"));
        // Saying the same again asks nothing anew.
        Pages.join(NEWCOMER, network);
        assertSeesNothing(NEWCOMER);

        assertEquals(302, answer(People.COORDONNATRICE, NEWCOMER, "doAccept").status());
        assertSees(NEWCOMER);
        assertEquals(302, answer(People.COORDONNATRICE, NEWCOMER, "doRemove").status());
        assertSeesNothing(NEWCOMER);
    }

    @Test
    void openNetworkWithinIsNoWayInToTheOneThatConfirms() {
        long open = CommunityAdministrationIT.makeNetwork(NAME + " ouverte", network, "open");
        Pages.join(NEWCOMER, open);
        assertTrue(Pages.open(NEWCOMER, "/profil").body().contains("Vous êtes membre de"));
        assertEquals(
                open,
                Portal.as(NEWCOMER).get("/api/v1/me").json().get("networkId").asLong());
        assertSeesNothing(NEWCOMER);
        Pages.join(NEWCOMER, null);
    }

    @Test
    void openNetworkThatBeginsToConfirmKeepsItsMembersAndLetsThemNoFurtherIn() {
        String name = NAME + " qui se ferme";
        long closing = CommunityAdministrationIT.makeNetwork(name, network, "open");
        Pages.join(AUTHOR, closing);
        Written shared = Written.draft(AUTHOR, "activities", "network").publish();
        Pages.join(NEWCOMER, closing);
        assertEquals(200, Portal.as(NEWCOMER).get(shared.address()).status());
        assertSeesNothing(NEWCOMER);

        CommunityAdministrationIT.changeNetwork(closing, name, network, "confirmed");
        assertEquals(200, Portal.as(NEWCOMER).get(shared.address()).status(), "a present member stays");
        assertEquals(
                closing,
                Portal.as(NEWCOMER).get("/api/v1/me").json().get("networkId").asLong());
        assertSeesNothing(NEWCOMER);

        Pages.join(NEWCOMER, null);
        Pages.join(NEWCOMER, closing);
        assertEquals(404, Portal.as(NEWCOMER).get(shared.address()).status(), "who comes now waits");
        CommunityAdministrationIT.changeNetwork(closing, name, network, "open");
        assertEquals(200, Portal.as(NEWCOMER).get(shared.address()).status(), "who waited is in");
        assertSeesNothing(NEWCOMER);

        Pages.join(NEWCOMER, null);
        Pages.join(AUTHOR, network);
        assertEquals(302, answer(People.COORDONNATRICE, AUTHOR, "doAccept").status());
    }

    @Test
    void coordinatorCannotLearnByTheFilterWhoAsksOfANetworkElsewhere() {
        long elsewhere = CommunityAdministrationIT.makeNetwork(NAME + " ailleurs", null, "confirmed");
        Pages.join(NEWCOMER, elsewhere);
        assertEquals(302, role(People.ADMIN, network, "doGrant").status());
        assertEquals(302, role(People.ADMIN, elsewhere, "doGrant").status());

        assertFalse(people(People.COORDONNATRICE, network).contains("0 personne<"), "a network that they manage");
        assertTrue(people(People.ADMIN, elsewhere).contains("1 personne<"));
        String page = people(People.COORDONNATRICE, elsewhere);
        assertTrue(page.contains("0 personne<"), page);

        assertEquals(302, role(People.ADMIN, network, "doRevoke").status());
        assertEquals(302, role(People.ADMIN, elsewhere, "doRevoke").status());
        Pages.join(NEWCOMER, null);
    }

    private static String people(People reader, long filter) {
        return Pages.open(reader, "/personnes?nom=&reseau=" + filter).body();
    }

    private static Reply role(People decider, long where, String button) {
        return Pages.send(
                decider,
                "/personnes/" + id(NEWCOMER),
                button.equals("doGrant")
                        ? Map.of("role", "support", "networkId", Long.toString(where), button, "1")
                        : Map.of(button, where + "-support"));
    }

    @Test
    void coordinatorOfTheNetworkAroundItReadsAndWithdrawsAndNobodyElseDoes() {
        Written inner = Written.draft(AUTHOR, "activities", "network").publish();
        assertSees(People.COORDONNATRICE);
        assertEquals(
                404, Portal.as(People.INTERVENANT_JEUNESSE).get(inner.address()).status());
        assertEquals(
                404, Portal.as(People.TRAVAILLEUSE_SOCIALE).get(inner.address()).status(), "a mere member");
        assertEquals(404, withdraw(People.INTERVENANT_JEUNESSE, inner).status());
        assertEquals(404, withdraw(People.TRAVAILLEUSE_SOCIALE, inner).status());

        String page =
                Pages.open(People.COORDONNATRICE, "/activites/" + inner.id()).body();
        assertTrue(page.contains("Retirer"), "the page offers to withdraw");
        assertEquals(200, withdraw(People.COORDONNATRICE, inner).status());
        assertEquals(404, Portal.as(People.COORDONNATRICE).get(inner.address()).status());
    }

    private static void assertSees(People person) {
        assertEquals(200, Portal.as(person).get(work.address()).status());
        assertEquals(200, Pages.open(person, "/activites/" + work.id()).status());
        assertEquals(1, found(person));
    }

    private static void assertSeesNothing(People person) {
        assertEquals(404, Portal.as(person).get(work.address()).status());
        assertEquals(404, Portal.as(person).get(work.address() + "/revisions").status());
        assertEquals(404, Pages.open(person, "/activites/" + work.id()).status());
        assertEquals(0, found(person));
        assertFalse(Pages.open(person, "/recherche?q=" + WORD).body().contains("Pour la table"));
        assertFalse(Pages.open(person, "/activites").body().contains(WORD));
    }

    private static int found(People person) {
        return Portal.as(person)
                .get("/api/v1/search?q=" + WORD)
                .json()
                .get("total")
                .asInt();
    }

    private static Reply answer(People decider, People person, String button) {
        return Pages.send(decider, "/personnes/" + id(person), Map.of(button, Long.toString(network)));
    }

    private static Reply withdraw(People person, Written written) {
        return Portal.as(person)
                .post(
                        written.address() + "/withdraw",
                        Portal.JSON.createObjectNode().put("version", written.version()));
    }

    private static long id(People person) {
        return Portal.as(person).get("/api/v1/me").json().get("memberId").asLong();
    }
}
