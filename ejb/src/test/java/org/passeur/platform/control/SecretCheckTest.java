package org.passeur.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretCheckTest {

    @ParameterizedTest(name = "{0} with {1} at {2}: refused {3}")
    @CsvSource({
        "passeur-embedded, http://localhost:8180/realms/passeur,           http://localhost:8080,          false",
        "passeur-embedded, http://127.0.0.1:8180/realms/passeur,           http://127.0.0.1:8080,          false",
        "passeur-embedded, http://[::1]:8180/realms/passeur,               http://[::1]:8080,              false",
        "passeur-embedded, https://comptes.example.org/realms/passeur,     http://localhost:8080,          true",
        "passeur-embedded, http://localhost.example.org/realms/passeur,    http://localhost:8080,          true",
        "passeur-embedded, http://localhost:8180/realms/passeur,           https://passeur.example.org,    true",
        "passeur-embedded, http://localhost:8180/realms/passeur,           http://192.168.1.20:8080,       true",
        "passeur-embedded, http://localhost:8180/realms/passeur,           https://localhost,              true",
        "passeur-embedded, realm,                                          http://localhost:8080,          true",
        "one-of-their-own, https://comptes.example.org/realms/passeur,     https://passeur.example.org,    false",
        "one-of-their-own, http://localhost:8180/realms/passeur,           http://localhost:8080,          false",
    })
    void publicSecretIsForThisMachineAlone(String secret, URI provider, URI portal, boolean refused) {
        assertEquals(refused, SecretCheck.isRefused(secret, provider, portal));
    }
}
