package org.passeur.privacy.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.passeur.platform.boundary.Language;
import org.passeur.privacy.boundary.DetailKind;

/** What is said of a finding, and what is offered instead, in one language. */
final class Wording {

    private final Properties texts = new Properties();
    private final WordList people;

    Wording(Language language) {
        String folder = language.code() + "/";
        people = WordList.read(folder + "civility.txt", folder + "roles.txt", folder + "people.txt");
        String file = "/org/passeur/privacy/" + language.code() + "/wording.properties";
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String message(DetailKind kind) {
        return text(kind.code() + ".message");
    }

    /**
     * @param what a kind's code, or one of the turns of {@link PersonRule}
     */
    String suggestion(String what) {
        return text(what + ".suggestion");
    }

    /** Words for somebody whom a civility or a role of the text stands for; general ones when it is of another language. */
    String somebody(Reading text, int at) {
        WordList.Match match = people.match(text, at);
        return match == null ? suggestion(DetailKind.PERSON.code()) : match.value();
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no wording for " + key);
        }
        return text;
    }
}
