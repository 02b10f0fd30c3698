package org.passeur.platform.boundary;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown (CommonMark with tables and addresses that become links), read in one way wherever it is needed. */
public final class Markdown {

    /** Lists in quotations in lists: deeper than anybody writes, and far from what a stack of calls bears. */
    private static final int MAX_NESTING = 30;

    /** For whoever writes the tree out. */
    public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private Markdown() {}

    /** The tree of a text; any text has one, and it is never deep. */
    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** The words alone, a line for each paragraph: what search finds and quotes. */
    public static String words(String text) {
        Node root = parse(text);
        StringBuilder words = new StringBuilder(text.length());
        Node node = root;
        while (node != null) {
            say(words, node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                end(words, node);
            }
            node = node == root ? null : node.getNext();
        }
        return words.toString().strip();
    }

    private static void say(StringBuilder words, Node node) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(code.getLiteral());
            case HtmlInline html -> words.append(html.getLiteral());
            case HtmlBlock html -> line(words.append(html.getLiteral()));
            case FencedCodeBlock code -> line(words.append(code.getLiteral()));
            case IndentedCodeBlock code -> line(words.append(code.getLiteral()));
            case SoftLineBreak soft -> words.append(' ');
            case HardLineBreak hard -> line(words);
            default -> {
                // What it holds is said by itself.
            }
        }
    }

    private static void end(StringBuilder words, Node node) {
        if (node instanceof TableCell) {
            words.append(' ');
        } else if (node instanceof TableRow || node instanceof Block && !(node instanceof TableBlock)) {
            line(words);
        }
    }

    private static StringBuilder line(StringBuilder words) {
        return !words.isEmpty() && words.charAt(words.length() - 1) != '\n' ? words.append('\n') : words;
    }
}
