package org.passeur.web.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Markdown;
import org.passeur.web.practice.WorkHead.Pair;

/** Markdown that says exactly what was written: the library escapes whatever would mean something else. */
final class MarkdownText {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(TABLES)
            .nodeRendererFactory(new Tildes())
            .build();

    private final StringBuilder matter = new StringBuilder("---\n");
    private final Node document = new Document();
    private BulletList items;

    /** What programs read of it, before the text: a JSON string is a YAML one too. */
    MarkdownText matter(String key, String value) {
        if (value != null) {
            matter.append(key).append(": ").append(Json.write(value)).append('\n');
        }
        return this;
    }

    MarkdownText heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(oneLine(text)));
        return add(heading);
    }

    /** Blank lines part paragraphs, others end a line. */
    MarkdownText paragraph(String text) {
        if (text != null) {
            for (String part : text.split("\\R\\s*\\R")) {
                Paragraph paragraph = new Paragraph();
                lines(paragraph, part);
                add(paragraph);
            }
        }
        return this;
    }

    /** A name in bold, and what stands under it. */
    MarkdownText named(String name, String text) {
        Paragraph paragraph = new Paragraph();
        StrongEmphasis strong = new StrongEmphasis("**");
        strong.appendChild(new Text(oneLine(name)));
        paragraph.appendChild(strong);
        if (!text.isEmpty()) {
            paragraph.appendChild(new HardLineBreak());
            lines(paragraph, text);
        }
        return add(paragraph);
    }

    /** Names in bold, and under each what it stands for. */
    MarkdownText pairs(List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (pair.lines().isEmpty()) {
                named(pair.label(), pair.text());
            } else {
                named(pair.label(), "").list(pair.lines());
            }
        }
        return this;
    }

    /** One of the items of a list: a name in bold with a text; nothing without one. */
    MarkdownText item(String name, String text) {
        if (text != null) {
            Paragraph paragraph = new Paragraph();
            StrongEmphasis strong = new StrongEmphasis("**");
            strong.appendChild(new Text(oneLine(name)));
            paragraph.appendChild(strong);
            paragraph.appendChild(new Text(" " + oneLine(text)));
            item(paragraph);
        }
        return this;
    }

    /** Nothing without lines. */
    MarkdownText list(List<String> lines) {
        items = null;
        for (String line : lines) {
            Paragraph paragraph = new Paragraph();
            lines(paragraph, line);
            item(paragraph);
        }
        items = null;
        return this;
    }

    MarkdownText numbered(List<String> lines) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        list.setMarkerDelimiter(".");
        list.setTight(true);
        for (String line : lines) {
            Paragraph paragraph = new Paragraph();
            lines(paragraph, line);
            ListItem item = new ListItem();
            item.appendChild(paragraph);
            list.appendChild(item);
        }
        return add(list);
    }

    /** An address to follow; nothing without one. */
    MarkdownText link(String address) {
        if (address != null) {
            Paragraph paragraph = new Paragraph();
            Link link = new Link(address, null);
            link.appendChild(new Text(address));
            paragraph.appendChild(link);
            item(paragraph);
        }
        return this;
    }

    /**
     * Whom what stands above is from.
     *
     * @param licence null without one
     * @param address of what the licence allows
     */
    MarkdownText credit(String said, String licence, String address) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(oneLine(said) + (licence == null ? "" : " · ")));
        if (licence != null) {
            Link link = new Link(address, null);
            link.appendChild(new Text(licence));
            paragraph.appendChild(link);
        }
        return add(paragraph);
    }

    /** Markdown that somebody wrote, under the headings that stand already. */
    MarkdownText written(String markdown) {
        Node root = Markdown.parse(markdown);
        for (Node node = root.getFirstChild(); node != null; ) {
            Node following = node.getNext();
            if (node instanceof Heading heading) {
                heading.setLevel(Math.min(heading.getLevel() + 1, 6));
            }
            add(node);
            node = following;
        }
        return this;
    }

    static List<String> row(String... cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList();
    }

    MarkdownText table(List<String> head, List<List<String>> rows) {
        TableBlock table = new TableBlock();
        TableHead tableHead = new TableHead();
        tableHead.appendChild(row(head, true));
        table.appendChild(tableHead);
        TableBody body = new TableBody();
        rows.forEach(row -> body.appendChild(row(row, false)));
        table.appendChild(body);
        return add(table);
    }

    String write() {
        return matter + "---\n\n" + RENDERER.render(document);
    }

    private static TableRow row(List<String> cells, boolean header) {
        TableRow row = new TableRow();
        for (String text : cells) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            cell(cell, oneLine(text));
            row.appendChild(cell);
        }
        return row;
    }

    /** A backslash as an entity: before the end of a cell it would take the end for a letter. */
    private static void cell(TableCell cell, String text) {
        String[] parts = text.split("\\\\", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                HtmlInline backslash = new HtmlInline();
                backslash.setLiteral("&#92;");
                cell.appendChild(backslash);
            }
            if (!parts[i].isEmpty()) {
                cell.appendChild(new Text(parts[i]));
            }
        }
    }

    private void item(Paragraph paragraph) {
        if (items == null) {
            items = new BulletList();
            items.setMarker("-");
            items.setTight(true);
            document.appendChild(items);
        }
        ListItem item = new ListItem();
        item.appendChild(paragraph);
        items.appendChild(item);
    }

    private MarkdownText add(Node block) {
        items = null;
        document.appendChild(block);
        return this;
    }

    private static void lines(Node parent, String text) {
        List<String> lines = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                parent.appendChild(new HardLineBreak());
            }
            parent.appendChild(new Text(lines.get(i)));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R+", " ").strip();
    }

    /** Has tildes escaped, which begin code at the beginning of a line and strike out on GitHub. */
    private static final class Tildes implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of();
                }

                @Override
                public void render(Node node) {
                    throw new UnsupportedOperationException();
                }
            };
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('~');
        }
    }
}
