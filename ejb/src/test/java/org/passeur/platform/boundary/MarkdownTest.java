package org.passeur.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a text, for search and for whoever reads a list. */
class MarkdownTest {

    @Test
    void wordsAreThoseThatOneReads() {
        assertEquals(
                "Avant\nUn mot fort et un lien\nun\ndeux\nà dire\nOutil Coût\nA 10 $",
                Markdown.words("# Avant\n\nUn **mot** *fort* et [un lien](https://example.org)\n\n- un\n- deux\n\n"
                                + "> à dire\n\n| Outil | Coût |\n| --- | --- |\n| A | 10 $ |")
                        .replaceAll(" +\n", "\n")
                        .strip());
    }

    @Test
    void wordsOfTwoParagraphsNeverRunIntoEachOther() {
        assertEquals("un\ndeux trois", Markdown.words("un\n\ndeux\ntrois"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "**a ", "*a **b ", "![", "[a](b"})
    void whateverIsWrittenTheTreeIsNeverDeep(String part) {
        Node root = Markdown.parse(part.repeat(20_000));
        int deepest = 0;
        int depth = 0;
        for (Node node = root; node != null; ) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == root ? null : node.getNext();
        }
        assertTrue(deepest < 150, deepest + " deep");
    }
}
