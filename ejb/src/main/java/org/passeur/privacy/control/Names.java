package org.passeur.privacy.control;

import java.util.Set;

/** Names of people, where something says that one stands. */
final class Names {

    /** How sure what stands before makes it that a name follows. */
    enum Trust {
        /** Any word that is no common one, whatever its capitals: behind « Mme ». */
        FULL,
        /** As {@link #CAPITAL}, or a family name that is known: behind « monsieur ». */
        CIVIL,
        /** A capitalised word that is nothing known. */
        CAPITAL,
        /** A first name that is known, capitalised where capitals tell. */
        GIVEN
    }

    private static final Set<String> PARTICLES =
            Set.of("de", "du", "des", "la", "le", "van", "von", "der", "den", "el", "ben", "di", "da", "dos", "d");

    /** Parts of a name: « Marie-Ève de la Durantaye Tremblay B. ». */
    private static final int MOST_PARTS = 5;

    private final Lists lists;

    Names(Lists lists) {
        this.lists = lists;
    }

    /** Behind the name that begins at a token; -1 when none does. */
    int next(Reading text, int at, Trust trust) {
        int first = initials(text, at);
        int next = part(text, first, trust);
        // « Mme T. Demain, … »: an initial, then another sentence.
        if (next < 0 || first > at && !(text.at(first).capital() && isKnown(text, first))) {
            return -1;
        }
        for (int parts = 1; parts < MOST_PARTS; parts++) {
            int more = following(text, next);
            if (more < 0) {
                break;
            }
            next = more;
        }
        return next;
    }

    boolean isGiven(Reading text, int at) {
        return lists.givenNames.contains(text, at);
    }

    /** « J.-G. Ouellet »: behind initials that a name follows. An initial alone is nobody. */
    private static int initials(Reading text, int at) {
        int i = at;
        while (i < at + 6 && isInitial(text, i)) {
            i += text.at(i + 2).is("-") ? 3 : 2;
        }
        return i;
    }

    private static boolean isInitial(Reading text, int i) {
        Token letter = text.at(i);
        return letter.isWord()
                && letter.length() == 1
                && letter.capital()
                && text.at(i + 1).is(".");
    }

    private int following(Reading text, int at) {
        Token token = text.at(at);
        if (token.newLine() || !token.spaced()) {
            return -1;
        }
        if (isInitial(text, at) && !text.at(at + 2).isJoined()) {
            int behind = part(text, at + 2, Trust.CAPITAL);
            return behind > 0 && !text.at(at + 2).newLine() ? behind : at + 2;
        }
        int i = at;
        while (i < at + 3
                && PARTICLES.contains(text.at(i).text())
                && !text.at(i).capital()) {
            i += text.at(i + 1).is("'") ? 2 : 1;
        }
        return text.at(i).newLine() ? -1 : part(text, i, Trust.CAPITAL);
    }

    /** One part of a name with what hyphens and apostrophes join to it. */
    private int part(Reading text, int at, Trust trust) {
        if (!isName(text, at, trust)) {
            return -1;
        }
        int i = at + 1;
        while (i < at + 8
                && (text.at(i).is("-") || text.at(i).is("'"))
                && text.at(i).isJoined()
                && text.at(i + 1).isWord()
                && text.at(i + 1).isJoined()
                && !text.at(i + 1).is("s")) {
            i += 2;
        }
        return i;
    }

    private boolean isName(Reading text, int at, Trust trust) {
        Token word = text.at(at);
        boolean elided = text.at(at + 1).is("'")
                && text.at(at + 2).isJoined()
                && text.at(at + 2).capital();
        if (!word.isWord() || word.length() < 2 && !(elided && word.capital())) {
            return false;
        }
        WordList.Match given = lists.givenNames.match(text, at);
        boolean capitalsTell = !text.isShouted(word.sentence());
        boolean written = capitalsTell && word.capital()
                || given != null && !given.value().equals(Lists.WORD);
        if (trust == Trust.GIVEN) {
            return given != null && written;
        }
        boolean known = isKnown(text, at);
        if (trust == Trust.FULL) {
            return known || !lists.commonWords.contains(text, at) && !isNoName(text, at);
        }
        if (trust == Trust.CIVIL && known && !lists.commonWords.contains(text, at)) {
            return true;
        }
        if (!capitalsTell) {
            return known && word.capital();
        }
        return written && (known && given != null || !lists.commonWords.contains(text, at) && !isNoName(text, at));
    }

    private boolean isKnown(Reading text, int at) {
        return isGiven(text, at) || lists.familyNames.contains(text, at);
    }

    private boolean isNoName(Reading text, int at) {
        return lists.notNames.contains(text, at);
    }
}
