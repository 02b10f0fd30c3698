package org.passeur.web.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.passeur.platform.boundary.Settings;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;

/** Tells a browser how to search here from its own address bar (OpenSearch description, 1.1). */
@WebServlet("/opensearch.xml")
public class OpenSearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    private static final String TYPE = "application/opensearchdescription+xml";

    @Inject
    private Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        String site = Settings.URL.get().toString().replaceAll("/+$", "");
        Messages words = Messages.of("search", portal.getLanguage());
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(response.getWriter());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("OpenSearchDescription");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "ShortName", "Passeur");
            element(xml, "Description", words.get("opensearch.description"));
            element(xml, "InputEncoding", "UTF-8");
            element(xml, "Language", portal.getLanguageTag());
            xml.writeEmptyElement("Url");
            xml.writeAttribute("type", "text/html");
            xml.writeAttribute("template", site + "/recherche?q={searchTerms}");
            xml.writeEmptyElement("Url");
            xml.writeAttribute("type", TYPE);
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("template", site + "/opensearch.xml");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
