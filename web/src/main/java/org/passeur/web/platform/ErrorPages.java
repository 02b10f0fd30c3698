package org.passeur.web.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.platform.boundary.Language;

/** Error pages as they are sent, made once for each language. */
final class ErrorPages {

    /** What a person has to know of an error. */
    enum Kind {
        /** It is not there, or not for them. */
        MISSING,
        /** The page was open for too long. */
        EXPIRED,
        /** What was sent is not understood. */
        REFUSED,
        /** Our fault. */
        FAILED;

        static Kind of(int status) {
            return switch (status) {
                case 404 -> MISSING;
                case 410 -> EXPIRED;
                default -> status < 500 ? REFUSED : FAILED;
            };
        }
    }

    /** A key of the messages between double braces. */
    private static final Pattern KEY = Pattern.compile("\\{\\{([\\w.-]+)}}");

    private static final Pattern SIGN_IN = Pattern.compile("(?m)^.*\\[signIn].*\\n");

    private final Map<Language, Map<Kind, String>> pages = new EnumMap<>(Language.class);

    ErrorPages(String fingerprint) {
        String template = template().replace("[fingerprint]", fingerprint);
        for (Language language : Language.values()) {
            Map<Kind, String> ofLanguage = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                ofLanguage.put(kind, fill(only(template, kind), kind, language));
            }
            pages.put(language, ofLanguage);
        }
    }

    /**
     * @param id of the error; null when it is not ours
     * @param signIn address that signs in and comes back
     * @param signedIn whether they are: then only what expired leads there, to come back
     */
    String page(Kind kind, Language language, String id, Instant when, String signIn, boolean signedIn) {
        String page = pages.get(language).get(kind);
        return (kind == Kind.MISSING && signedIn ? SIGN_IN.matcher(page).replaceAll("") : page)
                .replace("[id]", id == null ? "" : id)
                .replace("[when]", Dates.dateTime(when, language.locale()))
                .replace("[signIn]", signIn);
    }

    private static String template() {
        try (InputStream resource = ErrorPages.class.getResourceAsStream("error-page.html")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that begin with {@code [failed]} are for that kind alone. */
    private static String only(String template, Kind kind) {
        StringBuilder page = new StringBuilder();
        for (String line : template.split("\n")) {
            String text = line.strip();
            String mark = "[" + kind.name().toLowerCase(Locale.ROOT) + "]";
            if (text.startsWith(mark)) {
                page.append(text.substring(mark.length())).append('\n');
            } else if (!text.matches("\\[(missing|expired|refused|failed)].*")) {
                page.append(text).append('\n');
            }
        }
        return page.toString();
    }

    private static String fill(String template, Kind kind, Language language) {
        Messages words = Messages.of("platform", language);
        String prefix = "error." + kind.name().toLowerCase(Locale.ROOT);
        String page = template.replace("[lang]", language.locale().toLanguageTag())
                .replace("[otherLang]", (language == Language.FR ? Language.EN : Language.FR).code())
                .replace("{{title}}", words.get(prefix + ".title"))
                .replace("{{text}}", words.get(prefix + ".text"));
        return KEY.matcher(page).replaceAll(match -> Matcher.quoteReplacement(words.get(match.group(1))));
    }
}
