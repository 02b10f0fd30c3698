package org.passeur.privacy.control;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Set;
import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;
import org.passeur.privacy.control.Names.Trust;

/**
 * Names that something announces: civility (« Mme Tremblay »), kinship (« mon fils Kevin »), a role (« la participante
 * Julie »), a turn (« elle s’appelle… »). The word without a name passes.
 */
final class PersonRule implements Rule {

    /** Abbreviations that are words in lower case: « me », « pr ». */
    private static final Set<String> CAPITALISED = Set.of("m", "mm", "me", "pr", "pre", "miss", "sir", "maitre");

    /** Nobody writes these for anything else, so that the name needs no capital. */
    private static final Set<String> CERTAIN = Set.of("mme", "mmes", "mlle", "mrs");

    private static final Set<String> ARTICLES =
            Set.of("le", "la", "l", "un", "une", "the", "a", "an", "ce", "cet", "cette");

    private static final Set<String> AND = Set.of("et", "and", "&", "ou", "or");

    /** Tokens before « s’appelle » in which a person may be named. */
    private static final int SUBJECT = 5;

    private static final Set<String> PRONOUNS = Set.of("elle", "il", "she", "he", "who");

    private final Lists lists;
    private final Names names;

    PersonRule(Lists lists) {
        this.lists = lists;
        names = new Names(lists);
    }

    @Override
    public void find(Reading text, Collection<Region> regions, Findings findings) {
        int i = 0;
        while (i < text.size()) {
            WordList.Match nobody = lists.notPersons.match(text, i);
            if (nobody != null) {
                i = nobody.next();
                continue;
            }
            int next = civility(text, i, i, findings);
            if (next < 0) {
                next = relation(text, i, findings);
            }
            if (next < 0) {
                next = possessive(text, i, findings);
            }
            if (next < 0) {
                next = naming(text, i, findings);
            }
            i = next > 0 ? next : i + 1;
        }
    }

    /**
     * @param first where the finding is to begin: at the civility or at the role before it
     */
    private int civility(Reading text, int at, int first, Findings findings) {
        WordList.Match civility = lists.civility.match(text, at);
        if (civility == null || !isCivility(text, at)) {
            return -1;
        }
        int i = behindDot(text, civility.next());
        String suggestion = findings.wording().somebody(text, at);
        boolean certain = CERTAIN.contains(text.at(at).text());
        int second = AND.contains(text.at(i).text()) ? i + 1 : i;
        WordList.Match another = lists.civility.match(text, second);
        if (another != null && isCivility(text, second)) {
            i = behindDot(text, another.next());
            certain |= CERTAIN.contains(text.at(second).text());
            suggestion = second > behindDot(text, civility.next())
                    ? findings.wording().suggestion("couple")
                    : findings.wording().somebody(text, second);
        }
        int next = names.next(text, i, certain ? Trust.FULL : Trust.CIVIL);
        if (next > 0) {
            findings.add(DetailKind.PERSON, first, next, suggestion);
        }
        return next;
    }

    private boolean isCivility(Reading text, int at) {
        Token word = text.at(at);
        if (CAPITALISED.contains(word.text()) && !word.capital()) {
            return false;
        }
        // « Roy, M., Tremblay, J. (2019) »: an initial of an author.
        boolean initial = word.is("m") && text.at(at - 1).is(",") && text.isReference(word.sentence());
        return !initial && !text.isContinued(at);
    }

    private static int behindDot(Reading text, int i) {
        return text.at(i).is(".") ? i + 1 : i;
    }

    /** A relative or a role, what stands before it, and the name behind it. */
    private int relation(Reading text, int at, Findings findings) {
        WordList.Match determiner = text.at(at).isWord() ? lists.determiners.match(text, at) : null;
        int i = determiner == null ? at : determiner.next();
        if (determiner != null && text.at(i).is("'")) {
            i++;
        }
        boolean atOnce =
                lists.kinship.contains(text, i) || lists.roles.contains(text, i) || lists.people.contains(text, i);
        int noun = atOnce ? i : behindAdjectives(text, i);
        if (determiner == null
                && (noun != at || text.at(at).isJoined() && text.at(at - 1).is("'"))) {
            return -1;
        }
        WordList.Match kin = lists.kinship.match(text, noun);
        WordList.Match exact = lists.roles.match(text, noun);
        WordList.Match role = exact == null ? lists.people.match(text, noun) : exact;
        int next = -1;
        if (kin != null && determiner != null) {
            next = ofSomebody(text, at, kin.next(), findings);
            if (next < 0 && determiner.value().equals(Lists.OWN)) {
                next = named(text, at, kin.next(), null, Trust.CAPITAL, findings);
            }
        }
        if (next < 0 && role != null) {
            boolean article =
                    determiner == null || ARTICLES.contains(text.at(at).text());
            next = named(
                    text,
                    at,
                    role.next(),
                    article ? findings.wording().somebody(text, noun) : null,
                    determiner == null || exact == null || isPlural(role) ? Trust.GIVEN : Trust.CAPITAL,
                    findings);
        }
        return next;
    }

