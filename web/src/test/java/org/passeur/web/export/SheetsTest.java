package org.passeur.web.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.PlanContent;

/** Sheets on paper: readable by a screen reader, in both languages, on both papers. */
class SheetsTest {

    private static final Path KEPT = Path.of("target/sheets");

    private static final List<String> SHEETS = List.of(
            "plan",
            "facilitator",
            "attendance",
            "phone",
            "role-facilitator",
            "role-co-facilitator",
            "role-technical-support",
            "role-administrative-support",
            "role-relative");

    static Stream<Arguments> sheets() {
        List<Arguments> all = new ArrayList<>();
        for (String plan : List.of("deuil-d-un-metier", "catching-your-breath")) {
            for (String sheet : SHEETS) {
                for (String size : List.of("letter", "a4")) {
                    for (String language : List.of("fr", "en")) {
                        all.add(Arguments.of(plan, sheet, size, language));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetIsTaggedAsPdfUaAsks(String plan, String sheet, String size, String language) throws Exception {
        byte[] pdf = print(Sources.bundled(plan), sheet, size, language);

        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(plan + "-" + sheet + "-" + size + "-" + language + ".pdf"), pdf);
        assertEquals(Set.of(), PdfAccessibility.faults(pdf));
        assertEquals(List.of(), PdfPages.headingsAtTheFoot(pdf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "facilitator"})
    void whatMustBeAtHandIsOnTheSheetsOfWhoeverFacilitates(String sheet) {
        String text = PdfPages.text(print(supplied(), sheet, "letter", "fr"));

        assertTrue(text.contains("Minuterie de cuisine"), text);
        assertTrue(text.contains("Verre d’eau"), text);
        assertTrue(text.contains("Tableau partagé"), text);
        assertTrue(text.contains("Outils"), text);
    }

    @Test
    void whatMustBeAtHandIsInMarkdownWithItsSessions() {
        String markdown = PlanMarkdown.of(supplied());

        assertTrue(markdown.contains("## Matériel et outils"), markdown);
        assertTrue(markdown.contains("Verre d’eau (rencontre"), markdown);
        assertTrue(markdown.contains("Tableau partagé (rencontre"), markdown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "facilitator"})
    void whomABlockIsFromIsOnTheSheetsThatShowIt(String sheet) throws Exception {
        byte[] pdf = print(quoting(), sheet, "letter", "fr");
        String text = PdfPages.text(pdf).replaceAll("[\\s\\h]+", " ");

        assertTrue(text.contains("La pause qui bouge, révision 2, par Alexis · CC BY 4.0"), text);
        assertTrue(text.contains("D’après « Le mur », par Sacha · CC BY 4.0"), text);
        assertEquals(Set.of(), PdfAccessibility.faults(pdf));
    }

    @Test
    void whomABlockIsFromIsInMarkdownWithALinkToTheLicence() {
        String markdown = PlanMarkdown.of(quoting());

        assertTrue(markdown.contains("révision 2, par Alexis · [CC BY"), markdown);
        assertTrue(
                markdown.contains("par Sacha · [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.fr)"),
                markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Raccrochez ou déposez le combiné | Restez en ligne : ce temps sert si on a pris du retard.",
                "en | Hang up or put the receiver down | Stay on the line: this time is used if we are running late."
            })
    void whoeverTakesPartByTelephoneHangsUpDuringBreaksAlone(String language, String during, String otherwise) {
        assertSaid(print(pausing("break"), "phone", "letter", language), during, otherwise);
        assertSaid(print(pausing("buffer"), "phone", "letter", language), otherwise, during);
    }

    private static void assertSaid(byte[] pdf, String said, String unsaid) {
        String text = PdfPages.text(pdf).replaceAll("[\\s\\h]+", " ");
        assertTrue(text.contains(said), text);
        assertFalse(text.contains(unsaid), text);
    }

    private static SheetSource pausing(String kind) {
        return Sources.of(
                Json.read(
                        "{\"title\": \"Essai\", \"sessions\": [{\"blocks\": [{\"kind\": \"" + kind
                                + "\", \"minutes\": 5}]}]}",
                        PlanContent.class),
                Language.FR);
    }

    /** An activity as it is, and a step that was made of one. */
    private static SheetSource quoting() {
        PlanContent plan = Json.read("""
                {"title": "Essai", "sessions": [{"title": "Une", "blocks": [
                    {"kind": "activity", "title": "Bouger", "activity": "passeur:activity:pause-qui-bouge", "minutes": 10},
                    {"kind": "step", "title": "Le mien", "minutes": 5,
                     "source": {"activity": "x:1", "title": "Le mur", "author": "Sacha", "licence": "cc-by"}}]}]}""", PlanContent.class);
        return Sources.of(plan, Language.FR);
    }

    /** A plan whose second session has nothing: one list says what is for the first. */
    private static SheetSource supplied() {
        PlanContent plan = Json.read("""
                {"title": "Essai", "sessions": [
                  {"title": "Une", "blocks": [
                    {"kind": "step", "title": "Accueil", "minutes": 5, "material": ["Minuterie de cuisine"], "tool": "Tableau partagé"},
                    {"kind": "activity", "title": "Pause", "activity": "passeur:activity:pause-qui-bouge", "minutes": 10}]},
                  {"title": "Deux", "blocks": []}]}""", PlanContent.class);
        return Sources.of(plan, Language.FR);
    }

    static byte[] print(SheetSource source, String sheet, String size, String language) {
        SheetRequest request = SheetRequest.of(sheet, size, language, Language.FR);
        return PdfPrinter.print(Sheet.of(source, request));
    }
}
