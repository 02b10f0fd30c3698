package org.passeur.practice.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.search.boundary.SearchDocument;

class WorkTest {

    private static final Instant NOW = Instant.parse("2026-11-20T14:00:00Z");

    private final Activity activity = new Activity(null, 1L, 2L, NOW);

    @Test
    void aNewWorkIsADraftThatItsOwnerAloneFinds() {
        write("Bulletin météo");
        assertEquals(WorkStatus.DRAFT, activity.getStatus());
        assertFoundByItsOwnerAlone();
    }

    private void assertFoundByItsOwnerAlone() {
        SearchDocument document = activity.toSearchDocument();
        assertTrue(document.draft());
        assertEquals(Visibility.PRIVATE, document.visibility());
        assertEquals(1L, document.ownerId());
    }

    @Test
    void publishingMakesARevision() {
        write("Bulletin météo");
        assertEquals(1, activity.publish(1L, 2L, NOW).getNumber());
        assertEquals("Bulletin météo", activity.toSearchDocument().title());
    }

    @Test
    void publishingAgainWithoutAChangeMakesNoRevision() {
        write("Bulletin météo");
        activity.publish(1L, 2L, NOW);
        assertNull(activity.publish(1L, 2L, NOW));
        assertEquals(1, activity.getHeadRevision());
    }

    @Test
    void whatOthersReadStaysUntilThePublishedRevisionChanges() {
        write("Bulletin météo");
        activity.publish(1L, 2L, NOW);
        write("Bulletin du jour");
        assertTrue(activity.isDraftChanged());
        assertEquals("Bulletin météo", activity.getTitle());
        assertEquals("Bulletin météo", activity.toSearchDocument().title());
        assertEquals(2, activity.publish(1L, 2L, NOW).getNumber());
        assertEquals("Bulletin du jour", activity.getTitle());
    }

    @Test
    void theLanguageThatOthersReadStaysUntilThePublishedRevisionChanges() {
        write("Bulletin météo");
        activity.publish(1L, 2L, NOW);

        write("Bulletin météo", Language.EN);

        assertTrue(activity.isDraftChanged());
        assertEquals(Language.EN, activity.getDraftLanguage());
        assertEquals(Language.FR, activity.currentLanguage());
        assertEquals(Language.FR, activity.toSearchDocument().language());
        assertEquals(2, activity.publish(1L, 2L, NOW).getNumber());
        assertEquals(Language.EN, activity.toSearchDocument().language());
    }

    @Test
    void whoReadsWhatIsPublishedStaysUntilItIsPublishedAgain() {
        write("Bulletin météo", Visibility.NETWORK);
        activity.publish(1L, 2L, NOW);

        write("Bulletin météo", Visibility.EVERYONE);

        assertTrue(activity.isDraftChanged());
        assertEquals(Visibility.EVERYONE, activity.getDraftVisibility());
        assertEquals(Visibility.NETWORK, activity.getVisibility());
        assertEquals(Visibility.NETWORK, activity.toSearchDocument().visibility());
        Revision second = activity.publish(1L, 2L, NOW);
        assertEquals(Visibility.EVERYONE, second.getVisibility());
        assertEquals(Visibility.EVERYONE, activity.toSearchDocument().visibility());
    }

    @Test
    void publishingForAnotherNetworkMakesARevisionOfItsOwn() {
        write("Bulletin météo", Visibility.NETWORK);
        Revision first = activity.publish(1L, 2L, NOW);
        activity.withdraw(NOW);

        Revision second = activity.publish(1L, 3L, NOW);

        assertEquals(2L, first.getNetworkId());
        assertEquals(3L, second.getNetworkId());
        assertEquals(3L, activity.getNetworkId());
    }

    @Test
    void writingTheSameAgainChangesNothing() {
        assertTrue(write("Bulletin météo"));
        assertFalse(write("Bulletin météo"));
    }

    @Test
    void whatIsWithdrawnIsFoundByItsOwnerAloneAndKeepsItsRevisions() {
        write("Bulletin météo");
        activity.publish(1L, 2L, NOW);
        activity.withdraw(NOW);
        assertFoundByItsOwnerAlone();
        assertEquals(1, activity.getHeadRevision());
        activity.publish(1L, 2L, NOW);
        assertFalse(activity.toSearchDocument().draft());
        assertEquals(1, activity.getHeadRevision());
    }

    @ParameterizedTest
    @CsvSource({
        "Émotions, emotions",
        "« Où en suis-je ? », ou en suisje",
        "L’écoute en duo, lecoute en duo",
        "Œuvrer ensemble, oeuvrer ensemble",
        "Trois portes, trois portes"
    })
    void titlesSortWithoutAccentsOrSigns(String title, String sorted) {
        assertEquals(sorted, SortTitle.of(title));
    }

    private boolean write(String title) {
        return write(title, Language.FR);
    }

    private boolean write(String title, Visibility visibility) {
        return write(title, Language.FR, visibility);
    }

    private boolean write(String title, Language language) {
        return write(title, language, Visibility.EVERYONE);
    }

    private boolean write(String title, Language language, Visibility visibility) {
        ActivityContent content = Json.read(Json.write(Map.of("title", title)), ActivityContent.class);
        return activity.write(content, language, visibility, NOW);
    }
}
