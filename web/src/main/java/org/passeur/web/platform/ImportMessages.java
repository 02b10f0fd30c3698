package org.passeur.web.platform;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.passeur.platform.boundary.ImportFault;
import org.passeur.platform.boundary.Language;

/** What is said of a rejected line, to a person. */
public final class ImportMessages {

    private ImportMessages() {}

    public static String text(ImportFault fault, Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.passeur.web.platform.import", language.locale(), ImportMessages.class.getClassLoader());
        String exact = "import.error." + fault.code() + "." + fault.detail();
        String key = !fault.detail().isEmpty() && bundle.containsKey(exact) ? exact : "import.error." + fault.code();
        return new MessageFormat(bundle.getString(key), language.locale())
                .format(new Object[] {fault.field().isEmpty() ? "–" : fault.field(), fault.detail()});
    }
}
