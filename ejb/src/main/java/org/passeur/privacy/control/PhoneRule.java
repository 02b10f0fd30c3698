package org.passeur.privacy.control;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Collection;
import java.util.Set;
import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;

/**
 * Telephone numbers that exist, as libphonenumber knows. Toll-free numbers, known help lines and short numbers are
 * nobody's.
 */
final class PhoneRule implements Rule {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** Digits of an international number (E.164). */
    private static final int LONGEST = 15;

    private static final int SHORTEST = 8;

    /** Tokens between « appelez-la au » and the number. */
    private static final int NEAR = 6;

    private static final Set<String> TOLL_FREE = Set.of("800", "833", "844", "855", "866", "877", "888");

    private final Lists lists;

    PhoneRule(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Reading text, Collection<Region> regions, Findings findings) {
        int i = 0;
        while (i < text.size()) {
            int next = -1;
            if (text.at(i).isNumber() && !text.isInUrl(i)) {
                boolean international = text.at(i - 1).is("+") && text.at(i).isJoined();
                next = international ? international(text, i, findings) : national(text, i, findings);
            }
            i = next > 0 ? next : i + 1;
        }
    }

    private int international(Reading text, int at, Findings findings) {
        DigitGroups groups = new DigitGroups(text, at);
        for (int count = groups.count(); count > 0; count--) {
            String digits = groups.digits(0, count);
            if (digits.length() >= SHORTEST && digits.length() <= LONGEST) {
                PhoneNumber number = valid("+" + digits);
                if (number != null) {
                    int next = groups.next(count - 1);
                    report(text, number, at - 1, next, findings);
                    return next;
                }
            }
        }
        return -1;
    }

    /** Behind the number when one begins here, whether it is to be told or not. */
    private int national(Reading text, int at, Findings findings) {
        if (text.isContinued(at)) {
            return -1;
        }
        DigitGroups groups = new DigitGroups(text, at);
        int country = groups.group(0).equals("1") ? 1 : 0;
        int last = lastGroup(groups, country, !text.at(at - 1).isNumber());
        if (last < 0) {
            return local(text, at, groups, findings);
        }
        String digits = groups.digits(country, last + 1);
        int next = groups.next(last);
        if (text.goesOn(next) || text.isAmount(at, next) || isOther(text, at)) {
            return -1;
        }
        PhoneNumber number = valid("+1" + (digits.length() == 11 ? digits.substring(1) : digits));
        if (number == null) {
            return -1;
        }
        boolean opened = text.at(at - 1).is("(") && text.at(at + 1).is(")");
        report(text, number, opened ? at - 1 : at, next, findings);
        return next;
    }

    /**
     * @param begins whether no number comes before: single digits are looked at once, not from each of them
     */
    private static int lastGroup(DigitGroups groups, int country, boolean begins) {
        if (groups.haveLengths(country, 3, 3, 4)) {
            return country + 2;
        }
        if (groups.haveLengths(country, 3, 3, 2, 2)) {
            return country + 3;
        }
        if (groups.haveLengths(country, 3, 7)) {
            return country + 1;
        }
        if (begins && groups.haveLengths(country, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)) {
            return country + 9;
        }
        boolean whole = groups.haveLengths(country, 10)
                || groups.haveLengths(0, 11) && groups.group(0).startsWith("1");
        return whole ? country : -1;
    }

    /** Seven digits, as people of one place still write them: only where something says that it is a telephone. */
    private int local(Reading text, int at, DigitGroups groups, Findings findings) {
        if (!groups.haveLengths(0, 3, 4)
                || groups.group(0).charAt(0) < '2'
                || !text.isBefore(lists.phoneWords, at, NEAR)
                || isTollFree(text, at)
                || text.goesOn(groups.next(1))
                || text.isAmount(at, groups.next(1))
                || isOther(text, at)) {
            return -1;
        }
        findings.add(DetailKind.PHONE, at, groups.next(1));
        return groups.next(1);
    }

    /** « 1 866 APPELLE (277-3553) ». */
    private static boolean isTollFree(Reading text, int at) {
        for (int i = at - 1; i >= at - NEAR; i--) {
            if (TOLL_FREE.contains(text.at(i).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(Reading text, int at) {
        return text.isBefore(lists.otherNumbers, at, NEAR) && !text.isBefore(lists.phoneWords, at, NEAR);
    }

    private static PhoneNumber valid(String number) {
        try {
            PhoneNumber parsed = NUMBERS.parse(number, null);
            return NUMBERS.isValidNumber(parsed) ? parsed : null;
        } catch (NumberParseException e) {
            return null;
        }
    }

    private void report(Reading text, PhoneNumber number, int first, int next, Findings findings) {
        boolean northAmerican = number.getCountryCode() == 1;
        boolean nobodys = NUMBERS.getNumberType(number) == PhoneNumberType.TOLL_FREE
                || northAmerican && lists.helpLines.contains(Long.toString(number.getNationalNumber()));
        if (!nobodys) {
            findings.add(DetailKind.PHONE, first, next);
        }
    }
}
