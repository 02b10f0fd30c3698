package org.passeur.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.privacy.boundary.NobodyNamed;

/** What a text that others will read must respect. */
@Dependent
public class NoPerson {

    @Inject
    private NobodyNamed names;

    /**
     * @throws RuleBrokenException when it is empty, too long, unclean, or seems to name somebody
     */
    public void check(String field, String text, int maxLength, Language language, boolean nobodyNamed) {
        String code = null;
        if (text.isBlank()) {
            code = "schema.required";
        } else if (text.length() > maxLength) {
            code = "schema.maxLength";
        } else if (!CleanText.isClean(text)) {
            code = CleanText.CODE;
        } else if (!nobodyNamed
                && !names.check(Map.of(field, text), language, null).isEmpty()) {
            code = NobodyNamed.CODE;
        }
        if (code != null) {
            throw new RuleBrokenException(field, code);
        }
    }
}
