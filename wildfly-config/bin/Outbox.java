import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The mail server of the embedded default: takes every message on this machine and delivers none. Each lies in a folder
 * as an {@code .eml} file, to be opened with any mail program.
 *
 * <p>{@code java -cp 'wildfly-config/target/outbox/*' wildfly-config/bin/Outbox.java PORT FOLDER}
 */
class Outbox {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private static final int MAX_MESSAGE = 25 * 1024 * 1024;

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]));
        AtomicInteger number = new AtomicInteger();
        SMTPServer.port(Integer.parseInt(args[0]))
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxMessageSize(MAX_MESSAGE)
                .messageHandler((context, from, to, message) -> {
                    try {
                        String name = STAMP.format(LocalDateTime.now()) + "-" + number.incrementAndGet() + ".eml";
                        Path part = folder.resolve(name + ".part");
                        Files.write(part, message);
                        Files.move(part, folder.resolve(name));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .build()
                .start();
    }
}
