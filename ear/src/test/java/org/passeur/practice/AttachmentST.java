package org.passeur.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Screen;
import org.passeur.test.Written;

/** Files that go with an activity: for whoever reads it, from whoever wrote it. */
@InBrowser
class AttachmentST {

    private static final byte[] PDF = "%PDF-1.4\n% Échelle du moment\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private static final String NAME = "Échelle du moment.pdf";

    @Test
    void publishedRevisionKeepsItsFilesAndTheNextOneHasThoseOfTheDraft(Screen owner, Screen reader) throws IOException {
        Written activity =
                Written.draft(People.PRATICIENNE, "activities", "everyone").publish();
        openFiles(owner, activity);
        send(owner, NAME, PDF);
        assertTold(owner, "Le fichier est ajouté.");
        assertThat(owner.page().locator("main")).containsText("avec la prochaine version");
        owner.checkAccessible();
        reader.open("/activites/" + activity.id());
        assertThat(reader.link(NAME)).hasCount(0);

        publishAgain(owner);
        reader.open("/activites/" + activity.id());
        Download download =
                reader.page().waitForDownload(() -> reader.link(NAME).click());
        assertEquals(NAME, download.suggestedFilename());
        assertArrayEquals(PDF, Files.readAllBytes(download.path()));
        String address = reader.link(NAME).getAttribute("href");
        reader.open("/activites/" + activity.id() + "/changements?de=1&a=2");
        assertThat(reader.page().locator("td.now")).containsText(NAME);

        openFilesAgain(owner, activity);
        owner.press("Retirer " + NAME);
        assertTold(owner, "Le fichier est retiré.");
        assertThat(owner.page().getByRole(AriaRole.STATUS)).isFocused();
        assertThat(owner.page().getByText("Aucune pièce jointe pour le moment."))
                .isVisible();
        owner.checkAccessible();
        publishAgain(owner);
        reader.open("/activites/" + activity.id());
        assertThat(reader.link(NAME)).hasCount(0);
        reader.open("/activites/" + activity.id() + "?revision=2");
        assertThat(reader.link(NAME)).isVisible();
        assertEquals(200, Portal.visitor().get(address).status());

        openFilesAgain(owner, activity);
        owner.press("Effacer de toutes les versions\u00a0: " + NAME);
        assertThat(owner.page().getByRole(AriaRole.ALERT)).containsText("On ne peut pas revenir en arrière.");
        owner.checkAccessible();
        owner.press("Effacer de toutes les versions");
        assertTold(owner, "Le fichier est effacé de toutes les versions.");
        assertEquals(404, Portal.visitor().get(address).status());
        reader.open("/activites/" + activity.id() + "?revision=2");
        assertThat(reader.link(NAME)).hasCount(0);
    }

    @Test
    void adaptationHasTheFilesOfItsOriginal(Screen owner, Screen adapter) {
        Written activity = Written.draft(People.PRATICIENNE, "activities", "everyone");
        openFiles(owner, activity);
        send(owner, NAME, PDF);
        publishAgain(owner);

        adapter.signIn(People.COORDONNATRICE)
                .open("/activites/" + activity.id())
                .press("Adapter pour mon groupe");
        adapter.press("Enregistrer et gérer les pièces jointes");
        assertThat(adapter.link(NAME)).isVisible();
    }

    @Test
    void nameOfAFileThatNamesSomebodyIsPointedOut(Screen screen) {
        openFiles(screen, Written.draft(People.PRATICIENNE, "activities", "private"));
        send(screen, NAME, PDF);
        assertThat(screen.page().getByText("Le nom de ce fichier contient")).hasCount(0);
        send(screen, "Suivi_Mme_Tremblay.pdf", PDF);
        assertThat(screen.page().getByText("Le nom de ce fichier contient «\u00a0Mme Tremblay\u00a0»."))
                .containsText("Renommez-le sur votre appareil");
        screen.checkAccessible();
    }

    @Test
    void fileThatIsNotTakenIsRefusedWithItsReason(Screen screen) {
        openFiles(screen, Written.draft(People.PRATICIENNE, "activities", "private"));
        screen.press("Ajouter");
        assertRefused(screen, "Choisissez un fichier qui n’est pas vide.");
        send(screen, "programme.pdf", new byte[] {'M', 'Z', 0, 1});
        assertRefused(screen, "Ce fichier n’est pas d’une sorte permise");
        send(screen, "page.html", "<script>1</script>".getBytes(StandardCharsets.UTF_8));
        assertRefused(screen, "Ce fichier n’est pas d’une sorte permise");
        screen.checkAccessible();
        send(screen, "lourd.pdf", Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1));
        assertRefused(screen, "Ce fichier dépasse 5 Mo.");
        assertThat(screen.page().getByText("Aucune pièce jointe pour le moment."))
                .isVisible();
    }

    private static void openFiles(Screen screen, Written activity) {
        screen.signIn(activity.owner());
        openFilesAgain(screen, activity);
    }

    private static void openFilesAgain(Screen screen, Written activity) {
        screen.open("/activites/" + activity.id() + "/modifier").press("Enregistrer et gérer les pièces jointes");
    }

    private static void publishAgain(Screen screen) {
        screen.follow("Revenir à l’activité");
        screen.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^(Publier…|Publier les changements…)$")))
                .click();
        screen.settle();
        screen.page()
                .locator("#publish")
                .locator("..")
                .locator("input[value=everyone]")
                .check();
        screen.press("Oui, publier");
        assertThat(screen.page().getByRole(AriaRole.STATUS).first()).containsText("est publié");
    }

    private static void assertTold(Screen screen, String what) {
        assertThat(screen.page().getByRole(AriaRole.STATUS)).hasText(what);
    }

    private static void send(Screen screen, String name, byte[] content) {
        screen.field("Fichier").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        screen.press("Ajouter");
    }

    private static void assertRefused(Screen screen, String reason) {
        assertThat(screen.page().getByRole(AriaRole.ALERT)).containsText(reason);
        assertThat(screen.field("Fichier")).isFocused();
    }
}
