package org.passeur.platform.boundary;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Everything that the portal itself reads from its environment; the server's own are in the CLI files. */
public final class Settings {

    public static final Setting<Path> DATA = new Setting<>(
            "PASSEUR_DATA",
            System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")) + "/passeur",
            "directory",
            "Files that must survive: database, index, uploads that wait. Several nodes may share it for imports.",
            Path::of);

    public static final Setting<URI> URL = new Setting<>(
            "PASSEUR_URL", "http://localhost:8080", "address", "Public address, as people type it.", URI::create);

    public static final Setting<Boolean> DEMO = new Setting<>(
            "PASSEUR_DEMO",
            "false",
            "true or false",
            "Demonstration people and contents, stored at the first start in an empty database.",
            Boolean::valueOf);

    public static final Setting<URI> OIDC_PROVIDER = new Setting<>(
            "PASSEUR_OIDC_PROVIDER",
            "http://localhost:8180/realms/passeur",
            "address",
            "The identity provider's realm; readiness asks whether it answers.",
            URI::create);

    public static final Setting<String> SUPPORT_EMAIL = new Setting<>(
            "PASSEUR_SUPPORT_EMAIL",
            "",
            "",
            "Who answers when nothing is found; without it, whoever writes chooses.",
            Function.identity());

    /** What the embedded default goes by; written in this repository, so no secret anywhere else. */
    public static final String EMBEDDED_SECRET = "passeur-embedded";

    public static final Setting<String> OIDC_SECRET = new Setting<>(
            "PASSEUR_OIDC_SECRET",
            EMBEDDED_SECRET,
            "",
            "Secret of the client passeur-web, the same on all nodes; it also seals what forms carry.",
            Function.identity());

    public static final Setting<Long> IMPORT_MAX_BYTES = new Setting<>(
            "PASSEUR_IMPORT_MAX_BYTES",
            "1073741824",
            "bytes",
            "Largest import once decompressed (1 GiB, over 100,000 long lines): the disk is what it protects.",
            Long::valueOf);

    public static final Setting<Integer> IMPORT_CHUNK_LINES = new Setting<>(
            "PASSEUR_IMPORT_CHUNK_LINES",
            "50",
            "lines",
            "Lines stored in one transaction: more is hardly faster, and a failure repeats them all.",
            Integer::valueOf);

    public static final Setting<Duration> IMPORT_TAKEOVER = new Setting<>(
            "PASSEUR_IMPORT_TAKEOVER",
            "PT30S",
            "ISO 8601 duration",
            "Without a sign of life for so long, another node (or this one after a crash) goes on with an import.",
            Settings::duration);

    public static final Setting<Integer> API_MAX_BYTES = new Setting<>(
            "PASSEUR_API_MAX_BYTES",
            "2097152",
            "bytes",
            "Largest JSON body: twice the longest content.",
            Integer::valueOf);

    public static final Setting<Integer> API_WRITES_PER_MINUTE = new Setting<>(
            "PASSEUR_API_WRITES_PER_MINUTE",
            "120",
            "requests",
            "Writes of one account, or of one address without an account: a person never reaches it, a runaway loop does.",
            Integer::valueOf);

    public static final Setting<Integer> API_SEARCHES_PER_MINUTE = new Setting<>(
            "PASSEUR_API_SEARCHES_PER_MINUTE",
            "600",
            "requests",
            "Searches of one account, or of one address: a training room behind one address still fits.",
            Integer::valueOf);

    public static final Setting<Integer> SHEETS_PER_MINUTE = new Setting<>(
            "PASSEUR_SHEETS_PER_MINUTE",
            "60",
            "requests",
            "Sheets on paper for one account, or one address: each takes up to a second of a processor.",
            Integer::valueOf);

    public static final Setting<Integer> LINK_GUESSES_PER_MINUTE = new Setting<>(
            "PASSEUR_LINK_GUESSES_PER_MINUTE",
            "120",
            "requests",
            "Links and calendars asked for from one address: an office behind one address fits, guessing does not.",
            Integer::valueOf);

    public static final List<Setting<?>> ALL = List.of(
            DATA,
            URL,
            DEMO,
            OIDC_PROVIDER,
            OIDC_SECRET,
            IMPORT_MAX_BYTES,
            IMPORT_CHUNK_LINES,
            IMPORT_TAKEOVER,
            API_MAX_BYTES,
            API_WRITES_PER_MINUTE,
            API_SEARCHES_PER_MINUTE,
            SHEETS_PER_MINUTE,
            LINK_GUESSES_PER_MINUTE);

    private Settings() {}

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
