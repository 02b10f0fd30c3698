package org.passeur.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.passeur.platform.boundary.PayloadTooLargeException;
import org.passeur.platform.boundary.Settings;

/** Uploaded files, from their arrival until their import is over. */
@ApplicationScoped
public class ImportFiles {

    private static final String PART = ".part";

    /** Nobody uploads for longer: what is left of an upload after that will never be whole. */
    private static final Duration UPLOAD = Duration.ofDays(1);

    /**
     * Takes an upload as it comes, in constant memory.
     *
     * @return the file, under a passing name
     * @throws PayloadTooLargeException when it is over the limit; nothing is left of it then
     */
    public Path receive(InputStream upload) throws IOException {
        Path part = Files.createTempFile(folder(), "upload-", PART);
        long limit = Settings.IMPORT_MAX_BYTES.get();
        try (OutputStream file = Files.newOutputStream(part)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new PayloadTooLargeException(limit);
                }
                file.write(buffer, 0, read);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        return part;
    }

    public void adopt(Path part, Long jobId) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            // The job is promised once it is answered: its lines must survive a power cut.
            file.force(true);
        }
        Files.move(part, file(jobId), StandardCopyOption.ATOMIC_MOVE);
    }

    public boolean isHere(Long jobId) {
        return Files.isReadable(file(jobId));
    }

    public InputStream open(Long jobId, long position) throws IOException {
        FileChannel channel = FileChannel.open(file(jobId), StandardOpenOption.READ);
        channel.position(position);
        return Channels.newInputStream(channel);
    }

    public void delete(Long jobId) {
        try {
            Files.deleteIfExists(file(jobId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads that a crash cut short. */
    public void deleteAbandoned() throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(UPLOAD));
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(PART)).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path file(Long jobId) {
        return folder().resolve(jobId + ".ndjson");
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Settings.DATA.get().resolve("imports"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
