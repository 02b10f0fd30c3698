package org.passeur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every page and every part of one: short, in both languages, without styles or scripts of its own. */
class PagesTest {

    private static final int MAX_LINES = 150;

    /** Attributes that people read or hear. */
    private static final Set<String> SAID = Set.of(
            "aria-label",
            "title",
            "alt",
            "placeholder",
            "data-l",
            "label",
            "header",
            "summary",
            "footer",
            "emptyMessage",
            "headerText");

    /** The product's name is the same in every language. */
    private static final String PRODUCT = "Passeur";

    static Stream<Path> pages() throws IOException {
        return Sources.under("src/main/webapp", ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysNothingThatIsNotInTheMessages(Path page) throws Exception {
        List<String> found = new ArrayList<>();
        visit(document(page).getDocumentElement(), found);
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoStyleAndNoScriptOfItsOwn(Path page) throws Exception {
        NodeList all = document(page).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertFalse(element.getTagName().equals("style"), "style element");
            assertTrue(
                    !element.getTagName().equals("script")
                            || element.getAttribute("src").startsWith("/assets/"),
                    "inline script");
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                String name = element.getAttributes().item(j).getNodeName();
                boolean html = !element.getTagName().contains(":");
                assertFalse(html && (name.equals("style") || name.startsWith("on")), element.getTagName() + " " + name);
                assertFalse(
                        name.equals("escape") && element.getAttribute(name).equals("false"),
                        element.getTagName() + " is not escaped");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsShort(Path page) throws IOException {
        int lines = Files.readAllLines(page).size();
        assertTrue(lines <= MAX_LINES, lines + " lines");
    }

    private static void visit(Node node, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE && hasWords(node.getNodeValue())) {
            found.add(node.getNodeValue().strip());
        }
        if (node instanceof Element element) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (SAID.contains(attribute.getName()) && hasWords(attribute.getValue())) {
                    found.add(attribute.toString());
                }
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            visit(child, found);
        }
    }

    private static boolean hasWords(String text) {
        return text.replaceAll("#\\{[^}]*}", "")
                .replace(PRODUCT, "")
                .codePoints()
                .anyMatch(Character::isLetter);
    }

    private static org.w3c.dom.Document document(Path page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new java.io.StringReader("")));
        return builder.parse(page.toFile());
    }
}
