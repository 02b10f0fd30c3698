package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a browser needs to search here from its address bar. */
@OnServer
class OpenSearchDescriptionIT {

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    @Test
    void descriptionIsWellFormedAndItsAddressSearches() throws Exception {
        Reply home = Pages.open(null, "/");
        String address = Pages.find(home, "<link[^>]*rel=\"search\"[^>]*href=\"([^\"]+)\"");
        Reply reply = Portal.visitor().get(address);
        assertEquals(200, reply.status(), reply::toString);
        assertTrue(reply.header("Content-Type").startsWith("application/opensearchdescription+xml"), reply::toString);

        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document description = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(reply.body().getBytes(StandardCharsets.UTF_8)));

        Element root = description.getDocumentElement();
        assertEquals(NAMESPACE, root.getNamespaceURI());
        assertEquals("OpenSearchDescription", root.getLocalName());
        // The standard allows 16 and 1,024 characters.
        assertTrue(text(root, "ShortName").length() <= 16);
        assertTrue(!text(root, "Description").isEmpty()
                && text(root, "Description").length() <= 1024);
        Element url = (Element) root.getElementsByTagNameNS(NAMESPACE, "Url").item(0);
        assertEquals("text/html", url.getAttribute("type"));
        URI asked = URI.create(url.getAttribute("template").replace("{searchTerms}", "d%C3%A9tente%20groupe"));
        Reply found = Pages.open(null, asked.toString());
        assertEquals(200, found.status(), found::toString);
        assertTrue(found.body().contains("value=\"détente groupe\""), found.body());
    }

    private static String text(Element root, String name) {
        return root.getElementsByTagNameNS(NAMESPACE, name).item(0).getTextContent();
    }
}
