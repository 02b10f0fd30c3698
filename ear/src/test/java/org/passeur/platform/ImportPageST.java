package org.passeur.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.passeur.test.ImportFile;
import org.passeur.test.InBrowser;
import org.passeur.test.People;
import org.passeur.test.Screen;

/** An administrator reads how an import went. */
@InBrowser
class ImportPageST {

    @Test
    void linesThatSeemToNameSomebodyAreListedWithTheirPlace(Screen screen) {
        ImportFile file = new ImportFile();
        String job = file.line(file.activity(1))
                .line(file.activity(2).put("summary", "Avec Mme Tremblay."))
                .start();
        ImportFile.await(job, Duration.ofMinutes(1));
        String id = URI.create(job).getPath().replaceAll(".*/", "");

        screen.resume(People.ADMIN).open("/administration/imports/" + id);

        assertThat(screen.heading("Lignes à relire")).isVisible();
        assertThat(screen.page().getByRole(AriaRole.ROW).last())
                .containsText("Le champ «\u00a0summary\u00a0» contient ce qui ressemble à un nom de personne.");
        screen.checkAccessible();
        screen.size(360, 800).checkAccessible();
        screen.language("en").open("/administration/imports/" + id);
        assertThat(screen.page().getByRole(AriaRole.ROW).last())
                .containsText("The field “summary” holds what looks like the name of a person.");
        screen.checkAccessible();
    }
}
