package org.passeur.web.platform;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <ps:stops count="…">}: one dot a session, drawn for the eye; the words beside it say the number. */
@FacesComponent(Stops.TYPE)
public class Stops extends UIComponentBase {

    public static final String TYPE = "org.passeur.Stops";

    /** What fits beside the words on a telephone. */
    private static final int MAX = 12;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Integer count = (Integer) getAttributes().get("count");
        if (count == null || count < 2) {
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("span", this);
        writer.writeAttribute("class", "stops", null);
        writer.writeAttribute("aria-hidden", "true", null);
        for (int i = 0; i < Math.min(count, MAX); i++) {
            writer.startElement("i", this);
            writer.endElement("i");
        }
        writer.endElement("span");
    }
}
