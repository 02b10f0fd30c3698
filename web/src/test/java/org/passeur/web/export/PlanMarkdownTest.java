package org.passeur.web.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;

/** Plans as Markdown, read back by a parser: the same words, nothing more. */
class PlanMarkdownTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @ParameterizedTest
    @ValueSource(strings = {"deuil-d-un-metier", "catching-your-breath", "traverser-l-hiver"})
    void bundledPlanIsReadBackAsItsText(String name) {
        SheetSource source = Sources.bundled(name);
        String text = text(body(markdown(source)));

        List<String> said = new ArrayList<>();
        PlanContent plan = source.plan().content();
        said.add(plan.title());
        said.addAll(plan.objectives());
        said.addAll(plan.texts().values());
        for (PlanSession session : plan.sessions()) {
            session.blocks().forEach(block -> said.add(block.description()));
        }
        for (String one : said) {
            if (one != null) {
                assertTrue(text.contains(flat(one)), () -> one + "\n is not in\n" + text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# pas un titre",
                "1. pas une liste",
                "- pas une liste",
                "* étoile *et* __souligné__ `code`",
                "> pas une citation",
                "[lien](https://mechant.example) ![image](x)",
                "<script>alert(1)</script> &amp; <b>gras</b>",
                "a | b | c",
                "--- \\ fin \\",
                "    pas du code",
                "~~~",
                "1986\\. Une année",
                "=====",
                "&lt;&copy;"
            })
    void nothingThatWasWrittenBecomesMarkup(String written) {
        PlanContent plan = Json.read(
                Json.write(java.util.Map.of(
                        "title",
                        written,
                        "aim",
                        "Avant\n" + written,
                        "roles",
                        List.of(java.util.Map.of("role", "facilitator", "holder", written)),
                        "objectives",
                        List.of(written, written))),
                PlanContent.class);
        Node document = PARSER.parse(body(markdown(Sources.of(plan, Language.FR))));

        List<String> markup = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                markup.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                markup.add(html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                markup.add(image.getDestination());
            }

            @Override
            public void visit(Link link) {
                markup.add(link.getDestination());
            }

            @Override
            public void visit(Heading heading) {
                texts.add(text(heading));
                visitChildren(heading);
            }
        });
        assertEquals(List.of(), markup);
        assertEquals(flat(written), texts.getFirst());
        assertEquals(5, text(document).split(java.util.regex.Pattern.quote(flat(written)), -1).length - 1);
    }

    @Test
    void frontMatterSaysWhoseItIs() {
        String markdown = markdown(Sources.bundled("deuil-d-un-metier"));

        assertTrue(markdown.startsWith("---\ntitle: \""), markdown.substring(0, 200));
        assertTrue(markdown.contains("\nlicense: \"CC BY"), markdown.substring(0, 900));
        assertTrue(markdown.contains("\nadapted_from: \"Adapté de « Un plan d’avant »".replace(' ', ' '))
                || markdown.contains("adapted_from: \"Adapté de"));
        assertFalse(markdown.contains("\r"));
    }

    private static String markdown(SheetSource source) {
        return PlanMarkdown.of(source);
    }

    private static String body(String markdown) {
        return markdown.substring(markdown.indexOf("\n---\n", 3) + 5);
    }

    private static String text(String markdown) {
        return text(PARSER.parse(markdown));
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text literal) {
                text.append(literal.getLiteral());
            }

            @Override
            public void visit(HardLineBreak end) {
                text.append(' ');
            }

            @Override
            protected void visitChildren(Node parent) {
                super.visitChildren(parent);
                text.append(' ');
            }
        });
        return flat(text.toString());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
