package org.passeur.privacy.control;

import java.util.Collection;
import org.passeur.community.boundary.Region;
import org.passeur.privacy.boundary.DetailKind;

/** E-mail addresses, also with spaces around the sign or a word in its place; not the shared ones of organisations. */
final class EmailRule implements Rule {

    /** Tokens of an address on each side of the sign; RFC 5321 allows 64 characters before it. */
    private static final int MOST = 64;

    private final Lists lists;

    EmailRule(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void find(Reading text, Collection<Region> regions, Findings findings) {
        for (int i = 1; i < text.size(); i++) {
            int behind = behindSign(text, i);
            if (behind > 0) {
                int first = first(text, i);
                int next = next(text, behind);
                if (first < i && next > 0 && !isShared(text, first, i)) {
                    findings.add(DetailKind.EMAIL, first, next);
                    i = next - 1;
                }
            }
        }
    }

    /** The token behind {@code @}, {@code (at)} or {@code arobase}; -1 when none of them stands here. */
    private static int behindSign(Reading text, int i) {
        Token sign = text.at(i);
        if (sign.is("@") || sign.is("arobase")) {
            return i + 1;
        }
        boolean bracketed = (sign.is("(") || sign.is("["))
                && text.at(i + 1).is("at")
                && text.at(i + 1).isJoined();
        return bracketed && (text.at(i + 2).is(")") || text.at(i + 2).is("]")) ? i + 3 : -1;
    }

    private static int first(Reading text, int sign) {
        int first = sign;
        boolean mayBeSpaced = true;
        while (sign - first < MOST
                && (mayBeSpaced || text.at(first).isJoined())
                && !text.at(first).newLine()
                && isLocal(text.at(first - 1))) {
            first--;
            mayBeSpaced = false;
        }
        while (first < sign && text.at(first).kind() == Token.Kind.MARK) {
            first++;
        }
        return first;
    }

    private static boolean isLocal(Token token) {
        return token.length() > 0 && (token.kind() != Token.Kind.MARK || "._%+-'&".contains(token.text()));
    }

    /** Behind the domain; -1 when it has no dot. */
    private static int next(Reading text, int first) {
        if (text.at(first).kind() == Token.Kind.MARK || text.at(first).newLine()) {
            return -1;
        }
        int next = -1;
        int i = first + 1;
        while (i - first < MOST) {
            boolean dot = text.at(i).is(".")
                            && text.at(i).isJoined()
                            && text.at(i + 1).isJoined()
                    || text.at(i).is("point")
                    || text.at(i).is("dot");
            boolean hyphen = text.at(i).is("-")
                    && text.at(i).isJoined()
                    && text.at(i + 1).isJoined();
            boolean more = text.at(i).kind() != Token.Kind.MARK && text.at(i).isJoined();
            if (dot && text.at(i + 1).isWord() && text.at(i + 1).length() > 1) {
                next = i + 2;
                i += 2;
            } else if (hyphen || more || dot && text.at(i + 1).isNumber()) {
                next = more && next > 0 ? i + 1 : next;
                i++;
            } else {
                break;
            }
        }
        return next;
    }

    private boolean isShared(Reading text, int first, int sign) {
        String local =
                text.text().substring(text.at(first).start(), text.at(sign - 1).end());
        return lists.sharedMailboxes.contains(local);
    }
}
