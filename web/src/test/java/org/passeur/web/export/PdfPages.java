package org.passeur.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A document as somebody reads it, page by page. */
final class PdfPages {

    /** Where the margin begins that holds the page's number, in points from the foot. */
    private static final float FOOT = 52;

    private PdfPages() {}

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands lowest on each page, when it is a heading. */
    static List<String> headingsAtTheFoot(byte[] pdf) {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                Lowest lowest = new Lowest();
                lowest.setStartPage(number);
                lowest.setEndPage(number);
                lowest.getText(document);
                if (lowest.font != null && lowest.font.contains("Serif")) {
                    found.add("page " + number + ": " + lowest.text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static final class Lowest extends PDFTextStripper {

        private float y = -1;
        private String font;
        private StringBuilder text = new StringBuilder();

        @Override
        protected void processTextPosition(TextPosition position) {
            if (position.getUnicode().isBlank() || position.getPageHeight() - position.getYDirAdj() < FOOT) {
                return;
            }
            if (position.getYDirAdj() > y + 2) {
                y = position.getYDirAdj();
                font = position.getFont().getName();
                text = new StringBuilder();
            }
            if (Math.abs(position.getYDirAdj() - y) < 2) {
                text.append(position.getUnicode());
            }
        }
    }
}
