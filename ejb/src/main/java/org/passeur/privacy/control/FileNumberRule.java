package org.passeur.privacy.control;

import java.util.Collection;
import java.util.Set;
import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;

/** Numbers of a person's file: « dossier no 4521-B », « n° d’usager : 10098 »; never the file alone. */
final class FileNumberRule implements Rule {

    /** Fewer digits count sessions or priorities: « le dossier no 1 de l’heure ». */
    private static final int FEWEST = 3;

    private static final int MOST_TOKENS = 10;

    private static final Set<String> OF = Set.of("de", "d", "du", "of", "'", "l", "la", "le", "the");

    private static final Set<String> IS = Set.of("est", "is", ":", "=", "-", "#", ".");

    private final Lists lists;

    FileNumberRule(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Reading text, Collection<Region> regions, Findings findings) {
        for (int i = 0; i < text.size(); i++) {
            if (text.at(i).isNumber() || text.isInUrl(i)) {
                continue;
            }
            int code = code(text, i);
            int next = code > 0 ? next(text, code) : -1;
            if (next > 0) {
                findings.add(DetailKind.FILE_NUMBER, code, next);
                i = next - 1;
            }
        }
    }

    /** Where the code begins that a turn beginning here announces; -1 when none does. */
    private int code(Reading text, int at) {
        WordList.Match noun = lists.fileNumbers.match(text, at);
        if (noun != null) {
            int behindNumber = behindNumberWord(text, past(text, noun.next(), Set.of(":", "-", "(")));
            if (behindNumber > 0) {
                return past(text, behindNumber, IS);
            }
            int code = past(text, noun.next(), Set.of(":"));
            return noun.value().equals(Lists.ALONE) && isLong(text, code) ? code : -1;
        }
        int behindNumber = behindNumberWord(text, at);
        if (behindNumber > 0) {
            WordList.Match named = lists.fileNumbers.match(text, past(text, behindNumber, OF));
            return named == null ? -1 : past(text, named.next(), IS);
        }
        return -1;
    }

    private int behindNumberWord(Reading text, int at) {
        if (text.at(at).is("#")) {
            return at + 1;
        }
        WordList.Match word = lists.numberWords.match(text, at);
        if (word == null) {
            return -1;
        }
        return text.at(word.next()).is(".") ? word.next() + 1 : word.next();
    }

    private static int past(Reading text, int at, Set<String> marks) {
        int i = at;
        while (i < at + 3 && marks.contains(text.at(i).text()) && !text.at(i).newLine()) {
            i++;
        }
        return i;
    }

    /** Without « no », a year or a small number says something else. */
    private static boolean isLong(Reading text, int at) {
        int next = next(text, at);
        boolean year = next == at + 1 && Reading.isYear(text.at(at));
        return next > 0 && !year && digits(text, at, next) > FEWEST;
    }

    private static int next(Reading text, int at) {
        if (text.at(at).kind() == Token.Kind.MARK || text.at(at).newLine()) {
            return -1;
        }
        int next = at + 1;
        while (next - at < MOST_TOKENS && text.goesOn(next)) {
            next++;
        }
        return digits(text, at, next) >= FEWEST ? next : -1;
    }

    private static int digits(Reading text, int first, int next) {
        int digits = 0;
        for (int i = first; i < next; i++) {
            digits += text.at(i).isNumber() ? text.at(i).length() : 0;
        }
        return digits;
    }
}
