package org.passeur.privacy.control;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;

/**
 * A small municipality together with a rare situation, in one sentence or in neighbours: there, that is a name
 * (RÉGION). The municipality alone passes, and so does the situation.
 */
final class SmallPlaceRule implements Rule {

    /** Before the name of a place, these tell that it is one. */
    private static final Set<String> BEFORE_PLACES = Set.of(
            "a",
            "de",
            "d",
            "du",
            "village",
            "municipalite",
            "ville",
            "in",
            "at",
            "from",
            "of",
            "near",
            "town",
            "habite",
            "vers",
            "pres");

    /** Tokens that « atelier sur » makes a subject of: « la violence conjugale ». */
    private static final int FOLLOWING = 4;

    private final Lists lists;

    SmallPlaceRule(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Reading text, Collection<Region> regions, Findings findings) {
        BitSet rare = rareSentences(text);
        if (rare.isEmpty()) {
            return;
        }
        for (int i = 0; i < text.size(); i++) {
            int sentence = text.at(i).sentence();
            boolean told = rare.get(sentence) || rare.get(sentence + 1) || sentence > 0 && rare.get(sentence - 1);
            WordList.Match place = told ? lists.places.match(text, i) : null;
            if (place != null && isPlace(text, i, place, regions)) {
                findings.add(DetailKind.SMALL_PLACE, i, place.next());
                i = place.next() - 1;
            }
        }
    }

    private BitSet rareSentences(Reading text) {
        BitSet rare = new BitSet();
        for (int i = 0; i < text.size(); i++) {
            WordList.Match harmless = lists.notRare.match(text, i);
            if (harmless != null) {
                i = harmless.next() - 1 + (harmless.value().equals(Lists.NEXT) ? FOLLOWING : 0);
            } else if (lists.rareSituations.contains(text, i)) {
                rare.set(text.at(i).sentence());
            }
        }
        return rare;
    }

    private static boolean isPlace(Reading text, int at, WordList.Match place, Collection<Region> regions) {
        boolean partOfMore = text.at(at).isJoined() && text.at(at - 1).is("-")
                || text.at(place.next()).is("-") && text.at(place.next()).isJoined();
        boolean oneWord = place.next() == at + 1;
        if (partOfMore || oneWord && !text.at(at).capital()) {
            return false;
        }
        boolean doubtful = place.value().endsWith("?");
        return !doubtful
                || regions.stream().anyMatch(region -> place.value().contains(region.code()))
                || text.at(at).capital() && BEFORE_PLACES.contains(wordBefore(text, at));
    }

    private static String wordBefore(Reading text, int at) {
        return text.at(at - 1).is("'")
                ? text.at(at - 2).text()
                : text.at(at - 1).text();
    }
}
