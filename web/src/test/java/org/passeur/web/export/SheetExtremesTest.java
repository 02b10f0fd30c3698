package org.passeur.web.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanText;

/** Sheets of plans that nobody would print: they are made nevertheless, in a bounded time, and stay readable. */
class SheetExtremesTest {

    private static final List<String> SHEETS =
            List.of("plan", "facilitator", "attendance", "phone", "role-facilitator");

    /** What might break a page, a string of CSS, a font, or the order of reading. */
    private static final String HOSTILE =
            "\"); } @page { size: 1in } \\ </style><script>alert('x')</script> ]]> &amp; 😀 漢字 שלום Ω → ☐ e\u0301 fi ffl \u200B\u00AD"
                    + "x".repeat(60);

    @ParameterizedTest
    @ValueSource(strings = {"plan", "facilitator", "attendance", "phone", "role-facilitator", "role-relative"})
    void emptyPlanHasItsSheets(String sheet) throws Exception {
        byte[] pdf = SheetsTest.print(source("{\"title\":\"Rien encore\"}"), sheet, "letter", "fr");

        assertEquals(Set.of(), PdfAccessibility.faults(pdf));
        assertTrue(PdfPages.text(pdf).contains("Rien encore"));
        assertTrue(PdfPages.count(pdf) <= 2, "pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "facilitator", "attendance", "phone", "role-facilitator"})
    void whateverWasWrittenIsOnlyText(String sheet) throws Exception {
        ObjectNode plan = plan(2, 4, HOSTILE + " ".repeat(1) + "mot".repeat(400));
        plan.put("title", HOSTILE.substring(0, 100));
        for (PlanText text : PlanText.values()) {
            ((ObjectNode) plan.withObject("/texts")).put(text.code(), HOSTILE);
        }
        byte[] pdf = SheetsTest.print(source(plan.toString()), sheet, "a4", "en");

        assertEquals(Set.of(), PdfAccessibility.faults(pdf));
        assertTrue(PdfPages.text(pdf).contains("</style>"), "the title as it was written");
    }

    @Test
    void titleIsCutBetweenTwoLettersForTheFootOfThePage() {
        SheetSource source = source("{\"title\":\"" + "a".repeat(59) + "😀".repeat(3) + "\"}");

        String html = new String(html(source, "plan"), StandardCharsets.UTF_8).replace("&#128512;", "😀");

        assertTrue(html.contains("a".repeat(59) + "😀…"), html);
    }

    @Test
    void attendanceIsOnePageWithoutAName() {
        for (SheetSource source : Stream.of("deuil-d-un-metier", "traverser-l-hiver", "catching-your-breath")
                .map(Sources::bundled)
                .toList()) {
            for (String size : List.of("letter", "a4")) {
                byte[] pdf = SheetsTest.print(source, "attendance", size, "fr");
                assertEquals(1, PdfPages.count(pdf));
                assertTrue(PdfPages.text(pdf).contains("N’écrivez aucun nom"));
            }
        }
    }

    @Test
    void textIsReadWithAllItsLetters() {
        String text = PdfPages.text(SheetsTest.print(Sources.bundled("deuil-d-un-metier"), "plan", "letter", "fr"))
                .replaceAll("\\s+", " ");

        // Ligatures would be read as nothing, or as one strange letter.
        assertTrue(text.contains("confidentialité"), text.substring(0, 500));
        assertTrue(text.contains("Page 1 de "));
        assertTrue(text.contains("CC BY"));
        assertTrue(text.contains("https://passeur.example/plans/12?revision=3"));
    }

    @Test
    void largestPlansArePrintedWithinBounds() throws Exception {
        SheetsTest.print(Sources.bundled("deuil-d-un-metier"), "plan", "letter", "fr");
        Map<String, SheetSource> plans = Map.of(
                "bundled",
                Sources.bundled("deuil-d-un-metier"),
                "10 sessions of 100 blocks",
                source(plan(
                                10,
                                100,
                                "Une description de cent lettres, ce que dit un bloc ordinaire d’un plan ordinaire, avec ses mots à lui.")
                        .toString()),
                "40 sessions of 200 blocks",
                source(plan(40, 200, "Court.").toString()));
        // For whoever sets the limits of PrintedSheets anew.
        System.out.println("| plan | sheet | HTML KB | pages | KB | CPU ms | MB allocated |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Map.Entry<String, SheetSource> plan : plans.entrySet()) {
            for (String sheet : SHEETS) {
                long cpu = cpu();
                long allocated = allocated();
                byte[] pdf = SheetsTest.print(plan.getValue(), sheet, "letter", "fr");
                long millis = (cpu() - cpu) / 1_000_000;
                System.out.printf(
                        "| %s | %s | %d | %d | %d | %d | %d |%n",
                        plan.getKey(),
                        sheet,
                        html(plan.getValue(), sheet).length / 1024,
                        PdfPages.count(pdf),
                        pdf.length / 1024,
                        millis,
                        (allocated() - allocated) >> 20);
                assertTrue(millis < 120_000, sheet);
            }
        }
    }

    @Test
    void whatIsTooLongForPaperIsRefused() {
        SheetSource source = source(plan(100, 200, "Court.").toString());
        SheetRequest request = SheetRequest.of("plan", null, null, Language.FR);

        assertThrows(RuleBrokenException.class, () -> new PrintedSheets().print(Sheet.of(source, request)));
    }

    private static byte[] html(SheetSource source, String sheet) {
        return PrintedSheets.html(Sheet.of(source, SheetRequest.of(sheet, null, null, Language.FR)));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static ObjectNode plan(int sessions, int blocks, String description) {
        ObjectNode plan = Json.MAPPER.createObjectNode().put("title", "Un grand plan");
        ArrayNode all = plan.putArray("sessions");
        for (int i = 0; i < sessions; i++) {
            ArrayNode ofOne = all.addObject()
                    .put("title", "Rencontre " + i)
                    .put("start", "18:30")
                    .put("minutes", 90)
                    .putArray("blocks");
            for (int j = 0; j < blocks; j++) {
                ofOne.addObject()
                        .put("kind", "step")
                        .put("title", "Bloc " + j)
                        .put("minutes", 1)
                        .put("lead", j % 2 == 0 ? "Animation" : "Soutien technique")
                        .put("description", description);
            }
        }
        return plan;
    }

    private static SheetSource source(String json) {
        return Sources.of(Json.read(json, PlanContent.class), Language.FR);
    }
}
