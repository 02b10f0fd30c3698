package org.passeur.privacy.control;

import java.util.Collection;
import java.util.Set;
import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;

/** A date that something calls a birth date; those of sessions pass, and so does what is born without being a person. */
final class BirthDateRule implements Rule {

    /** Tokens between « née » and the date, as in « née à Saint-Fabien, le… ». */
    private static final int FAR = 12;

    /** Tokens between « date de naissance » and its colon. */
    private static final int LABEL = 6;

    /** Tokens between what is born and « né ». */
    private static final int SUBJECT = 5;

    private static final Set<String> BETWEEN =
            Set.of(":", "le", "la", "du", "en", "on", "in", "is", "est", "(", "-", "=");

    private static final Set<String> IS_BORN = Set.of("est", "etait", "suis", "etant");

    /** A span of dates tells who may come, not who somebody is. */
    private static final Set<String> SPANS =
            Set.of("entre", "avant", "apres", "depuis", "between", "before", "after", "since", "prevue", "prevu");

    private final Lists lists;

    BirthDateRule(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Reading text, Collection<Region> regions, Findings findings) {
        for (int i = 0; i < text.size(); i++) {
            WordList.Match birth = lists.birth.match(text, i);
            if (birth != null && !isNegation(text, i) && !text.isBefore(lists.bornThings, i, SUBJECT)) {
                boolean near = birth.value().equals(Lists.NEXT);
                int date = near ? past(text, behindLabel(text, birth.next())) : within(text, birth.next());
                int next = date < 0 ? -1 : DateText.next(text, lists.months, date);
                if (next > 0) {
                    findings.add(DetailKind.BIRTH_DATE, date, next);
                    i = next - 1;
                }
            }
        }
    }

    /** « Elle ne viendra pas le 12 mars »: without its accent, « né » must follow « est ». */
    private static boolean isNegation(Reading text, int at) {
        return text.at(at).is("ne")
                && text.original(at, at + 1).equalsIgnoreCase("ne")
                && !IS_BORN.contains(text.at(at - 1).text());
    }

    /** « Date de naissance de la participante : … ». */
    private static int behindLabel(Reading text, int at) {
        for (int i = at;
                i < at + LABEL && text.at(i).sentence() == text.at(at - 1).sentence();
                i++) {
            if (text.at(i).is(":")) {
                return i + 1;
            }
        }
        return at;
    }

    private static int past(Reading text, int at) {
        int i = at;
        while (i < at + 4 && BETWEEN.contains(text.at(i).text())) {
            i++;
        }
        return i;
    }

    private int within(Reading text, int at) {
        for (int i = at;
                i < at + FAR && text.at(i).sentence() == text.at(at - 1).sentence();
                i++) {
            if (SPANS.contains(text.at(i).text())) {
                return -1;
            }
            if (DateText.next(text, lists.months, i) > 0) {
                return i;
            }
        }
        return -1;
    }
}
