package org.passeur.privacy.control;

import java.util.Collection;
import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;
import org.passeur.privacy.control.Names.Trust;

/**
 * Names that nothing announces: a known first name, alone or with a known family name. Not behind what names a place, a
 * prize or an author, and not in a reference; a first name alone only when it is no other word.
 */
final class UnannouncedNameRule implements Rule {

    /** Tokens before the name, as in « Fondation Lucie et André… ». */
    private static final int NEAR = 4;

    private final Lists lists;
    private final Names names;

    UnannouncedNameRule(Lists lists) {
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
            int next = isPossible(text, i) ? next(text, i) : -1;
            if (next > 0) {
                findings.add(DetailKind.PERSON, i, next);
            }
            i = next > 0 ? next : i + 1;
        }
    }

    private boolean isPossible(Reading text, int at) {
        return text.at(at).capital()
                && names.isGiven(text, at)
                && !text.isContinued(at)
                && !(text.at(at).isJoined() && text.at(at - 1).is("-"))
                && !text.isInUrl(at)
                && !text.isReference(text.at(at).sentence())
                && !text.isBefore(lists.institutions, at, NEAR);
    }

    private int next(Reading text, int at) {
        int behindGiven = behindGiven(text, at);
        if (behindGiven < 0) {
            return -1;
        }
        boolean initial = text.at(behindGiven).isWord()
                && text.at(behindGiven).length() == 1
                && text.at(behindGiven).capital()
                && text.at(behindGiven + 1).is(".");
        int family = initial ? behindGiven + 2 : behindGiven;
        Token behind = text.at(family);
        boolean capital = behind.isWord() && behind.capital() && behind.spaced() && !behind.newLine();
        if (capital && lists.familyNames.contains(text, family)) {
            return names.next(text, family, Trust.CAPITAL);
        }
        boolean alone = initial || !capital && !behind.is("-") && isOnlyAName(text, at);
        return alone ? family : -1;
    }

    /** Behind « Marc-André »; -1 when the other half is no first name, as in the name of a school. */
    private int behindGiven(Reading text, int at) {
        int i = lists.givenNames.match(text, at).next();
        while (i < at + 6
                && text.at(i).is("-")
                && text.at(i).isJoined()
                && text.at(i + 1).isJoined()) {
            if (!names.isGiven(text, i + 1)) {
                return -1;
            }
            i += 2;
        }
        return i;
    }

    /** In a sentence that is all in capitals, and behind another capitalised word, a name is not told from others. */
    private boolean isOnlyAName(Reading text, int at) {
        boolean compound = text.at(at + 1).is("-");
        boolean word = lists.givenNames.match(text, at).value().equals(Lists.WORD);
        Token before = text.at(at - 1);
        boolean behindName = before.isWord()
                && before.capital()
                && !text.beginsSentence(at - 1)
                && before.sentence() == text.at(at).sentence();
        return (compound || !word) && !behindName && !text.isShouted(text.at(at).sentence());
    }
}
