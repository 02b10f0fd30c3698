package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
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

    @Test
    void ownerAddsAFileAReaderKeepsItAndTheOwnerTakesItAway(Screen owner, Screen reader) throws IOException {
        Written activity =
                Written.draft(People.PRATICIENNE, "activities", "everyone").publish();
        openFiles(owner, activity);
        send(owner, "Échelle du moment.pdf", PDF);
        PlaywrightAssertions.assertThat(owner.page().getByRole(AriaRole.STATUS)).hasText("Le fichier est ajouté.");
        owner.checkAccessible();

        reader.open("/activites/" + activity.id());
        Download download = reader.page()
                .waitForDownload(() -> reader.link("Échelle du moment.pdf").click());
        assertEquals("Échelle du moment.pdf", download.suggestedFilename());
        assertArrayEquals(PDF, Files.readAllBytes(download.path()));

        String address = reader.link("Échelle du moment.pdf").getAttribute("href");
        owner.press("Retirer Échelle du moment.pdf");
        PlaywrightAssertions.assertThat(owner.page().getByRole(AriaRole.STATUS)).hasText("Le fichier est retiré.");
        PlaywrightAssertions.assertThat(owner.page().getByRole(AriaRole.STATUS)).isFocused();
        PlaywrightAssertions.assertThat(owner.page().getByText("Aucune pièce jointe pour le moment."))
                .isVisible();
        assertEquals(404, Portal.visitor().get(address).status());
        reader.open("/activites/" + activity.id());
        PlaywrightAssertions.assertThat(reader.link("Échelle du moment.pdf")).hasCount(0);
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
        PlaywrightAssertions.assertThat(screen.page().getByText("Aucune pièce jointe pour le moment."))
                .isVisible();
    }

    private static void openFiles(Screen screen, Written activity) {
        screen.signIn(activity.owner())
                .open("/activites/" + activity.id() + "/modifier")
                .press("Enregistrer et gérer les pièces jointes");
    }

    private static void send(Screen screen, String name, byte[] content) {
        screen.field("Fichier").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        screen.press("Ajouter");
    }

    private static void assertRefused(Screen screen, String reason) {
        PlaywrightAssertions.assertThat(screen.page().getByRole(AriaRole.ALERT)).containsText(reason);
        PlaywrightAssertions.assertThat(screen.field("Fichier")).isFocused();
    }
}
