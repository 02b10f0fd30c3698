package org.passeur.practice.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.passeur.platform.boundary.CleanText;

/**
 * Kinds of file that may go with an activity, known by what is in them: a name proves nothing. Nothing here that a browser
 * or an office program would run: no page, no drawing with scripts, no macros. (A library of magic numbers alone cannot
 * tell one office format from another, nor any of them from an archive.)
 */
public enum FileKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    PNG("image/png"),
    JPG("image/jpeg"),
    MP3("audio/mpeg"),
    TXT("text/plain");

    private static final int MAX_NAME = 150;

    /** An office file has some dozens of parts; one made to be unpacked for ever has more. */
    private static final int MAX_PARTS = 2000;

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind that both the name and the content say; empty when they do not agree or it is none that is taken. */
    public static Optional<FileKind> find(String name, byte[] content) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            boolean named =
                    kind.name().toLowerCase(Locale.ROOT).equals(extension) || kind == JPG && extension.equals("jpeg");
            if (named) {
                return kind.isIn(content) ? Optional.of(kind) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isIn(byte[] content) {
        return switch (this) {
            case PDF -> starts(content, "%PDF-");
            case PNG -> starts(content, "\u0089PNG\r\n\u001A\n");
            case JPG -> starts(content, "\u00FF\u00D8\u00FF");
            case MP3 ->
                starts(content, "ID3")
                        || content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xE6) == 0xE2;
            case TXT -> isText(content);
            case DOCX -> hasPart(content, "word/document.xml");
            case PPTX -> hasPart(content, "ppt/presentation.xml");
            case ODT, ODP -> isOpenDocument(content);
        };
    }

    private static boolean starts(byte[] content, String magic) {
        byte[] start = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (content[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** An office document of Microsoft's kind, without macros. */
    private static boolean hasPart(byte[] content, String wanted) {
        boolean found = false;
        try (ArchiveParts parts = new ArchiveParts(content)) {
            int count = 0;
            for (String part = parts.next(); part != null; part = parts.next()) {
                if (++count > MAX_PARTS || part.endsWith("vbaProject.bin")) {
                    return false;
                }
                found |= part.equals(wanted);
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return found;
    }

    /** Its first part says its type, not packed. */
    private boolean isOpenDocument(byte[] content) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry first = parts.getNextEntry();
            return first != null
                    && first.getName().equals("mimetype")
                    && new String(parts.readNBytes(MAX_NAME), StandardCharsets.US_ASCII)
                            .strip()
                            .equals(mediaType);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A name without folders, and without what a file system or a person could be misled by. */
    public static String cleanName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Format characters (direction marks among them) make "gpj.exe" look like "exe.jpg".
        String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"|?*]", "_")
                .strip();
        clean = clean.replaceFirst("^\\.+", "");
        int dot = clean.lastIndexOf('.');
        if (clean.length() > MAX_NAME && dot > 0 && clean.length() - dot <= 6) {
            clean = CleanText.beginning(clean, MAX_NAME - (clean.length() - dot)) + clean.substring(dot);
        }
        return CleanText.beginning(clean, MAX_NAME);
    }
}
