package org.passeur.community;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Screen;

/** A network begins: as an administrator does it, and as its first coordinator finds it. */
@InBrowser
class CommunityAdministrationST {

    @Test
    void administratorMakesANetworkWithAnOrganisationAndGivesItACoordinator(Screen administrator, Screen coordinator) {
        String network = "Réseau " + UUID.randomUUID();
        String organisation = "Organisme " + UUID.randomUUID();
        administrator
                .signIn(People.ADMIN)
                .open("/")
                .follow("Administration")
                .follow("Réseaux")
                .follow("Ajouter un réseau");
        administrator.press("Enregistrer");
        PlaywrightAssertions.assertThat(administrator.field("Nom")).hasAttribute("aria-invalid", "true");
        administrator.checkAccessible();
        administrator.field("Nom").fill(network);
        administrator.field("Portée").selectOption("regional");
        administrator.field("Région").selectOption("11");
        administrator.press("Enregistrer");
        PlaywrightAssertions.assertThat(administrator.link(network)).isVisible();

        administrator.follow("Organismes").follow("Ajouter un organisme");
        administrator.field("Nom").fill(organisation);
        administrator.field(network).check();
        administrator.press("Enregistrer");
        administrator.field("Chercher un organisme par son nom").fill(organisation);
        administrator
                .page()
                .locator("main")
                .getByText("Chercher", exactly())
                .last()
                .click();
        administrator.settle();
        PlaywrightAssertions.assertThat(administrator.link(organisation)).isVisible();

        administrator.open("/personnes?nom=vadeboncoeur").follow("Clara Vadeboncoeur");
        administrator.field("Rôle").selectOption("coordinator");
        administrator.field("Réseau").selectOption(network);
        administrator.press("Donner ce rôle");
        PlaywrightAssertions.assertThat(administrator.page().locator("main"))
                .containsText("Coordination\u00A0: " + network);
        administrator.checkAccessible();

        coordinator.signIn(People.AGENTE_EMPLOI).open("/").follow("Personnes");
        coordinator.checkAccessible();
        PlaywrightAssertions.assertThat(coordinator.link("Clara Vadeboncoeur").last())
                .isVisible();

        administrator.press("Retirer Coordination\u00A0: " + network);
        PlaywrightAssertions.assertThat(administrator.page().locator("main")).containsText("Le rôle est retiré.");
    }

    private static com.microsoft.playwright.Locator.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
    }
}
