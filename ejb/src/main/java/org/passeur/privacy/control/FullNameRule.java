package org.passeur.privacy.control;

import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;
import org.passeur.privacy.control.Names.Trust;

/**
 * A known first name and a known family name, with nothing to announce them. Not behind what names a place, a prize or an
 * author, and not in a reference.
 */
final class FullNameRule implements Rule {

    /** Tokens before the name, as in « Fondation Lucie et André… ». */
    private static final int NEAR = 4;

    private final Lists lists;
    private final Names names;

    FullNameRule(Lists lists) {
        this.lists = lists;
        names = new Names(lists);
    }

    @Override
    public void find(Reading text, Region region, Findings findings) {
        for (int i = 0; i < text.size(); i++) {
            int family = text.at(i).capital() ? family(text, i) : -1;
            if (family > 0
                    && !text.isContinued(i)
                    && !text.isReference(text.at(i).sentence())
                    && !text.isBefore(lists.institutions, i, NEAR)) {
                int next = names.next(text, family, Trust.CAPITAL);
                if (next > 0) {
                    findings.add(DetailKind.PERSON, i, next);
                    i = next - 1;
                }
            }
        }
    }

    /** Where the family name begins behind a first name; -1 when there is none. */
    private int family(Reading text, int at) {
        WordList.Match given = lists.givenNames.match(text, at);
        if (given == null) {
            return -1;
        }
        int i = given.next();
        while (i < at + 6
                && text.at(i).is("-")
                && text.at(i).isJoined()
                && text.at(i + 1).isWord()) {
            i += 2;
        }
        if (text.at(i).isWord() && text.at(i).length() == 1 && text.at(i + 1).is(".")) {
            i += 2;
        }
        Token family = text.at(i);
        return family.isWord()
                        && family.capital()
                        && family.spaced()
                        && !family.newLine()
                        && lists.familyNames.contains(text, i)
                ? i
                : -1;
    }
}
