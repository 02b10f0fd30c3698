package org.passeur.web.platform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.passeur.platform.boundary.Markdown;

/**
 * Markdown as HTML for a page. HTML that people wrote shows as text, addresses of other sites are followed without a trace
 * of where from, images are links: a page loads nothing from elsewhere, which would tell somebody who reads it, and stays
 * light. What is made passes a sanitizer that knows nothing of Markdown.
 */
public final class SafeHtml {

    /** The title of a page is its first heading: those of a text begin with the second. */
    private static final int FIRST_LEVEL = 2;

    private static final int LAST_LEVEL = 6;

    /** Others lead nowhere: what was to be followed is only read. */
    private static final Set<String> PROTOCOLS = Set.of("https", "http", "mailto", "tel");

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(Markdown.EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> SafeHtml::lead)
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "a",
                    "hr",
                    "br",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowAttributes("href", "title", "rel")
            .onElements("a")
            .allowAttributes("start")
            .matching((element, attribute, value) -> value.matches("\\d{1,9}") ? value : null)
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowUrlProtocols(PROTOCOLS.toArray(String[]::new))
            .toFactory();

    private SafeHtml() {}

    /**
     * @param table how the n-th table is called, for whoever scrolls in it without seeing it
     */
    public static String of(String markdown, UnaryOperator<String> table) {
        Node root = Markdown.parse(markdown);
        settle(root);
        return framed(POLICY.sanitize(RENDERER.render(root)), table);
    }

    /** A wide table scrolls by itself, also by keyboard, and the page does not. No text holds a tag: it is escaped. */
    private static String framed(String html, UnaryOperator<String> table) {
        StringBuilder framed = new StringBuilder(html.length());
        int from = 0;
        int number = 0;
        for (int at = html.indexOf("<table>"); at >= 0; at = html.indexOf("<table>", from)) {
            number++;
            framed.append(html, from, at)
                    .append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                    .append(table.apply(String.valueOf(number)))
                    .append("\">");
            int end = html.indexOf("</table>", at) + "</table>".length();
            framed.append(html, at, end).append("</div>");
            from = end;
        }
        return framed.append(html, from, html.length()).toString();
    }

    /** Levels of headings follow each other, and images become links. */
    private static void settle(Node root) {
        int top = LAST_LEVEL;
        for (Node node = root; node != null; node = next(node, root)) {
            if (node instanceof Heading heading) {
                top = Math.min(top, heading.getLevel());
            }
        }
        int before = FIRST_LEVEL - 1;
        Node following;
        for (Node node = root; node != null; node = following) {
            if (node instanceof Heading heading) {
                before = Math.min(Math.min(before + 1, FIRST_LEVEL + heading.getLevel() - top), LAST_LEVEL);
                heading.setLevel(before);
            }
            if (node instanceof Image image) {
                // Looked at again as the link that it has become.
                following = linked(image);
            } else if (node instanceof Link link && !isAllowed(link.getDestination())) {
                following = link.getFirstChild() == null ? after(link, root) : link.getFirstChild();
                unwrap(link);
            } else {
                following = next(node, root);
            }
        }
    }

    private static Node linked(Image image) {
        StringBuilder alternative = new StringBuilder();
        for (Node node = image.getFirstChild(); node != null; node = next(node, image)) {
            if (node instanceof Text text) {
                alternative.append(text.getLiteral());
            }
        }
        Node shown = new Text(alternative.isEmpty() ? image.getDestination() : alternative.toString());
        if (!isWithinLink(image)) {
            Node link = new Link(image.getDestination(), image.getTitle());
            link.appendChild(shown);
            shown = link;
        }
        image.insertAfter(shown);
        image.unlink();
        return shown;
    }

    /** What comes before a colon, unless it is within a path, is a protocol. */
    private static boolean isAllowed(String destination) {
        int end = destination.split("[/?#]", 2)[0].indexOf(':');
        return end < 0 || PROTOCOLS.contains(destination.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static void unwrap(Link link) {
        Node at = link;
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            at.insertAfter(child);
            at = child;
        }
        link.unlink();
    }

    private static boolean isWithinLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    /** In the order of reading. */
    private static Node next(Node node, Node root) {
        return node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
    }

    private static Node after(Node node, Node root) {
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }

    private static void lead(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && link.getDestination().matches("(?i)(https?:)?//.*")) {
            attributes.put("rel", "nofollow noopener noreferrer");
        }
    }
}
