package org.passeur.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.passeur.platform.boundary.Language;

class ErrorPagesTest {

    private final ErrorPages pages = new ErrorPages("abc");

    @ParameterizedTest
    @EnumSource(ErrorPages.Kind.class)
    void everyKindIsCompleteInBothLanguages(ErrorPages.Kind kind) {
        for (Language language : Language.values()) {
            String page = pages.page(kind, language, "7F3A-21C8", Instant.EPOCH, "/connexion/Lw", false);
            assertFalse(page.contains("{{") || page.contains("[lang]") || page.contains("[failed]"), page);
            assertTrue(page.contains("lang=\"" + language.locale().toLanguageTag()));
            assertEquals(kind == ErrorPages.Kind.FAILED, page.contains("7F3A-21C8"));
            boolean leadsToSignIn = kind == ErrorPages.Kind.EXPIRED || kind == ErrorPages.Kind.MISSING;
            assertEquals(leadsToSignIn, page.contains("/connexion/Lw"));
        }
    }

    @ParameterizedTest
    @EnumSource(ErrorPages.Kind.class)
    void whoIsSignedInIsAskedToSignInOnlyToComeBackToWhatExpired(ErrorPages.Kind kind) {
        for (Language language : Language.values()) {
            String page = pages.page(kind, language, null, Instant.EPOCH, "/connexion/Lw", true);
            assertEquals(kind == ErrorPages.Kind.EXPIRED, page.contains("/connexion/Lw"));
            assertFalse(page.contains("[signIn]"), page);
        }
    }

    @ParameterizedTest
    @CsvSource({"404, MISSING", "410, EXPIRED", "400, REFUSED", "413, REFUSED", "500, FAILED", "503, FAILED"})
    void aStatusHasItsPage(int status, ErrorPages.Kind kind) {
        assertEquals(kind, ErrorPages.Kind.of(status));
    }

    @Test
    void anAddressWithoutAWayOutOfAttributes() {
        String page = pages.page(
                ErrorPages.Kind.EXPIRED,
                Language.FR,
                null,
                Instant.EPOCH,
                SignInServlet.addressFor("/\"><script>"),
                false);
        assertFalse(page.contains("<script>"));
    }
}
