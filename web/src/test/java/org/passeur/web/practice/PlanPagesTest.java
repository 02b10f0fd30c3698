package org.passeur.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.LibraryActivity.Origin;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.Remark;
import org.passeur.practice.boundary.Severity;

class PlanPagesTest {

    private static final String PLAN = """
            {"title": "Café", "modality": "online",
             "texts": {"ruleCamera": "Au choix.", "contingencyOverflow": "Une salle à deux."},
             "sessions": [{"title": "Se voir", "start": "13:30", "minutes": 90, "blocks": [
               {"kind": "step", "title": "Accueil", "minutes": 15, "material": ["minuterie"]},
               {"kind": "activity", "title": "Météo", "activity": "x:1", "revision": 2, "minutes": 35},
               {"kind": "activity", "title": "Secret", "activity": "x:2", "minutes": 5},
               {"kind": "break", "minutes": 10}]}]}""";

    private static final Map<ActivityRef, LibraryActivity> ACTIVITIES = Map.of(
            new ActivityRef("x:1", 2),
            new LibraryActivity(
                    7L,
                    "x:1",
                    true,
                    false,
                    2,
                    3,
                    true,
                    Licence.UNSAID,
                    "Maude",
                    new Origin("Le ciel", "Sacha"),
                    Json.read(
                            "{\"title\": \"Météo\", \"material\": [\"Minuterie.\", \"Cartes\"]}",
                            ActivityContent.class),
                    false));

    @Test
    void anActivityWithANewerRevisionSaysSoAndShowsWhatChanged() {
        PlanPage.Block block =
                read(Language.FR, 1).sessions().getFirst().blocks().get(1);
        assertTrue(block.newer().contains("3"), block.newer());
        assertEquals("/activites/7/changements?de=2&a=3", block.changes());
    }

    @Test
    void aBlockOfTheLibraryNamesWhoeverWroteItAndItsLicence() {
        List<PlanPage.Block> blocks = read(Language.EN, 1).sessions().getFirst().blocks();
        assertNull(blocks.get(0).credit());
        assertEquals(
                "Bibliothèque\u00a0: Météo, révision 2, par Maude (adaptation de «\u00a0Le ciel\u00a0», par Sacha)"
                        + " · CC BY-NC-SA 4.0",
                blocks.get(1).credit().line());
        assertEquals(
                "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.fr",
                blocks.get(1).credit().address());
        assertNull(blocks.get(2).credit());
    }

    @Test
    void aBlockThatTellsAnActivityInItsOwnWordsIsSaidToBeAnAdaptation() {
        PlanContent plan = Json.read(
                PLAN.replace("\"title\": \"Météo\",", "\"title\": \"Météo\", \"description\": \"Autrement.\","),
                PlanContent.class);
        BlockCredit credit = BlockCredit.of(plan.sessions().getFirst().blocks().get(1), ACTIVITIES, Language.FR);
        assertEquals(
                "D’après «\u00a0Météo\u00a0», par Maude (adaptation de «\u00a0Le ciel\u00a0», par Sacha)"
                        + " · CC BY-NC-SA 4.0",
                credit.line());
    }

    @Test
    void materialOfBlocksAndOfTheirActivitiesIsOneList() {
        assertEquals(
                List.of("minuterie", "Cartes"),
                read(Language.FR, 1).material().stream()
                        .map(PlanPage.Supply::name)
                        .toList());
    }

    @Test
    void aPlanAloneShowsWhatItsPageShowsToWhoeverFacilitates() {
        PlanContent plan = Json.read(PLAN, PlanContent.class);
        Remark aside = new Remark("x", Severity.ADVISED, "aim", "Il manque un but.", "…", "RQT", "Vu en équipe.");
        PlanPage alone = PlanPages.alone(plan, ACTIVITIES, List.of(aside), Language.FR);
        PlanPage page = read(Language.FR, 1);
        assertEquals(page.sessions(), alone.sessions());
        assertEquals(page.material(), alone.material());
        assertEquals(page.tools(), alone.tools());
        assertEquals("Vu en équipe.", alone.setAside().getFirst().text());
    }

    @Test
    void clockTimesFollowTheBlocks() {
        List<PlanPage.Block> blocks = read(Language.FR, 1).sessions().getFirst().blocks();
        assertEquals(
                List.of("13 h 30", "13 h 45", "14 h 20", "14 h 25"),
                blocks.stream()
                        .map(block -> block.clock().replace('\u00A0', ' '))
                        .toList());
        assertEquals("Pause", blocks.getLast().title());
    }

    @Test
    void onlyAnActivityThatTheReaderMayOpenIsALink() {
        List<PlanPage.Block> blocks = read(Language.FR, 1).sessions().getFirst().blocks();
        assertEquals("/activites/7?revision=2", blocks.get(1).address());
        assertNull(blocks.get(2).address());
    }

    @Test
    void whatIsNotFilledIsNotShown() {
        PlanPage page = read(Language.FR, 1);
        assertTrue(page.isContingency());
        assertEquals(List.of("rules"), List.copyOf(page.pairs().keySet()));
        assertEquals(
                List.of("bref", "avant", "contingence", "pendant", "materiel"),
                PlanPart.of(page, Language.FR).stream().map(PlanPart::id).toList());
    }

    @Test
    void aDocumentSpeaksItsOwnLanguage() {
        assertNull(read(Language.FR, 1).head().lang());
        PlanPage inEnglishPage = read(Language.EN, 1);
        assertEquals("fr-CA", inEnglishPage.head().lang());
        assertEquals("en-CA", inEnglishPage.head().around());
        assertEquals("Modalité", inEnglishPage.facts().getFirst().label());
    }

    @Test
    void anOlderRevisionSaysSo() {
        assertNull(read(Language.FR, 1).head().notice());
        assertFalse(read(Language.FR, 2).head().notice().isEmpty());
    }

    private static PlanPage read(Language page, int headRevision) {
        PublishedWork<PlanContent> work = new PublishedWork<>(
                44L,
                "x:plan",
                Language.FR,
                Visibility.EVERYONE,
                1,
                headRevision,
                Instant.EPOCH,
                "Maude",
                null,
                Json.read(PLAN, PlanContent.class),
                null,
                false,
                1,
                false,
                false,
                false);
        return PlanPages.of(work, List.of(), ACTIVITIES, Map.of(), List.of(), Map.of(), page);
    }
}
