package org.passeur.web.practice;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.passeur.web.platform.Markup;

/** {@code <ps:lines items="…">}: one side of a comparison, with the words that changed in {@code mark}. */
@FacesComponent("org.passeur.ComparedLines")
public class ComparedLines extends Markup<String> {

    @Override
    protected void write(List<String> lines) throws IOException {
        for (String line : lines) {
            open("div");
            marked(line);
            close("div");
        }
    }
}
