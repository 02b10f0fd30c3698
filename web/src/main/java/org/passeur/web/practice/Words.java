package org.passeur.web.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ResourceBundle;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Wording;

/** The words of the writing pages: what a field is called, what helps to fill it, what is wrong with it. */
public class Words {

    private static final String EDITING = "org.passeur.web.practice.editing";
    private static final String COMPOSER = "org.passeur.web.practice.composer";
    private static final String PRACTICE = "org.passeur.web.practice.messages";

    private Language language;
    private ResourceBundle editing;
    private ResourceBundle composer;
    private ResourceBundle practice;

    /** For the container, which puts a proxy before it. */
    protected Words() {}

    Words(Language language) {
        this.language = language;
        editing = ResourceBundle.getBundle(EDITING, language.locale());
        composer = ResourceBundle.getBundle(COMPOSER, language.locale());
        practice = ResourceBundle.getBundle(PRACTICE, language.locale());
    }

    /** How numbers, hours and dates are written. */
    public Wording wording() {
        return Wording.of(language);
    }

    /** The words of the reading pages. */
    Messages practice() {
        return Messages.of("practice", language);
    }

    public String dateAndTime(Instant instant) {
        return Dates.dateTime(instant, language.locale());
    }

    public String day(LocalDate date) {
        return Dates.day(date, language.locale());
    }

    /** When something was saved: the hour alone as long as it is today. */
    public String saved(Instant instant) {
        return isToday(instant) ? get("saved.today", clock(instant)) : get("saved.at", dateAndTime(instant));
    }

    /** The same moment, within a sentence. */
    String when(Instant instant) {
        return isToday(instant) ? get("when.today", clock(instant)) : get("when.at", dateAndTime(instant));
    }

    private static boolean isToday(Instant instant) {
        return LocalDate.ofInstant(instant, Dates.ZONE).equals(LocalDate.now(Dates.ZONE));
    }

    private String clock(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, Dates.ZONE);
        return wording().clock(local.getHour() * 60 + local.getMinute());
    }

    /** A message with {@code {0}}, {@code {1}}… replaced. */
    public String get(String messageKey, Object... arguments) {
        String text = (editing.containsKey(messageKey) ? editing : composer).getString(messageKey);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** One or several: reads {@code key.one} or {@code key.many}; French counts none as one. */
    public String count(String messageKey, int number) {
        boolean one = language == Language.FR ? number < 2 : number == 1;
        return get(messageKey + (one ? ".one" : ".many"), number);
    }

    /** The label of a field: {@code label("plan.", "texts-consent")}. */
    public String label(String key, String id) {
        if (id.startsWith("texts-")) {
            return practice.getString("text." + id.substring("texts-".length()));
        }
        if (id.startsWith("meetingOptions-")) {
            return practice.getString("meetingOption." + id.substring("meetingOptions-".length()));
        }
        if (id.startsWith("access-")) {
            return practice.getString("access." + id.substring("access-".length()));
        }
        return editing.getString(key + id);
    }

    /** What helps to fill a field; null when nothing is said. */
    public String help(String key, String id) {
        String messageKey = (id.startsWith("access-") ? "" : key) + id + ".help";
        return editing.containsKey(messageKey) ? editing.getString(messageKey) : null;
    }

    /** Ids of what is said about a field beside its label, for {@code aria-describedby}; null when nothing is. */
    public String described(FormNode of, String id) {
        String field = of.getAt() + id;
        String help = help(of.getKey(), id) == null ? "" : field + "-a";
        String error = of.getError().get(id) == null ? "" : field + "-e";
        String ids = (help + " " + error).strip();
        return ids.isEmpty() ? null : ids;
    }

    /** The label of a coded value: {@code coded("phase", Phase.CORE)}. */
    public String coded(String prefix, Coded value) {
        return practice.getString(prefix + "." + value.code());
    }

    /** What is wrong with a field, said for that field alone where there are words for it. */
    public String wrong(String key, String id, String code, Object... arguments) {
        String own = "error." + key + id + "." + code;
        if (editing.containsKey(own)) {
            return get(own, arguments);
        }
        String general = "error." + code;
        return get(editing.containsKey(general) ? general : "error.other", arguments);
    }
}
