package org.passeur.web.platform;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.passeur.search.boundary.SearchResults;

/**
 * A part of a page that repeats tens of times: written in one go from what a view has put in words, since each expression
 * of a page costs some two microseconds and a plan has a thousand of them. Everything is escaped by the writer.
 */
public abstract class Markup<T> extends UIComponentBase {

    private transient ResponseWriter writer;

    /** Writes all of them; never called without any. */
    protected abstract void write(List<T> items) throws IOException;

    @Override
    public String getFamily() {
        return "org.passeur";
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        writer = context.getResponseWriter();
        List<T> items = (List<T>) getAttributes().get("items");
        if (items != null && !items.isEmpty()) {
            write(items);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) {
        writer = null;
    }

    /**
     * @param attributes names and values in turn; those without a value are left out
     */
    protected final void open(String element, String... attributes) throws IOException {
        writer.startElement(element, null);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute(attributes[i], attributes[i + 1], null);
            }
        }
    }

    protected final void close(String element) throws IOException {
        writer.endElement(element);
    }

    protected final void text(String text) throws IOException {
        if (text != null) {
            writer.writeText(text, null);
        }
    }

    /** An element with a text; nothing at all without one. */
    protected final void element(String element, String text, String... attributes) throws IOException {
        if (text != null) {
            open(element, attributes);
            writer.writeText(text, null);
            writer.endElement(element);
        }
    }

    /** Marks are private characters around what is to be seen first: the rest is text like any other. */
    protected final void marked(String text) throws IOException {
        String rest = text;
        while (!rest.isEmpty()) {
            int start = rest.indexOf(SearchResults.MARK_START);
            int end = start < 0 ? -1 : rest.indexOf(SearchResults.MARK_END, start);
            if (end < 0) {
                text(rest);
                return;
            }
            text(rest.substring(0, start));
            element("mark", rest.substring(start + 1, end));
            rest = rest.substring(end + 1);
        }
    }
}
