package org.passeur.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The identity provider with the embedded default's realm and demonstration accounts. Its copy stays in the build
 * directory: its own preparation (Quarkus' augmentation) is done once; its database is new for each build.
 */
final class Keycloak implements AutoCloseable {

    private final Background process;

    Keycloak() {
        Path home = Run.BUILD.resolve("keycloak");
        Path realm = Run.path("passeur.realm");
        try {
            if (!Files.exists(home.resolve("bin"))) {
                Run.copy(Run.path("passeur.keycloak"), home);
            }
            forgetOtherBuild(home);
            Run.delete(home.resolve("themes"));
            Run.copy(realm.resolve("themes"), home.resolve("themes"));
            Path imports = Files.createDirectories(home.resolve("data/import"));
            for (String file : List.of("passeur-realm.json", "passeur-users-0.json")) {
                Files.write(imports.resolve(file), Files.readAllBytes(realm.resolve(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = new Background(
                "keycloak",
                home,
                Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx512m",
                        // It never lives long enough for the second compiler to pay.
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1"),
                List.of(
                        "bin/kc.sh",
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + Run.port("keycloak"),
                        "--import-realm"));
    }

    /** The imported realm holds the portal's address: another port needs another import. */
    private static void forgetOtherBuild(Path home) throws IOException {
        Path stamp = home.resolve("data/portal");
        String portal = System.getenv("PASSEUR_URL");
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(portal)) {
            Run.delete(home.resolve("data"));
            Files.createDirectories(home.resolve("data"));
            Files.writeString(stamp, portal);
        }
    }

    static URI realm(String path) {
        return URI.create(System.getenv("PASSEUR_OIDC_PROVIDER") + path);
    }

    void await(Duration limit) {
        process.awaitOk(realm("/.well-known/openid-configuration"), limit);
    }

    void suspend() {
        process.suspend();
    }

    void resume() {
        process.resume();
    }

    @Override
    public void close() {
        process.close();
    }
}
