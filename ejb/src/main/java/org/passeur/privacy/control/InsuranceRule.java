package org.passeur.privacy.control;

import java.util.Collection;
import java.util.Set;
import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;

/** Health insurance numbers of Québec (RAMQ) and social insurance numbers of Canada. */
final class InsuranceRule implements Rule {

    /** Of the Canada Revenue Agency: nine digits before these are a business's. */
    private static final Set<String> PROGRAMS = Set.of("rr", "rt", "rp", "rc");

    /** Four letters that are a word stand before a number for other reasons, unless this is said. */
    private static final Set<String> HEALTH_WORDS = Set.of("ramq", "nam", "maladie", "soleil", "health", "medicare");

    private static final int NEAR = 6;

    private final Lists lists;

    InsuranceRule(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Reading text, Collection<Region> regions, Findings findings) {
        for (int i = 0; i < text.size(); i++) {
            if (text.isInUrl(i)) {
                continue;
            }
            if (text.at(i).isWord() && text.at(i).length() == 4) {
                health(text, i, findings);
            } else if (text.at(i).isNumber()) {
                social(text, i, findings);
            }
        }
    }

    /** Three letters of the name and one of the first name; year, month (50 more for women), day; two more digits. */
    private void health(Reading text, int at, Findings findings) {
        if (text.isContinued(at)) {
            return;
        }
        int first = at + 1;
        if (text.at(first).is("-")) {
            first++;
        }
        if (!text.at(first).isNumber() || text.at(first).newLine()) {
            return;
        }
        DigitGroups groups = new DigitGroups(text, first);
        int count = 0;
        int length = 0;
        while (count < groups.count() && length < 8) {
            length += groups.group(count++).length();
        }
        if (length != 8 || text.goesOn(groups.next(count - 1)) || isWord(text, at)) {
            return;
        }
        String digits = groups.digits(0, count);
        int month = Integer.parseInt(digits.substring(2, 4)) % 50;
        int day = Integer.parseInt(digits.substring(4, 6));
        boolean plausible = month >= 1 && month <= 12 && digits.charAt(2) < '7' && day >= 1 && day <= 31;
        if (plausible) {
            findings.add(DetailKind.HEALTH_INSURANCE_NUMBER, at, groups.next(count - 1));
        }
    }

    private boolean isWord(Reading text, int at) {
        boolean word = lists.commonWords.contains(text, at)
                || lists.otherNumbers.contains(text, at)
                || lists.documents.contains(text, at)
                || lists.notNames.contains(text, at)
                || lists.counted.contains(text, at)
                || lists.numberWords.contains(text, at)
                || lists.phoneWords.contains(text, at)
                || lists.months.contains(text, at);
        for (int i = at - 1; word && i >= at - NEAR; i--) {
            word = !HEALTH_WORDS.contains(text.at(i).text());
        }
        return word;
    }

    private void social(Reading text, int at, Findings findings) {
        if (text.isContinued(at)) {
            return;
        }
        DigitGroups groups = new DigitGroups(text, at);
        int last;
        if (groups.haveLengths(0, 9)) {
            last = 0;
        } else if (groups.haveLengths(0, 3, 3, 3) && groups.separator(1).equals(groups.separator(2))) {
            last = 2;
        } else {
            return;
        }
        int next = groups.next(last);
        String digits = groups.digits(0, last + 1);
        if (hasCheckDigit(digits)
                && !text.goesOn(next)
                && !text.isAmount(at, next)
                && !isPartOfMore(text, at, next)
                && !PROGRAMS.contains(text.at(next).text())
                && !text.isBefore(lists.otherNumbers, at, NEAR)) {
            findings.add(DetailKind.SOCIAL_INSURANCE_NUMBER, at, next);
        }
    }

    private static boolean isPartOfMore(Reading text, int at, int next) {
        boolean before = text.at(at - 1).isNumber() && !text.at(at).newLine();
        return before || text.at(next).isNumber() && !text.at(next).newLine();
    }

    /** Luhn's formula. */
    static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum > 0 && sum % 10 == 0;
    }
}
