package org.passeur.web.platform;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;

/** {@code <ps:options items="…">}: the options of a native {@code select}, from {@link Choice}s. */
@FacesComponent("org.passeur.Options")
public class Options extends Markup<Choice> {

    @Override
    protected void write(List<Choice> choices) throws IOException {
        for (Choice choice : choices) {
            element(
                    "option",
                    choice.label(),
                    "value",
                    choice.value(),
                    "selected",
                    choice.selected() ? "selected" : null);
        }
    }
}
