package org.passeur.web.practice;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.passeur.web.platform.SafeHtml;

/** {@code <ps:body value="…">}: the text of a sheet. Written as it is, for {@link SafeHtml} has made it. */
@FacesComponent("org.passeur.SheetBody")
public class SheetBody extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.passeur";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        SheetText text = (SheetText) getAttributes().get("value");
        if (text != null) {
            context.getResponseWriter().write(text.html());
        }
    }
}
