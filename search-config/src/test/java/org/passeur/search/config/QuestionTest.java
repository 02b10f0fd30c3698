package org.passeur.search.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.search.config.Question.Misses;

class QuestionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "gestion du stress;             gestion stress;          ;                 ",
                "l’avocat;                      avocat;                  ;                 ",
                "L'AVOCAT;                      avocat;                  ;                 ",
                "Jusqu’où aller ?;              aller;                   ;                 ",
                "the group's rules;             group rules;             ;                 ",
                "les intervenant·e·s;           intervenant;             ;                 ",
                "les intervenant-e-s;           intervenant;             ;                 ",
                "les intervenant.e.s;           intervenant;             ;                 ",
                "les intervenant(e)s;           intervenant;             ;                 ",
                "un brise-glace;                brise glace;             ;                 ",
                "parlez-en à vos proches;       parlez proches;          ;                 ",
                "il est là où nous sommes;      sommes;                  ;                 ",
                "de la;                         de la;                   ;                 ",
                "\"tour de table\" bref;        bref;                    tour de table;    ",
                "« tour de table » bref;        bref;                    tour de table;    ",
                "“tour de table”;               ;                        tour de table;    ",
                "comment préparer l’offre d’un « atelier-café » au village ?; préparer offre atelier café village; ; ",
                "groupe -deuil;                 groupe;                  ;                 deuil",
                "groupe -\"tour de table\";     groupe;                  ;                 tour de table",
                "groupe - deuil;                groupe deuil;            ;                 ",
                "bilan -2024;                   bilan;                   ;                 2024",
                "groupes de 8 -10 personnes;    groupes 8 10 personnes;  ;                 ",
                "80 -100 personnes;             80 100 personnes;        ;                 ",
                "rapport 2023 -2024;            rapport 2023 2024;       ;                 ",
                "\"pouvoir d'agir\" femmes jeunes région -\"violence conjugale\"; pouvoir agir femmes jeunes région; ; violence conjugale",
                "\"pouvoir d'agir\" femmes jeunes région -hommes; pouvoir agir femmes jeunes région; ; hommes",
                "web 2.0;                       web 2.0;                 ;                 ",
                "4-12 personnes;                4 12 personnes;          ;                 ",
                "5\" de neige;                  5 neige;                 ;                 ",
                "a AND (b OR c) + d* ~ e | f;   b e f;                   ;                 ",
                "\u200fdeuil\u202c;             deuil;                   ;                 ",
                "co\u00adanimation;             coanimation;             ;                 ",
                "e\u0301cole;                   école;                   ;                 ",
                "😀;                            ;                        ;                 ",
            })
    void readsWhatPeopleType(String typed, String terms, String phrases, String excluded) {
        Question question = Question.of(typed);
        assertEquals(
                Objects.requireNonNullElse(terms, ""),
                question.terms().stream().map(Question.Term::word).collect(Collectors.joining(" ")));
        assertEquals(Objects.requireNonNullElse(phrases, ""), String.join(", ", question.phrases()));
        assertEquals(Objects.requireNonNullElse(excluded, ""), String.join(", ", question.excluded()));
    }

    @Test
    void asksNoMorePhrasesThanAnEngineTakes() {
        Question question = Question.of("\"aa bb\" ".repeat(20)
                + IntStream.range(0, 200)
                        .mapToObj(i -> "\"p" + i + "\" -x" + i + " ")
                        .collect(Collectors.joining()));
        assertEquals(8, question.phrases().size());
        assertEquals(8, question.excluded().size());
    }

    /** CA is written as one writes "ça" without its cedilla, AI as "j’ai". */
    @ParameterizedTest
    @CsvSource({"conseil d’administration, CA", "IA, AI"})
    void nameThatIsACommonWordIsNotLookedFor(String typed, String name) {
        assertTrue(Question.of(typed).terms().stream()
                .flatMap(term -> term.names().stream())
                .noneMatch(name::equalsIgnoreCase));
    }

    /** Beside other words too; but who writes all in capitals means nothing by it. */
    @ParameterizedTest
    @CsvSource({"CA bénévole,ca bénévole", "outils AI,outils ai", "ca bénévole,bénévole", "CA VA BIEN,va bien"})
    void shortAcronymBesideAnotherWordIsLookedFor(String typed, String words) {
        assertEquals(
                words,
                Question.of(typed).terms().stream().map(Question.Term::word).collect(Collectors.joining(" ")));
    }

    @Test
    void firstLetterIsForgivenOfFewWords() {
        Question unsure = Question.of("boussole du groupe animation rencontre").unsure();
        assertEquals(
                3,
                unsure.terms().stream()
                        .filter(term -> term.misses() == Misses.ANYWHERE)
                        .count());
        assertEquals(
                Misses.AFTER_FIRST, Question.of("boussole").terms().getFirst().misses());
    }

    @Test
    void aWordThatIsKnownHasNoNearMissUntilNothingIsFound() {
        Question sure = Question.of("boussole annimation").sure("boussole"::equals);
        assertFalse(sure.terms().getFirst().isForgiven());
        assertTrue(sure.terms().getLast().isForgiven());
        assertTrue(sure.unsure().terms().getFirst().isForgiven());
    }

    /** A space may be missing in a word that no text has. */
    @Test
    void aWordThatIsKnownIsNotParted() {
        Question sure = Question.of("accompagnement du socioprofessionnel").sure("accompagnement"::equals);
        assertEquals(List.of(), sure.terms().getFirst().written());
        assertTrue(sure.terms().get(1).written().contains("socio professionnel"));
        assertEquals(
                List.of("visioconférence"),
                Question.of("visio conférence")
                        .sure(word -> true)
                        .terms()
                        .getLast()
                        .written());
    }

    @Test
    void durationsAreSaidInEveryWay() {
        assertTrue(Question.of("90 min").terms().getFirst().written().contains("1 h 30"));
        assertTrue(Question.of("1h30").terms().getFirst().written().contains("90 min"));
        assertTrue(Question.of("2 heures").terms().getFirst().written().contains("120 minutes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "atelier 1,5 h;                  90 min;  atelier",
                "atelier 1.5 hours;              90 min;  atelier",
                "une heure et demie de groupe;   90 min;  groupe",
                "an hour and a half;             90 min;  ''",
                "deux heures;                    120 min; ''",
                "rencontre 2 h 12 personnes;     120 min; rencontre 12 personnes",
                "rencontre 2 h 30 personnes;     120 min; rencontre 30 personnes",
                "rencontre 2 h 30 de groupe;     150 min; rencontre groupe",
                "une heure et demie;           90 min;  ''",
                "deux heures quinze participants; 120 min; quinze participants",
                "deux heures quinze minutes;     135 min; ''",
                "une heure trente de groupe;     90 min;  groupe",
                "rencontre 2h30 hommes;          150 min; rencontre hommes",
                "une heure quinze;               75 min;  ''",
                "une heure trente minutes;       90 min;  ''",
                "deux heures et demie de groupe; 150 min; groupe",
                "trois quarts d’heure;           45 min;  ''",
                "une demi-heure;                 30 min;  ''",
                "one and a half hours;           90 min;  ''",
                "two hours and a half;           150 min; ''",
                "quatre heures trente;           4 h 30;  ''",
                "45 min;                         trois quarts d'heure; ''",
                "2 h 5 min;                      125 min; ''",
                "trois heures quarante;          180 min; quarante",
                "1 h pour 11 hommes;             60 min;  11 hommes",
                "activité 5 min à 15 min;        5 min;   activité",
            })
    void durationIsReadAndNothingElseIsCut(String typed, String duration, String words) {
        Question question = Question.of(typed);
        assertTrue(question.terms().getFirst().written().contains(duration), question::toString);
        assertEquals(
                words,
                question.terms().stream()
                        .map(Question.Term::word)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
    }

    /** What is said in the name of another duration is not looked for. */
    @ParameterizedTest
    @CsvSource({"1 h, an hour", "240 min, quatre heures", "240 min, four hours", "30 min, an hour"})
    void durationIsNotLookedForByWordsThatStandInAnother(String typed, String words) {
        assertFalse(Question.of(typed).terms().getFirst().written().contains(words));
    }

    @ParameterizedTest
    @CsvSource({"dans les vingt-quatre heures", "twenty four hours", "vingt-deux heures", "TROıS HEURES"})
    void otherNumbersOfHoursAreText(String typed) {
        assertTrue(Question.of(typed).terms().stream().noneMatch(Question.Term::isDuration), typed);
    }

    @Test
    void wordsArePartedAndJoined() {
        assertTrue(Question.of("visioconférence").terms().getFirst().written().contains("visio conférence"));
        assertTrue(Question.of("visio conférence").terms().getLast().written().contains("visioconférence"));
        assertTrue(
                Question.of("soutiensociotechnique").terms().getFirst().names().contains("soutien sociotechnique"));
    }

    @Test
    void typosAreForgivenByLength() {
        assertEquals(0, Question.of("jeu").terms().getFirst().typos());
        assertEquals(1, Question.of("deuil").terms().getFirst().typos());
        assertEquals(2, Question.of("intervention").terms().getFirst().typos());
    }

    @Test
    void aWholeTextStaysAQuestionTheEnginesAccept() {
        String text = "participante rencontre téléphone confidentialité animation visioconférence ".repeat(27);
        StringBuilder distinct = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            distinct.append("groupe")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append(' ');
        }
        assertEquals(6, Question.of(text).terms().size());
        assertEquals(
                Question.MAX_TERMS, Question.of(distinct.toString()).terms().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accueil           | accueil              | true
            accueil           | d’accueil            | true
            accueil           | L'accueil            | true
            accueils          | Accueil              | true
            "salle d'attente" | salle d’attente      | true
            "salle d’attente" | Salles d'attente     | true
            remue-méninges    | remue-méninges       | true
            intervenant       | intervenant·e·s      | true
            remue-méninges    | tempête d’idées      | false
            accueil           | mot de bienvenue     | false
            accueil           | mot d’accueil        | false
            attente           | salle d’attente      | false
            """)
    void whatIsMarkedIsAskedForOrIsAnotherName(String asked, String marked, boolean asksForIt) {
        assertEquals(asksForIt, Question.of(asked).asksFor(marked));
    }
}
