package org.passeur.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote, on a page: it says what they meant, and does nothing. */
class SafeHtmlTest {

    /** What a page may hold of a text, and nothing beside it. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?s)(?:[^<]|</?(?:p|h[2-6]|ul|li|blockquote|pre|code|em|strong"
                    + "|hr|br|table|thead|tbody|tr)(?: /)?>|</?ol(?: start=\"\\d+\")?>|</?t[hd](?: align=\"\\w+\")?>"
                    + "|</a>|<a href=\"(?:https?:|mailto:|tel:|/|#|[\\w.]+\")[^\"<>]*\"?(?: title=\"[^\"<>]*\")?(?: rel=\"[\\w ]+\")?>"
                    + "|<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Tableau \\d+\">|</div>)*");

    private static String html(String markdown) {
        return SafeHtml.of(markdown, number -> "Tableau " + number);
    }

    @Test
    void headingsBeginUnderThePagesOwnAndSkipNoLevel() {
        assertEquals(
                "<h2>Un</h2>\n<h3>Deux</h3>\n<h4>Trois</h4>\n<h2>Quatre</h2>\n",
                html("# Un\n\n### Deux\n\n###### Trois\n\n# Quatre"));
        assertEquals("<h2>Seul</h2>\n", html("#### Seul"));
    }

    @Test
    void tablesListsAndQuotationsStay() {
        assertTrue(
                html("| A | B |\n| --- | --- |\n| 1 | 2 |")
                        .startsWith(
                                "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Tableau 1\"><table>"),
                "a table scrolls alone");
        assertEquals(
                "<ol start=\"3\"><li>un</li></ol>\n",
                html("3. un").replace("\n<li>", "<li>").replace("</li>\n", "</li>"));
        assertEquals("<blockquote>\n<p>dit</p>\n</blockquote>\n", html("> dit"));
    }

    @Test
    void linksToOtherSitesTellNothingAndThoseWithinAreOrdinary() {
        assertEquals(
                "<p><a href=\"https://example.org\" rel=\"nofollow noopener noreferrer\">site</a></p>\n",
                html("[site](https://example.org)"));
        assertEquals("<p><a href=\"/plans/12\">plan</a></p>\n", html("[plan](/plans/12)"));
        assertTrue(
                html("voir https://example.org/a.").contains("<a href=\"https://example.org/a\" rel="), "bare address");
    }

    @ParameterizedTest
    @CsvSource({
        "![un chat](https://example.org/a.png), un chat",
        "![](https://example.org/a.png), https://example.org/a.png",
        "[![un chat](https://example.org/a.png)](https://example.org), un chat",
        "![un [chat](https://b.example)](https://example.org/a.png), un chat",
    })
    void imagesAreLinksWithTheirText(String markdown, String text) {
        String html = html(markdown);
        assertFalse(html.contains("<img"), html);
        assertEquals(1, html.split("<a ", -1).length - 1, html);
        assertTrue(html.contains(">" + text + "</a>"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onmouseover='alert(1)'>b</b>",
                "<svg/onload=alert(1)>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>*{display:none}</style>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#x0A;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](vbscript:msgbox)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](javascript:alert(1))",
                "[x](https://example.org \"\\\" onmouseover=alert(1) \\\"\")",
                "`</code><script>alert(1)</script>`",
                "```html\"onmouseover=alert(1)\n</pre><script>alert(1)</script>\n```",
                "| <script> |\n| --- |\n| <img src=x onerror=alert(1)> |",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<!-- --><script>alert(1)</script><!-- -->",
                "{{constructor.constructor('alert(1)')()}}",
                "<table><tr><td>x",
                "</div></article></main><h1>autre page</h1>",
            })
    void whateverIsWrittenRunsNothing(String markdown) {
        String html = html(markdown);
        assertTrue(HARMLESS.matcher(html.replace("{<!-- -->{", "{{")).matches(), html);
        assertFalse(html.matches("(?is).*href=\"(?!https?:|mailto:|tel:|/|#).*"), html);
    }

    static Stream<String> longTexts() {
        return Stream.of(
                        "> ",
                        "* ",
                        "- 1. ",
                        "**a ",
                        "*a **b ",
                        "[",
                        "![",
                        "[a](",
                        "<",
                        "`",
                        "```\n",
                        "|a",
                        "|a|\n|-|\n",
                        "a_",
                        "~~",
                        "&",
                        "\\",
                        "# ",
                        "a\n\n",
                        "http://a.b ",
                        "[a]: /b\n",
                        "<!--",
                        "\n> > > > > a",
                        "\t",
                        "é😀",
                        "\u202E\u200B")
                .map(part -> part.repeat(100_000 / part.length()));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void aHundredThousandCharactersOfAnythingAreShownInMoments(String markdown) {
        String html = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> html(markdown));
        assertTrue(html.length() < 30 * markdown.length(), html.length() + " characters");
    }
}
