package org.passeur.privacy.control;

import java.util.Set;

/** Dates as people write them: « 12 mars 1985 », « March 12 », « 1985-03-12 », « 03/04/78 », « avril 2011 ». */
final class DateText {

    private static final Set<String> ORDINALS = Set.of("er", "st", "nd", "rd", "th", "e");

    private DateText() {}

    /** Behind the date that begins at a token; -1 when none does. A year alone is no date. */
    static int next(Reading text, WordList months, int at) {
        Token first = text.at(at);
        if (first.isNumber() && !text.isContinued(at)) {
            int numeric = numeric(text, at);
            return numeric > 0 ? numeric : dayFirst(text, months, at);
        }
        WordList.Match month = first.isWord() ? months.match(text, at) : null;
        return month == null ? -1 : monthFirst(text, month.next());
    }

    private static int numeric(Reading text, int at) {
        Token mark = text.at(at + 1);
        boolean separated = (mark.is("-") || mark.is("/") || mark.is("."))
                && text.at(at + 3).is(mark.text());
        if (!separated || !text.at(at + 2).isNumber() || !text.at(at + 4).isNumber() || text.goesOn(at + 5)) {
            return -1;
        }
        int first = text.at(at).length();
        int last = text.at(at + 4).length();
        boolean yearFirst = Reading.isYear(text.at(at)) && last <= 2;
        boolean yearLast = first <= 2 && (last == 2 || Reading.isYear(text.at(at + 4)));
        return text.at(at + 2).length() <= 2 && (yearFirst || yearLast) ? at + 5 : -1;
    }

    private static int dayFirst(Reading text, WordList months, int at) {
        if (!isDay(text.at(at))) {
            return -1;
        }
        int i = at + 1;
        if (ORDINALS.contains(text.at(i).text()) && text.at(i).isJoined()) {
            i++;
        }
        if (text.at(i).is("-") || text.at(i).is("of")) {
            i++;
        }
        WordList.Match month = months.match(text, i);
        if (month == null) {
            return -1;
        }
        int next = withoutDot(text, month.next());
        int year = text.at(next).is("-") || text.at(next).is(",") ? next + 1 : next;
        return Reading.isYear(text.at(year)) ? year + 1 : month.next();
    }

    private static int monthFirst(Reading text, int behindMonth) {
        int i = withoutDot(text, behindMonth);
        if (Reading.isYear(text.at(i))) {
            return i + 1;
        }
        if (!isDay(text.at(i))) {
            return -1;
        }
        int next = i + 1;
        if (ORDINALS.contains(text.at(next).text()) && text.at(next).isJoined()) {
            next++;
        }
        int year = text.at(next).is(",") ? next + 1 : next;
        return Reading.isYear(text.at(year)) ? year + 1 : next;
    }

    private static int withoutDot(Reading text, int i) {
        return text.at(i).is(".") ? i + 1 : i;
    }

    private static boolean isDay(Token token) {
        return token.isNumber() && token.length() <= 2 && Integer.parseInt(token.text()) <= 31;
    }
}
