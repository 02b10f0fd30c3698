package org.passeur.practice.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An archive of parts, each as {@code name=content}. */
    private static byte[] archive(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part.split("=", 2)[0]));
                zip.write(latin(part.split("=", 2)[1]));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void filesAreKnownByWhatIsInThem() throws IOException {
        assertEquals(Optional.of(FileKind.PDF), FileKind.find("a.pdf", latin("%PDF-1.7\n")));
        assertEquals(Optional.of(FileKind.PNG), FileKind.find("a.PNG", latin("\u0089PNG\r\n\u001A\n...")));
        assertEquals(Optional.of(FileKind.JPG), FileKind.find("a.jpeg", latin("\u00FF\u00D8\u00FF\u00E0")));
        assertEquals(Optional.of(FileKind.MP3), FileKind.find("a.mp3", latin("ID3\u0004")));
        assertEquals(Optional.of(FileKind.MP3), FileKind.find("a.mp3", latin("\u00FF\u00FB\u0090")));
        assertEquals(Optional.of(FileKind.TXT), FileKind.find("a.txt", "Été\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                Optional.of(FileKind.DOCX),
                FileKind.find("a.docx", archive("[Content_Types].xml=<x/>", "word/document.xml=<x/>")));
        assertEquals(
                Optional.of(FileKind.ODP),
                FileKind.find("a.odp", archive("mimetype=application/vnd.oasis.opendocument.presentation")));
    }

    @Test
    void aNameThatItsContentDoesNotBearOutIsRefused() throws IOException {
        byte[] page = latin("<html><script>alert(1)</script>");
        for (String name : new String[] {"a.pdf", "a.png", "a.docx", "a.odt", "a.mp3", "a.html", "a.svg", "a", "pdf"}) {
            assertTrue(FileKind.find(name, page).isEmpty(), name);
        }
        byte[] writer = archive("mimetype=application/vnd.oasis.opendocument.text");
        assertTrue(FileKind.find("a.odp", writer).isEmpty());
        assertTrue(FileKind.find("a.docx", archive("word/other.xml=<x/>")).isEmpty());
        assertTrue(FileKind.find("a.txt", latin("\u0000\u0001")).isEmpty());
        assertTrue(FileKind.find("a.txt", latin("\u00E9")).isEmpty(), "not UTF-8");
        assertTrue(FileKind.find("a.zip", archive("a=b")).isEmpty());
    }

    @Test
    void documentsWithMacrosAreRefused() throws IOException {
        assertTrue(FileKind.find("a.docx", archive("word/document.xml=<x/>", "word/vbaProject.bin=x"))
                .isEmpty());
    }

    /** Some dozens of kilobytes that would come to 40 megabytes, with what a document has at the end of it. */
    @Test
    void archiveThatGrowsOutOfProportionIsNotUnpackedToItsEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 40; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.closeEntry();
        }
        byte[] bomb = bytes.toByteArray();
        long limit = (long) ArchiveParts.MAX_GROWTH * bomb.length;
        assertTrue(limit < 5 * 1024 * 1024, "it is a small file");

        ArchiveParts parts = new ArchiveParts(bomb);
        assertEquals("word/media/image1.bmp", parts.next());
        assertThrows(ZipException.class, parts::next);

        assertTrue(parts.unpacked() <= limit + 8192, () -> parts.unpacked() + " bytes were unpacked");
        assertTrue(FileKind.find("a.docx", bomb).isEmpty());
    }

    @Test
    void documentThatPacksWellIsTaken() throws IOException {
        byte[] document = archive("word/document.xml=" + "<w:p/>".repeat(150_000), "word/styles.xml=<x/>");
        assertTrue(document.length < 10_000);
        assertEquals(Optional.of(FileKind.DOCX), FileKind.find("a.docx", document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK", "PK\u0003\u0004", "PK\u0003\u0004\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF"})
    void aBrokenArchiveIsRefusedNotAnError(String start) {
        assertTrue(FileKind.find("a.docx", latin(start)).isEmpty());
        assertTrue(FileKind.find("a.odt", latin(start)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "affiche.pdf, affiche.pdf",
        "C:\\Users\\moi\\affiche.pdf, affiche.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "...pdf, pdf",
        "à l’île.png, à l’île.png"
    })
    void namesLoseTheirFolders(String given, String kept) {
        assertEquals(kept, FileKind.cleanName(given));
    }

    @Test
    void namesCannotMislead() {
        assertEquals("facture_fdp.txt", FileKind.cleanName("facture\u202Efdp.txt"));
        assertEquals("a__b.txt", FileKind.cleanName("a\r\nb.txt"));
        String longName = FileKind.cleanName("n".repeat(500) + ".docx");
        assertEquals(150, longName.length());
        assertTrue(longName.endsWith("n.docx"));
    }
}
