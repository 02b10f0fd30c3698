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
import org.passeur.platform.boundary.RuleBrokenException;
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

    /** Seconds that one waits for others to be printed. */
    private static final int PATIENCE = 30;

    /** Bytes of HTML from which on a sheet is printed alone: that of 10 sessions of 100 blocks has 600,000. */
    private static final int LARGE = 1_000_000;

    /** Bytes of HTML beyond which nothing is printed: some 600 pages, three seconds of a processor. */
    private static final int LARGEST = 3_000_000;

    private final Cache<String, byte[]> printed = Caffeine.newBuilder()
            .maximumWeight(CAPACITY)
            .weigher((String etag, byte[] pdf) -> pdf.length)
            .build();

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    /** A document with the mark of what it says. */
    record Printed(byte[] pdf, String etag) {}

    /**
     * @throws BusyException when too many are being printed
     * @throws RuleBrokenException when it is too long for paper
     */
    Printed print(Document sheet) {
        byte[] html = html(sheet);
        if (html.length > LARGEST) {
            throw new RuleBrokenException("sheet", "sheet.tooLong");
        }
        String etag = TakenFile.etag(html);
        byte[] pdf = printed.getIfPresent(etag);
        if (pdf == null) {
            pdf = inTurn(sheet, html.length > LARGE ? AT_A_TIME : 1);
            printed.put(etag, pdf);
        }
        return new Printed(pdf, etag);
    }

    private byte[] inTurn(Document sheet, int room) {
        try {
            if (!turns.tryAcquire(room, PATIENCE, TimeUnit.SECONDS)) {
                throw new BusyException("printing");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("printing");
        }
        try {
            return PdfPrinter.print(sheet);
        } finally {
            turns.release(room);
        }
    }

    static byte[] html(Document sheet) {
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
