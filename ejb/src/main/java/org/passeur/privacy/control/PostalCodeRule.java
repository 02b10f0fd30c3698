package org.passeur.privacy.control;

import java.util.Collection;
import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;

/** Canadian postal codes, with the letters that Canada Post uses. */
final class PostalCodeRule implements Rule {

    private static final String FIRST = "abceghjklmnprstvxy";
    private static final String LATER = "abceghjklmnprstvwxyz";

    /** Québec's; in lower case and without a space, others are more often passwords or codes of a product. */
    private static final String OF_QUEBEC = "ghj";

    private final Lists lists;

    PostalCodeRule(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Reading text, Collection<Region> regions, Findings findings) {
        for (int i = 0; i < text.size(); i++) {
            int next = text.at(i).isWord() && text.at(i).length() == 1 ? next(text, i) : -1;
            if (next > 0 && !text.isInUrl(i) && !text.isBefore(lists.documents, i, 1)) {
                findings.add(DetailKind.POSTAL_CODE, i, next);
                i = next - 1;
            }
        }
    }

    private static int next(Reading text, int at) {
        if (text.isContinued(at)
                || !FIRST.contains(text.at(at).text())
                || !isDigit(text.at(at + 1))
                || !isLetter(text.at(at + 2))) {
            return -1;
        }
        int second = at + 3;
        if (text.at(second).is("-")) {
            second++;
        }
        boolean whole = text.at(second).isJoined() && second == at + 3;
        boolean fits = text.at(second).isNumber()
                && text.at(second).length() == 1
                && !text.at(second).newLine()
                && isLetter(text.at(second + 1))
                && isDigit(text.at(second + 2))
                && !text.goesOn(second + 3);
        boolean unlikely = whole
                && !text.at(at).capital()
                && !OF_QUEBEC.contains(text.at(at).text());
        return fits && !unlikely ? second + 3 : -1;
    }

    private static boolean isDigit(Token token) {
        return token.isNumber() && token.length() == 1 && token.isJoined();
    }

    private static boolean isLetter(Token token) {
        return token.isWord() && token.length() == 1 && token.isJoined() && LATER.contains(token.text());
    }
}
