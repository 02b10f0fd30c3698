package org.passeur.privacy.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;
import org.passeur.privacy.control.Detector;

class IdentifyingDetailsTest {

    private static final Detector DETECTOR = new Detector();

    private static List<Finding> find(String text) {
        return DETECTOR.find(text, Language.FR, List.of());
    }

    /** The kinds and texts found, as {@code person:Mme Tremblay; phone:…}. */
    private static String found(String text, Region... regions) {
        return DETECTOR.find(text, Language.FR, List.of(regions)).stream()
                .map(finding -> finding.kind().code() + ":" + text.substring(finding.start(), finding.end()))
                .collect(Collectors.joining("; "));
    }

    /** The text with every suggestion taken. */
    private static String neutral(String text, Language language) {
        StringBuilder neutral = new StringBuilder(text);
        for (Finding finding : DETECTOR.find(text, language, List.of()).reversed()) {
            neutral.replace(finding.start(), finding.end(), finding.suggestion());
        }
        return neutral.toString();
    }

    @Test
    void positionsAreUtf16UnitsOfTheTextAsItWasSent() {
        String text = "👋🏽 E\u0301coute : Mme\u00A0Tremblay, œuf ½, 418 723-4567";
        assertEquals("person:Mme\u00A0Tremblay; phone:418 723-4567", found(text));
        assertEquals(text.indexOf("Mme"), find(text).getFirst().start());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La participante Julie a pleuré.               | Une participante a pleuré.
            fr | J’ai appelé la participante Julie.            | J’ai appelé une participante.
            fr | Mme Tremblay et mon fils Kevin sont là.       | Une participante et mon fils sont là.
            fr | Elle craint son ex-conjoint Stéphane.         | Elle craint son ex-conjoint.
            fr | La mère de Kevin a téléphoné.                 | La mère d’une personne du groupe a téléphoné.
            fr | M. et Mme Lévesque sont venus.                | Un couple sont venus.
            fr | Elle reste au 123, rue Principale.            | Elle reste au [adresse retirée].
            fr | C’est l’idée de Mme Tremblay.                 | C’est l’idée d’une participante.
            fr | Le groupe du Dr Simard dit que M. Roy sait.   | Le groupe d’un médecin dit qu’un participant sait.
            fr | On parle au docteur Simard.                   | On parle à un médecin.
            fr | La docteure Anne Plante est là.               | Une médecin est là.
            fr | La sage-femme de Fermont a parlé d’inceste.   | La sage-femme d’une petite municipalité de la région a parlé d’inceste.
            fr | Le dossier no 4521-B est clos.                | Le dossier no [numéro retiré] est clos.
            fr | À Saint-Fabien, elle a survécu au suicide.    | À une petite municipalité de la région, elle a survécu au suicide.
            en | Kevin's mother called.                        | A participant’s mother called.
            en | The client Robert lives at 12 Maple Street.   | A client lives at [address removed].
            """)
    void suggestionsReadAsASentence(String language, String text, String neutral) {
        assertEquals(neutral, neutral(text, Language.of(language)));
    }

    @Test
    void whatIsOfferedHoldsNothingToPointOut() {
        for (Language language : Language.values()) {
            for (String text : List.of(
                    "Mme Tremblay, 418 723-4567, julie@videotron.ca, née le 12 mars 1985",
                    "J9X 2B4, TREJ 8551 1234, 046 454 286, dossier no 4521",
                    "La seule sage-femme de Fermont, mon fils Kevin, la mère de Kevin")) {
                String neutral = neutral(text, language);
                assertNotEquals(text, neutral);
                assertEquals("", found(neutral), neutral);
            }
        }
    }

    @Test
    void messagesAreInTheLanguageOfTheText() {
        Finding french = DETECTOR.find("Mme Tremblay", Language.FR, List.of()).getFirst();
        Finding english = DETECTOR.find("Mme Tremblay", Language.EN, List.of()).getFirst();
        assertTrue(french.message().startsWith("Ce nom"), french.message());
        assertTrue(english.message().startsWith("This name"), english.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mme Tremblay",
                "MME TREMBLAY",
                "mme tremblay",
                "Mme\u00A0Tremblay",
                "Mme\u202FTremblay",
                "Mme Trem\u00ADblay",
                "M\u200Bme Trem\u200D\u2060blay",
                "Mme\u200BTremblay",
                "Mme\nTremblay",
                "Mme **Tremblay**",
                "Ｍｍｅ Ｔｒｅｍｂｌａｙ"
            })
    void nothingHidesAName(String text) {
        assertEquals("person:" + text.replaceAll("\\*+$", ""), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "418 723-4567",
                "418\u2011723\u20114567",
                "418 – 723 – 4567",
                "418.723.4567",
                "(418) 723-4567",
                "418\u00A0723\u00A04567",
                "418\u200B723\u200B4567",
                "４１８ ７２３ ４５６７",
                "+1 418 723 4567",
                "4187234567",
                "4 1 8 7 2 3 4 5 6 7"
            })
    void nothingHidesATelephoneNumber(String text) {
        assertEquals("phone:" + text, found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'usager Paul", "l’usager Paul", "L`usager Paul", "L'USAGER PAUL", "l ’usager Paul"})
    void everyApostropheIsOne(String text) {
        assertEquals("person:" + text, found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "911",
                "811",
                "9-8-8",
                "211",
                "*67",
                "1 866 277-3553",
                "1-800-263-2266",
                "514 600-1002",
                "535353",
                "1 866 APPELLE (277-3553)",
                "info@organisme.org",
                "poste 4521"
            })
    void numbersThatAreNobodysPass(String number) {
        assertEquals("", found("En cas de besoin, appelez le " + number + "."));
    }

    @Test
    void aSmallPlaceCountsWithARareSituationInTheSameSentenceOrTheNext() {
        assertEquals("", found("Elle vit à Fermont et aime la neige."));
        assertEquals("", found("Elle a fait une tentative de suicide."));
        assertEquals("", found("À Rimouski, elle a fait une tentative de suicide."));
        assertEquals("small-place:Fermont", found("Elle vit à Fermont. Elle a fait une tentative de suicide."));
        assertEquals("small-place:Fermont", found("Elle a fait une tentative de suicide. Elle vit à Fermont."));
        assertEquals("", found("Elle vit à Fermont. Elle aime la neige. Il parle de suicide."));
        assertEquals("small-place:de ste-felicite", found("une femme de ste-felicite a ete violee"));
    }

    @Test
    void aRegionDecidesOnNamesThatMeanSomethingElseToo() {
        String text = "Bonaventure, la seule sage-femme est partie.";
        assertEquals("", found(text));
        assertEquals("small-place:Bonaventure", found(text, Region.GASPESIE_ILES_DE_LA_MADELEINE));
        assertEquals("", found(text, Region.LAVAL));
        assertEquals("small-place:Bonaventure", found(text, Region.LAVAL, Region.GASPESIE_ILES_DE_LA_MADELEINE));
        assertEquals("small-place:de Bonaventure", found("La seule sage-femme de Bonaventure est partie."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mme T. hier",
                "Mme T. Demain, on verra.",
                "M. X",
                "Madame la mairesse",
                "ma conjointe",
                "le résident"
            })
    void aWordWithoutANamePasses(String text) {
        assertEquals("", found(text));
    }

    @Test
    void whatOverlapsIsToldOnce() {
        assertEquals("email:julie.tremblay@videotron.ca", found("julie.tremblay@videotron.ca"));
        assertEquals("person:La cliente Mme Roy", found("La cliente Mme Roy"));
        assertEquals("health-insurance-number:TREJ 8551 1234", found("TREJ 8551 1234"));
    }

    @Test
    void healthInsuranceNumbersNeedAMonthAndADay() {
        assertEquals("", found("TREJ 8513 1234"));
        assertEquals("", found("TREJ 8563 1234"));
        assertEquals("", found("TREJ 8500 1234"));
        assertEquals("", found("TREJ 8551 3234"));
        assertEquals("", found("TREJ 8551 12345"));
        assertEquals("health-insurance-number:TREJ 8562 3134", found("TREJ 8562 3134"));
    }

    @Test
    void socialInsuranceNumbersNeedTheirCheckDigit() {
        assertEquals("social-insurance-number:046 454 286", found("046 454 286"));
        assertEquals("", found("046 454 287"));
        assertEquals("", found("000 000 000"));
        assertEquals("", found("046 454-286"));
        assertEquals("", found("046 454 286 000"));
        assertEquals("", found("046 454 286 $"));
    }

    @Test
    void aDateIsABirthDateOnlyWhereSomethingSaysSo() {
        assertEquals("", found("Rencontre le 12 mars 1985."));
        assertEquals("", found("Elle ne viendra pas le 12 mars 1985."));
        assertEquals("", found("née en 1985"));
        assertEquals("birth-date:12 mars 1985", found("née le 12 mars 1985"));
    }

    @Test
    void aListOfPeopleIsCutShort() {
        assertEquals(
                IdentifyingDetails.MAX_FINDINGS,
                find("Mme Tremblay. ".repeat(2000)).size());
    }

    /** Made of what rules look for, in any order: findings stay in the text, in order, apart. */
    @Test
    void whateverIsSentFindingsAreInOrderAndApart() {
        List<String> parts = List.of(
                "Mme",
                "M.",
                " ",
                "\u00A0",
                "-",
                "’",
                "\n",
                "Tremblay",
                "mon fils",
                "Kevin",
                "de",
                "418",
                "723",
                "4567",
                "@",
                ".",
                "ca",
                "G5L",
                "3T7",
                "né",
                "le",
                "12",
                "mars",
                "rue",
                "TREJ",
                "85511234",
                "dossier",
                "no",
                "(",
                ")",
                "suicide",
                "Saint-Fabien",
                "\uD83D\uDE00",
                "\u200B",
                "\u0301",
                "*",
                "1",
                "œ",
                "\uD800");
        Random random = new Random(25);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size()))).append(random.nextBoolean() ? " " : "");
            }
            int end = 0;
            for (Finding finding : find(text.toString())) {
                assertTrue(finding.start() >= end && finding.end() > finding.start(), text::toString);
                end = finding.end();
            }
            assertTrue(end <= text.length(), text::toString);
        }
    }
}
