package org.passeur.privacy.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.passeur.privacy.control.Token.Kind;

/** A text cut into words, numbers, marks and sentences. */
class Reading {

    /** A full stop behind these ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "m", "mm", "mme", "mmes", "mlle", "dr", "dre", "me", "mr", "mrs", "ms", "mx", "prof", "pr", "st", "ste",
            "tel", "cell", "no", "art", "p", "boul", "blvd", "av", "ave", "ch", "rte", "rd", "ref", "vol", "ext");

    private static final Set<String> UNITS =
            Set.of("$", "€", "%", "dollars", "euros", "yens", "habitants", "octets", "bytes");

    private static final Token NONE = new Token(0, 0, "", Kind.MARK, false, false, true, true, -1);

    private final String original;
    private final FoldedText folded;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final BitSet lowerCase = new BitSet();
    private final BitSet longWords = new BitSet();
    private final BitSet years = new BitSet();
    private final BitSet urls = new BitSet();
    private int sentence;

    Reading(String original) {
        this.original = original;
        folded = FoldedText.of(original);
        text = folded.text();
        cut();
        markUrls();
    }

    int size() {
        return tokens.size();
    }

    /** The token at a place; one that is nothing before the first and behind the last. */
    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    /** The folded text. */
    String text() {
        return text;
    }

    /** Where a token begins in the text as it was given. */
    int start(int token) {
        return folded.from(at(token).start());
    }

    /** Where a token ends in the text as it was given. */
    int end(int token) {
        return folded.to(at(token).end() - 1);
    }

    /** The text as it was given, from one token to before another. */
    String original(int first, int next) {
        return original.substring(start(first), end(next - 1));
    }

    boolean beginsSentence(int token) {
        return at(token - 1).sentence() != at(token).sentence();
    }

    /** Whether a sentence is all in capitals, so that a capital tells nothing. */
    boolean isShouted(int sentence) {
        return longWords.get(Math.max(0, sentence)) && !lowerCase.get(Math.max(0, sentence));
    }

    /** Whether a sentence holds a year behind a parenthesis or a comma, as a reference does. */
    boolean isReference(int sentence) {
        return years.get(Math.max(0, sentence));
    }

    /** Whether a token is of a web address: its numbers are nobody's. */
    boolean isInUrl(int token) {
        return urls.get(Math.max(0, token));
    }

    /** Whether an entry of a list stands so few tokens before a token, in its sentence. */
    boolean isBefore(WordList list, int token, int distance) {
        for (int i = token - 1;
                i >= token - distance && at(i).sentence() == at(token).sentence();
                i--) {
            if (list.contains(this, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is the rest of something longer: {@code 2} in {@code A2}, {@code 1-2}, {@code 1,2}. */
    boolean isContinued(int token) {
        Token before = at(token - 1);
        return at(token).isJoined()
                && (before.kind() != Kind.MARK || isLink(before) && before.isJoined() && isPlain(at(token - 2)));
    }

    /** Whether what ends before a token goes on in it. */
    boolean goesOn(int next) {
        Token after = at(next);
        return after.isJoined()
                && (isPlain(after) || isLink(after) && at(next + 1).isJoined() && isPlain(at(next + 1)));
    }

    /** Whether numbers from one token to before another are an amount of money or a share. */
    boolean isAmount(int first, int next) {
        return at(first - 1).is("$") || UNITS.contains(at(next).text());
    }

    private static boolean isPlain(Token token) {
        return token.kind() != Kind.MARK;
    }

    private static boolean isLink(Token token) {
        return "-./,:_=&".contains(token.text());
    }

    private void markUrls() {
        for (int i = 0; i < size(); i++) {
            boolean scheme = at(i).is(":") && at(i + 1).is("/") && at(i + 2).is("/");
            if (scheme || at(i).is("www")) {
                for (urls.set(i++); i < size() && at(i).isJoined(); i++) {
                    urls.set(i);
                }
                i--;
            }
        }
    }

    private void cut() {
        boolean spaced = true;
        boolean newLine = true;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                newLine |= c == '\n';
                spaced = true;
                i++;
                continue;
            }
            if (newLine && !tokens.isEmpty()) {
                sentence++;
            }
            int end = i + 1;
            Kind kind = kind(c);
            while (kind != Kind.MARK && end < text.length() && kind(text.charAt(end)) == kind && !isHiddenBreak(end)) {
                end++;
            }
            add(i, end, kind, spaced, newLine);
            i = end;
            spaced = false;
            newLine = false;
            if (endsSentence(i)) {
                sentence++;
            }
        }
    }

    /** {@code MmeTremblay} with something invisible between: two words, as a reader takes them. */
    private boolean isHiddenBreak(int i) {
        return folded.hasBreakBefore(i) && folded.isCapital(i) && !folded.isCapital(i - 1);
    }

    private static Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Kind.NUMBER;
        }
        // Halves of a character outside the basic plane go with letters: none of them separates words here.
        return Character.isLetter(c) || Character.isSurrogate(c) ? Kind.WORD : Kind.MARK;
    }

    private void add(int start, int end, Kind kind, boolean spaced, boolean newLine) {
        boolean capital = folded.isCapital(start);
        boolean allCaps = kind == Kind.WORD && end - start > 1;
        if (kind == Kind.WORD) {
            for (int i = start; i < end; i++) {
                allCaps &= folded.isCapital(i);
            }
            if (!allCaps && end - start > 1) {
                lowerCase.set(sentence);
            }
            if (end - start > 3) {
                longWords.set(sentence);
            }
        }
        tokens.add(
                new Token(start, end, text.substring(start, end), kind, capital, allCaps, spaced, newLine, sentence));
        int last = tokens.size() - 1;
        if (isYear(at(last)) && (at(last - 1).is("(") || at(last - 1).is(","))) {
            years.set(sentence);
        }
    }

    static boolean isYear(Token token) {
        return token.isNumber()
                && token.length() == 4
                && (token.text().startsWith("19") || token.text().startsWith("20"));
    }

    private boolean endsSentence(int next) {
        int last = tokens.size() - 1;
        Token mark = at(last);
        boolean open = next < text.length() && text.charAt(next) != ' ' && text.charAt(next) != '\n';
        if (open) {
            return false;
        }
        if (mark.is("!") || mark.is("?") || mark.is("…")) {
            return true;
        }
        Token before = at(last - 1);
        return mark.is(".") && !(before.isWord() && (before.length() == 1 || ABBREVIATIONS.contains(before.text())));
    }
}
