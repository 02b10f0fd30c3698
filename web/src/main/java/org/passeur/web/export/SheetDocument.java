package org.passeur.web.export;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.passeur.platform.boundary.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The HTML that a sheet is made of, element by element: what people wrote only ever becomes text. What is not in the
 * sheet's language is marked with its own.
 */
final class SheetDocument {

    private final Document document;
    private final Element head;
    private final Element bookmarks;
    private final Language own;
    private final Language contentLanguage;
    private final Deque<Element> open = new ArrayDeque<>();
    private Element lastBookmark;
    private int headings;

    /**
     * @param own language of the sheet's words
     * @param contentLanguage language of what the plan says
     */
    SheetDocument(Language own, Language contentLanguage) {
        this.own = own;
        this.contentLanguage = contentLanguage;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", own.locale().toLanguageTag());
        document.appendChild(html);
        head = add(html, "head");
        bookmarks = add(head, "bookmarks");
        open.push(add(html, "body"));
    }

    Document document() {
        return document;
    }

    /** What the reader's window and its screen reader call the document. */
    void describe(String title, String subject, String author) {
        add(head, "title").setTextContent(title);
        meta("subject", subject);
        meta("description", subject);
        if (author != null) {
            meta("author", author);
        }
    }

    void style(String css) {
        add(head, "style").setTextContent(css);
    }

    private void meta(String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element add(Element parent, String name) {
        Element element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }

    /**
     * @param attributes names and values in turn; those without a value are left out
     */
    SheetDocument open(String name, String... attributes) {
        Element element = add(open.peek(), name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                element.setAttribute(attributes[i], attributes[i + 1]);
            }
        }
        open.push(element);
        return this;
    }

    SheetDocument close() {
        open.pop();
        return this;
    }

    SheetDocument text(String text) {
        open.peek().appendChild(document.createTextNode(text));
        return this;
    }

    /** The sheet's own words. */
    SheetDocument element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** What the plan says; nothing at all when it says nothing. */
    SheetDocument content(String name, String text, String... attributes) {
        if (text == null) {
            return this;
        }
        open(name, attributes);
        markContent(open.peek());
        lines(text);
        return close();
    }

    /** What the plan says within a sentence of the sheet. */
    SheetDocument span(String text) {
        return content("span", text);
    }

    private void markContent(Element element) {
        if (own != contentLanguage) {
            element.setAttribute("lang", contentLanguage.locale().toLanguageTag());
        }
    }

    /** Lines stay lines. */
    private void lines(String text) {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(open.peek(), "br");
            }
            text(lines[i]);
        }
    }

    /** A list of what the plan says; nothing without items. */
    SheetDocument list(Iterable<String> items, String... attributes) {
        if (items.iterator().hasNext()) {
            open("ul", attributes);
            items.forEach(item -> content("li", item));
            close();
        }
        return this;
    }

    /** A heading of the second or third level, that the outline of the document names too. */
    SheetDocument heading(int level, String text) {
        return heading(level, text, null);
    }

    /**
     * @param content what the plan says, after the sheet's own words; null for nothing
     */
    SheetDocument heading(int level, String text, String content) {
        headings++;
        String id = "h" + headings;
        Element bookmark = document.createElement("bookmark");
        bookmark.setAttribute("name", content == null ? text : text + content);
        bookmark.setAttribute("href", "#" + id);
        if (level > 2 && lastBookmark != null) {
            lastBookmark.appendChild(bookmark);
        } else {
            bookmarks.appendChild(bookmark);
            lastBookmark = bookmark;
        }
        return open("h" + level, "id", id).text(text).span(content).close();
    }

    /** A link whose purpose a screen reader says. */
    SheetDocument link(String address, String text, String title) {
        return element("a", text, "href", address, "title", title);
    }

    /** The head of a table's columns. */
    SheetDocument columns(String... names) {
        open("thead").open("tr");
        for (String name : names) {
            element("th", name, "scope", "col");
        }
        return close().close();
    }
}
