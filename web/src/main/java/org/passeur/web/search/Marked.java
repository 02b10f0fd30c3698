package org.passeur.web.search;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.passeur.search.boundary.SearchResults;

/** {@code <ps:marked text="…">}: a text in which what was looked for stands in {@code mark}; everything is escaped. */
@FacesComponent(Marked.TYPE)
public class Marked extends UIComponentBase {

    public static final String TYPE = "org.passeur.Marked";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String rest = (String) getAttributes().get("text");
        while (rest != null && !rest.isEmpty()) {
            int start = rest.indexOf(SearchResults.MARK_START);
            int end = start < 0 ? -1 : rest.indexOf(SearchResults.MARK_END, start);
            if (end < 0) {
                writer.writeText(rest, null);
                return;
            }
            writer.writeText(rest.substring(0, start), null);
            writer.startElement("mark", this);
            writer.writeText(rest.substring(start + 1, end), null);
            writer.endElement("mark");
            rest = rest.substring(end + 1);
        }
    }
}
