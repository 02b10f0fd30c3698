package org.passeur.privacy.control;

import java.util.Collection;
import java.util.Set;
import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;

/** A civic number and a way, in French or English; a street without a number passes. */
final class AddressRule implements Rule {

    private static final Set<String> ORDINALS = Set.of("e", "re", "er", "ere", "eme", "st", "nd", "rd", "th");

    private static final Set<String> PARTICLES =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "of", "the");

    private static final Set<String> DIRECTIONS =
            Set.of("est", "ouest", "nord", "sud", "east", "west", "north", "south", "e", "o", "n", "s", "w");

    /** Tokens of a way's name. */
    private static final int LONGEST = 10;

    /** Words between the number and « Street ». */
    private static final int WORDS = 4;

    /** Tokens between « elle habite au » and the number. */
    private static final int NEAR = 4;

    private final Lists lists;

    AddressRule(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Reading text, Collection<Region> regions, Findings findings) {
        for (int i = 0; i < text.size(); i++) {
            if (isCivicNumber(text, i)) {
                int next = next(text, i);
                if (next > 0) {
                    findings.add(DetailKind.ADDRESS, i, next);
                    i = next - 1;
                }
            }
        }
    }

    private boolean isCivicNumber(Reading text, int at) {
        Token number = text.at(at);
        return number.isNumber()
                && number.length() <= 5
                && !number.text().startsWith("0")
                && !text.isContinued(at)
                && !text.isInUrl(at)
                && !text.isBefore(lists.counted, at, 1)
                && !isDateOrTime(text, at);
    }

    private boolean isDateOrTime(Reading text, int at) {
        Token before = text.at(at - 1);
        boolean clock = before.is("h") || before.is("min") || text.at(at + 1).is("h");
        // « Le 12, rue Principale sera fermée » tells a day.
        clock |= before.is("le") && !text.isBefore(lists.addressWords, at, NEAR);
        return clock || lists.months.contains(text, at - 1);
    }

    private int next(Reading text, int at) {
        int i = behindSuffix(text, at + 1);
        boolean comma = text.at(i).is(",");
        int way = comma ? i + 1 : i;
        if (text.at(way).newLine()) {
            return -1;
        }
        int french = french(text, at, way, comma);
        return french > 0 ? french : english(text, way);
    }

    /** « 12B », « 12-B », « 12 bis », « 12-14 ». */
    private static int behindSuffix(Reading text, int at) {
        Token next = text.at(at);
        if (next.isJoined() && next.isWord() && next.length() == 1 || next.is("bis")) {
            return at + 1;
        }
        boolean range = next.is("-") && next.isJoined() && text.at(at + 1).isJoined();
        return range && text.at(at + 1).length() <= 5 ? at + 2 : at;
    }

    private int french(Reading text, int at, int way, boolean comma) {
        int i = way;
        boolean ordinal = text.at(i).isNumber()
                && text.at(i).length() <= 3
                && ORDINALS.contains(text.at(i + 1).text())
                && text.at(i + 1).isJoined();
        if (ordinal) {
            i += 2;
        }
        WordList.Match street = lists.streetsBefore.match(text, i);
        if (street == null || !text.at(i).spaced() && !comma) {
            return -1;
        }
        if (text.at(street.next()).is("-") && text.at(street.next()).isJoined()) {
            return -1;
        }
        int named = named(text, street.next());
        boolean shouted = text.isShouted(text.at(at).sentence());
        if (street.value().equals(Lists.NAMED) && (named < 0 || shouted)) {
            return -1;
        }
        if (named > 0 || ordinal) {
            return named > 0 ? named : street.next();
        }
        // In lower case, only where something says that it is an address.
        boolean said = comma || text.isBefore(lists.addressWords, at, NEAR);
        return said && text.at(street.next()).isWord() ? street.next() + 1 : -1;
    }

    /** Behind the name of a way, when one follows: capitalised, or a number; -1 otherwise. */
    private static int named(Reading text, int first) {
        int next = -1;
        int i = text.at(first).is(".") ? first + 1 : first;
        int limit = i + LONGEST;
        while (i < limit && !text.at(i).newLine()) {
            Token token = text.at(i);
            boolean name = token.isWord() && (token.capital() || token.isJoined() && next > 0)
                    || token.isNumber()
                    || next > 0 && DIRECTIONS.contains(token.text());
            if (name) {
                next = i + 1;
            } else if (!isBetween(token)) {
                break;
            }
            i++;
        }
        return next;
    }

    private static boolean isBetween(Token token) {
        return PARTICLES.contains(token.text()) || token.is("'") || token.is("-") && token.isJoined();
    }

    /** Behind « Maple Street »; -1 when no such way begins here. */
    private int english(Reading text, int first) {
        int i = first;
        for (int words = 0; words < WORDS; words++) {
            Token word = text.at(i);
            boolean numbered =
                    word.isNumber() && ORDINALS.contains(text.at(i + 1).text());
            if (!numbered && !(word.isWord() && word.capital() && word.spaced())) {
                return -1;
            }
            i += numbered ? 2 : 1;
            while (text.at(i).isJoined()
                    && (text.at(i).is("-") || text.at(i).is("'") || text.at(i).isWord())) {
                i++;
                if (i - first > LONGEST) {
                    return -1;
                }
            }
            WordList.Match street = lists.streetsAfter.match(text, i);
            if (street != null
                    && text.at(i).capital()
                    && !text.at(street.next()).is("-")) {
                Token after = text.at(street.next());
                return after.isWord() && after.capital() && DIRECTIONS.contains(after.text())
                        ? street.next() + 1
                        : street.next();
            }
        }
        return -1;
    }
}