    /** « les clients Desjardins » are those of something, more often than people of one name. */
    private static boolean isPlural(WordList.Match role) {
        return role.value().startsWith("des ") || !role.value().contains(" ");
    }

    private int behindAdjectives(Reading text, int at) {
        int i = at;
        for (int count = 0;
                count < 2
                        && lists.adjectives.contains(text, i)
                        && text.at(i + 1).isWord();
                count++) {
            i++;
        }
        return i;
    }

    /** « la mère de Kevin »: only a first name that is known, for a place is written the same way. */
    private int ofSomebody(Reading text, int at, int i, Findings findings) {
        boolean of = text.at(i).is("de")
                || text.at(i).is("of")
                || text.at(i).is("d") && text.at(i + 1).is("'");
        if (!of) {
            return -1;
        }
        int name = text.at(i + 1).is("'") ? i + 2 : i + 1;
        int next = text.at(name).capital() ? names.next(text, name, Trust.GIVEN) : -1;
        if (next > 0) {
            findings.add(DetailKind.PERSON, at, next, relative(text, at, i - 1, findings));
        }
        return next;
    }

    private static String relative(Reading text, int first, int last, Findings findings) {
        String relative = text.original(first, last + 1);
        return MessageFormat.format(findings.wording().suggestion("relative").replace("'", "''"), relative);
    }

    /**
     * @param suggestion null to offer the same words without the name
     */
    private int named(Reading text, int at, int behindNoun, String suggestion, Trust trust, Findings findings) {
        int i = behindNoun;
        for (int count = 0;
                count < 2 && lists.adjectives.contains(text, i) && text.at(i).spaced();
                count++) {
            i++;
        }
        int civil = civility(text, i, at, findings);
        if (civil > 0) {
            return civil;
        }
        Trust needed = trust;
        if (text.at(i).is(",") || text.at(i).is("(")) {
            i++;
            needed = Trust.GIVEN;
        } else if (text.at(i).newLine() || text.at(i).isJoined()) {
            return -1;
        }
        boolean elsewhere = lists.places.contains(text, i) && !names.isGiven(text, i);
        int next = elsewhere ? -1 : names.next(text, i, needed);
        if (next < 0) {
            return -1;
        }
        findings.add(DetailKind.PERSON, at, next, suggestion == null ? text.original(at, behindNoun) : suggestion);
        return next;
    }

    /** « Kevin’s mother ». */
    private int possessive(Reading text, int at, Findings findings) {
        boolean owner = text.at(at).capital()
                && names.isGiven(text, at)
                && text.at(at + 1).is("'")
                && text.at(at + 2).is("s")
                && text.at(at + 2).isJoined();
        int noun = owner ? behindAdjectives(text, at + 3) : at;
        WordList.Match kin = owner ? lists.kinship.match(text, noun) : null;
        if (kin == null) {
            return -1;
        }
        findings.add(DetailKind.PERSON, at, kin.next(), relative(text, noun, kin.next() - 1, findings));
        return kin.next();
    }

    private int naming(Reading text, int at, Findings findings) {
        WordList.Match turn = lists.naming.match(text, at);
        if (turn == null) {
            return -1;
        }
        int i = turn.next();
        boolean label = text.at(i).is(":");
        if (label) {
            i++;
        }
        if (text.at(i).newLine()) {
            return -1;
        }
        boolean person = turn.value().equals(Lists.PERSON) || isAboutSomebody(text, at);
        boolean plainLabel = label && !turn.value().equals(Lists.PERSON);
        int next = names.next(text, i, person && !plainLabel ? Trust.CAPITAL : Trust.GIVEN);
        if (next < 0 && plainLabel && text.at(i).capital() && lists.familyNames.contains(text, i)) {
            next = names.next(text, i, Trust.CAPITAL);
        }
        if (next > 0) {
            findings.add(DetailKind.PERSON, i, next, findings.wording().suggestion("name"));
        }
        return next;
    }

    private boolean isAboutSomebody(Reading text, int at) {
        for (int i = at - 1;
                i >= at - SUBJECT && text.at(i).sentence() == text.at(at).sentence();
                i--) {
            if (PRONOUNS.contains(text.at(i).text())
                    || lists.kinship.contains(text, i)
                    || lists.roles.contains(text, i)
                    || lists.people.contains(text, i)) {
                return true;
            }
        }
        return false;
    }
}
