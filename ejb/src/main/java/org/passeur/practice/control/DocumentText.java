package org.passeur.practice.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.AgendaReading;

/**
 * The text of a file, line by line: plain text, and the paragraphs and table rows of DOCX and ODT. (A text extractor such
 * as Tika brings 60 MB of parsers for what is one element name in each of two formats.)
 */
public final class DocumentText {

    /** In bytes. */
    public static final int MAX_SIZE = 2 * 1024 * 1024;

    private static final int MAX_XML = 20 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final StringBuilder text = new StringBuilder();
    private boolean inRow;
    private boolean firstCell;

    private DocumentText() {}

    /**
     * @throws RuleBrokenException when it is too large, or no file of these kinds
     */
    public static String of(String name, byte[] content) {
        if (content.length > MAX_SIZE) {
            throw new RuleBrokenException("file", "start.file.tooLarge");
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "txt", "md", "markdown", "csv", "tsv" -> plain(content);
            case "docx" -> office(content, "word/document.xml");
            case "odt" -> office(content, "content.xml");
            default -> throw new RuleBrokenException("file", "start.file.kind");
        };
    }

    private static String plain(byte[] content) {
        String decoded;
        try {
            decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            // What editors on Windows wrote for long.
            decoded = new String(content, WINDOWS);
        }
        if (decoded.indexOf('\0') >= 0) {
            throw new RuleBrokenException("file", "start.file.kind");
        }
        return decoded;
    }

    private static String office(byte[] content, String part) {
        // An archive that grows out of proportion is given up before anything of it is read.
        try (ArchiveParts parts = new ArchiveParts(content)) {
            boolean found = false;
            for (String each = parts.next(); each != null; each = parts.next()) {
                found |= each.equals(part);
            }
            if (!found) {
                throw new RuleBrokenException("file", "start.file.kind");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RuleBrokenException("file", "start.file.kind");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new DocumentText().read(new ByteArrayInputStream(zip.readNBytes(MAX_XML)));
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new RuleBrokenException("file", "start.file.kind");
        }
        throw new RuleBrokenException("file", "start.file.kind");
    }

    private String read(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // A document has neither; what has is made to read other files, or to grow.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        boolean inParagraph = false;
        while (reader.hasNext() && text.length() <= AgendaReading.MAX_LENGTH) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    inParagraph |= isParagraph(reader.getLocalName());
                    start(reader.getLocalName());
                }
                case XMLStreamReader.CHARACTERS -> {
                    if (inParagraph) {
                        text.append(reader.getText().replace('\n', ' '));
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    inParagraph &= !isParagraph(reader.getLocalName());
                    end(reader.getLocalName());
                }
                default -> {
                    // Comments and the like.
                }
            }
        }
        return text.toString();
    }

    private static boolean isParagraph(String element) {
        return element.equals("p") || element.equals("h");
    }

    private void start(String element) {
        switch (element) {
            case "tr", "table-row" -> {
                inRow = true;
                firstCell = true;
            }
            case "tc", "table-cell" -> {
                if (!firstCell) {
                    text.append('\t');
                }
                firstCell = false;
            }
            case "tab" -> text.append('\t');
            case "s" -> text.append(' ');
            case "br", "line-break" -> text.append(inRow ? " " : "\n");
            default -> {
                // Only these say something of the text.
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "p", "h" -> text.append(inRow ? " " : "\n");
            case "tr", "table-row" -> {
                inRow = false;
                text.append('\n');
            }
            default -> {
                // Only these end a line.
            }
        }
    }
}
