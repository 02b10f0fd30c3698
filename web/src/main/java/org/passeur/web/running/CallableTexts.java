package org.passeur.web.running;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.passeur.web.platform.Markup;

/** {@code <ps:callable items="…">}: texts with their names; a telephone number in them can be called with one touch. */
@FacesComponent("org.passeur.CallableTexts")
public class CallableTexts extends Markup<RunPage.Told> {

    @Override
    protected void write(List<RunPage.Told> texts) throws IOException {
        open("ul", "class", "named");
        for (RunPage.Told told : texts) {
            open("li");
            element("strong", told.label());
            open("span", "class", "prose");
            for (PhoneNumbers.Piece piece : PhoneNumbers.in(told.text())) {
                if (piece.number() == null) {
                    text(piece.text());
                } else {
                    element("a", piece.text(), "class", "call", "href", "tel:" + piece.number());
                }
            }
            close("span");
            close("li");
        }
        close("ul");
    }
}
