package org.passeur.web.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException.Violation;

/**
 * Why a request was refused (RFC 9457), in the reader's language.
 *
 * @param type always {@code about:blank}: the status and the code say all
 * @param code for programs; stable
 * @param fields what is wrong with what was sent (422)
 * @param currentVersion the version that a write must name now (409)
 * @param errorId finds the cause in the log (500)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Field> fields,
        Long currentVersion,
        String errorId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String BUNDLE = "org.passeur.web.platform.problems";

    /**
     * @param field its place, as {@code sessions[0].blocks[2].minutes}
     */
    public record Field(String field, String code, String message) {}

    static Problem of(int status, String code, Language language, Object... arguments) {
        return new Problem(
                "about:blank",
                text(language, code + ".title", "status.title"),
                status,
                text(language, code + ".detail", "status.detail", arguments),
                code,
                null,
                null,
                null);
    }

    Problem withFields(List<Violation> violations, Language language) {
        List<Field> named = violations.stream()
                .map(violation -> new Field(
                        violation.field(),
                        violation.code(),
                        text(language, "violation." + violation.code(), "violation.other")))
                .toList();
        return new Problem(type, title, status, detail, code, named, currentVersion, errorId);
    }

    Problem withCurrentVersion(long version) {
        return new Problem(type, title, status, detail, code, fields, version, errorId);
    }

    Problem withErrorId(String id) {
        return new Problem(type, title, status, detail, code, fields, currentVersion, id);
    }

    Response.ResponseBuilder response(Language language) {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .language(language.locale())
                .header("Cache-Control", "no-store")
                .entity(ApiJson.MAPPER.valueToTree(this).toString());
    }

    private static String text(Language language, String key, String otherwise, Object... arguments) {
        ResourceBundle bundle = bundle(language.locale());
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException e) {
            pattern = bundle.getString(otherwise);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Problem.class.getClassLoader());
    }
}
