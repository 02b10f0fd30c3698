package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Markdown;

/**
 * What a sheet says: something to know, told in a text. In canonical form, see {@code sheet.json}.
 *
 * @param body Markdown
 * @param tags words that its author chose, in small letters; what everybody counts on is a theme
 * @param references what it draws on
 * @param adaptation what was changed from the original, and for whom
 */
@JsonPropertyOrder({
    "title",
    "summary",
    "body",
    "tags",
    "approaches",
    "themes",
    "regions",
    "references",
    "licence",
    "adaptation"
})
public record SheetContent(
        String title,
        String summary,
        String body,
        List<String> tags,
        List<Approach> approaches,
        List<String> themes,
        List<Region> regions,
        List<String> references,
        Licence licence,
        String adaptation)
        implements WorkContent {

    /** In UTF-16 units, as columns count. */
    public static final int MAX_TAG = 40;

    /** Of the text, where there is no summary: about two lines. */
    private static final int BEGINNING = 180;

    public SheetContent {
        title = Texts.of(title);
        summary = Texts.of(summary);
        body = Texts.of(body);
        tags = Texts.lines(tags).stream()
                .map(SheetContent::tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        approaches = Texts.list(approaches);
        themes = Texts.lines(themes);
        regions = Texts.list(regions);
        references = Texts.lines(references);
        adaptation = Texts.of(adaptation);
    }

    /** As a tag is compared: {@code #Salle  d'attente} and {@code salle d’attente} are one. */
    public static String tag(String typed) {
        return typed.replaceFirst("^#+", "")
                .replace('\'', '’')
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Without a summary, how the text begins. */
    @Override
    public String listed() {
        if (summary != null || body == null) {
            return summary;
        }
        // The beginning is enough to say how it begins, and is never cut within a character.
        int enough = Math.min(body.length(), 4 * BEGINNING);
        boolean whole = enough == body.length() || !Character.isHighSurrogate(body.charAt(enough - 1));
        String words =
                Markdown.words(body.substring(0, whole ? enough : enough - 1)).replaceAll("\\s+", " ");
        if (words.length() <= BEGINNING) {
            return words.isEmpty() ? null : words;
        }
        int space = words.lastIndexOf(' ', BEGINNING);
        return words.substring(0, space > 0 ? space : words.offsetByCodePoints(0, BEGINNING / 2)) + "…";
    }

    /** Its text says what it is for. */
    @Override
    public String aim() {
        return null;
    }
}
