package org.passeur.web.platform;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.passeur.platform.boundary.Language;

/** In which language a program is answered. */
public final class ApiLanguage {

    private ApiLanguage() {}

    /** The first that {@code Accept-Language} names and the portal speaks; French otherwise. */
    public static Language of(HttpHeaders headers) {
        try {
            return of(headers.getAcceptableLanguages());
        } catch (RuntimeException e) {
            // A header that cannot be read must not turn an answer into an error.
            return Language.FR;
        }
    }

    static Language of(List<Locale> locales) {
        for (Locale locale : locales) {
            for (Language language : Language.values()) {
                if (language.code().equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return Language.FR;
    }
}
