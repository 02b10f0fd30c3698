package org.passeur.web.export;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Makes a tagged PDF (PDF/UA-1) of a sheet. Fonts are embedded, nothing is fetched from anywhere. */
final class PdfPrinter {

    /** That PDF/UA-1 builds on. */
    private static final float VERSION = 1.7f;

    private static final int REGULAR = 400;

    private static final int BOLD = 700;

    private static final byte[] SANS = font("SourceSans3-Regular.ttf");

    private static final byte[] SANS_BOLD = font("SourceSans3-SemiBold.ttf");

    private static final byte[] SERIF_BOLD = font("SourceSerif4-SemiBold.ttf");

    /** For what the others have no letters for: boxes, arrows, other scripts. */
    private static final byte[] MORE = font("DejaVuSans.ttf");

    /** How tall and wide letters are is worked out once. */
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    static {
        // It says what it loads, at each document.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    static byte[] print(Document sheet) {
        try (PDDocument pdf = new PDDocument()) {
            return print(sheet, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] print(Document sheet, PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(VERSION);
        pdf.getDocument().setVersion(VERSION);
        builder.withProducer("Passeur");
        builder.useReplacementText("□");
        builder.useFont(new PDFontSupplier(load(pdf, SANS)), "sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(load(pdf, SANS_BOLD)), "sans", BOLD, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(load(pdf, SERIF_BOLD)), "serif", BOLD, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(load(pdf, MORE)), "more", REGULAR, FontStyle.NORMAL, true);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withW3cDocument(sheet, null);
        builder.usePDDocument(pdf);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    /** Without ligatures: PDFBox draws them, but does not tell a reader which letters they stand for. */
    private static PDFont load(PDDocument pdf, byte[] bytes) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        pdf.registerTrueTypeFontForClosing(font);
        return PDType0Font.load(pdf, font, true);
    }

    private static byte[] font(String name) {
        try (InputStream file = PdfPrinter.class.getResourceAsStream("fonts/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
