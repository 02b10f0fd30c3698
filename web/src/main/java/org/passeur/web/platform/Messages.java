package org.passeur.web.platform;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;

/** The words of one feature in one language, for views that put sentences together before the page is written. */
public final class Messages {

    private static final Map<String, Map<Language, Messages>> KNOWN = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Language language;

    /** By kind, then value: a list shows some seventy of them. */
    private final Map<String, Map<Coded, String>> labels = new ConcurrentHashMap<>();

    private Messages(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * @param feature name of the folder that holds the bundle: {@code practice}
     */
    public static Messages of(String feature, Language language) {
        return KNOWN.computeIfAbsent(feature, Messages::load).get(language);
    }

    private static Map<Language, Messages> load(String feature) {
        Map<Language, Messages> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("org.passeur.web." + feature + ".messages", language.locale());
            all.put(language, new Messages(bundle, language));
        }
        return all;
    }

    public Language language() {
        return language;
    }

    public String get(String key) {
        return bundle.getString(key);
    }

    /**
     * With {@code {0}}, {@code {1}}… replaced. Plain replacement: patterns of {@link java.text.MessageFormat} cost more to
     * parse than the rest of a list.
     */
    public String format(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** One thing or several: reads {@code key.one} or {@code key.many}; French counts none as one. */
    public String count(String key, long number) {
        boolean singular = language == Language.FR ? number < 2 : number == 1;
        return format(key + (singular ? ".one" : ".many"), Wording.of(language).number(number));
    }

    /** The label of a coded value: {@code label("phase", Phase.CORE)} reads {@code phase.core}. Null stays null. */
    public String label(String prefix, Coded value) {
        return value == null
                ? null
                : labels.computeIfAbsent(prefix, kind -> new ConcurrentHashMap<>())
                        .computeIfAbsent(value, coded -> bundle.getString(prefix + "." + coded.code()));
    }
}
