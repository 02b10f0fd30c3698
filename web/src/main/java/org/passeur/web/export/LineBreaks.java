package org.passeur.web.export;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: the JDK's rules, but never after the apostrophe of an elision (l’animation). */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.CANADA_FRENCH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int position = breaks.next();
        while (position != BreakIterator.DONE && position < text.length() && isWithinWord(position)) {
            position = breaks.next();
        }
        return position;
    }

    private boolean isWithinWord(int position) {
        char before = text.charAt(position - 1);
        return (before == '’' || before == '\'') && Character.isLetterOrDigit(text.charAt(position));
    }
}
