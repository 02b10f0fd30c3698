package org.passeur.web.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.passeur.platform.boundary.BusyException;
import org.w3c.dom.Document;

/**
 * Sheets once they are printed. What a sheet says is worked out each time, by what its reader may see; the same words give
 * the same document, which is kept. Few are printed at a time: one takes a processor, and memory in proportion.
 */
@ApplicationScoped
public class PrintedSheets {

    /** Bytes of documents that are kept: some 200 of a usual plan. */
    private static final long CAPACITY = 32_000_000;

    private static final int AT_A_TIME = 2;

    /** Seconds that one waits for others to be printed; the largest plan takes less. */
    private static final int PATIENCE = 30;

    private final Cache<String, byte[]> printed = Caffeine.newBuilder()
            .maximumWeight(CAPACITY)
            .weigher((String etag, byte[] pdf) -> pdf.length)
            .build();

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    /** A document with the mark of what it says. */
    record Printed(byte[] pdf, String etag) {}

    /**
     * @throws BusyException when too many are being printed
     */
    Printed print(Document sheet) {
        String etag = TakenFile.etag(html(sheet));
        byte[] pdf = printed.getIfPresent(etag);
        if (pdf == null) {
            pdf = inTurn(sheet);
            printed.put(etag, pdf);
        }
        return new Printed(pdf, etag);
    }

    private byte[] inTurn(Document sheet) {
        try {
            if (!turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new BusyException("printing");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("printing");
        }
        try {
            return PdfPrinter.print(sheet);
        } finally {
            turns.release();
        }
    }

    private static byte[] html(Document sheet) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream html = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(sheet), new StreamResult(html));
            return html.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
