package org.passeur.web.experience;

import org.passeur.platform.boundary.Language;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Wording;

/** How long a block really takes, in a sentence. */
public final class Overrun {

    private Overrun() {}

    /**
     * @param minutes median by which it takes longer than planned; less than 0 when it is shorter
     */
    public static String of(int minutes, Language language) {
        return say("overrun.", minutes, language);
    }

    /** The same where it is said already that reports tell it. */
    static String brief(int minutes, Language language) {
        return say("overrun.brief.", minutes, language);
    }

    private static String say(String prefix, int minutes, Language language) {
        Messages words = Messages.of("experience", language);
        if (minutes == 0) {
            return words.get(prefix + "none");
        }
        return words.format(
                prefix + (minutes > 0 ? "over" : "under"), Wording.of(language).minutes(Math.abs(minutes)));
    }
}
