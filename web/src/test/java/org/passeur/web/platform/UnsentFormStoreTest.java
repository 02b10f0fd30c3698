package org.passeur.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnsentFormStoreTest {

    private static final String PATH = "/plans/nouveau";

    private Instant now = Instant.parse("2026-11-20T12:00:00Z");

    private final UnsentFormStore store = new UnsentFormStore(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void givesAFormBackToWhoeverWroteItAndAgainWhenThePageIsReloaded() {
        String token = keep("moi", "Cercle").orElseThrow();

        assertEquals("Cercle", title(store.find(token, "moi", PATH)));
        assertEquals("Cercle", title(store.find(token, "moi", PATH)));
    }

    @Test
    void givesItToNobodyElseAndAtNoOtherAddress() {
        String token = keep("moi", "Cercle").orElseThrow();

        assertTrue(store.find(token, "autre", PATH).isEmpty());
        assertTrue(store.find(token, "moi", "/activites/nouvelle").isEmpty());
        assertTrue(store.find("0".repeat(32), "moi", PATH).isEmpty());
    }

    @Test
    void keepsTheFormsOfSeveralTabs() {
        List<String> tokens = new ArrayList<>();
        for (int tab = 0; tab < UnsentFormStore.FORMS_EACH; tab++) {
            tokens.add(keep("moi", "Onglet " + tab).orElseThrow());
        }

        for (int tab = 0; tab < tokens.size(); tab++) {
            assertEquals("Onglet " + tab, title(store.find(tokens.get(tab), "moi", PATH)));
        }
    }

    @Test
    void onePersonsManyFormsPushOutTheirOwnOldest() {
        String others = keep("autre", "Le leur").orElseThrow();
        String first = keep("moi", "Premier").orElseThrow();
        for (int i = 0; i < 50; i++) {
            keep("moi", "Suivant");
        }

        assertTrue(store.find(first, "moi", PATH).isEmpty());
        assertEquals("Le leur", title(store.find(others, "autre", PATH)));
    }

    @Test
    void manyLargeFormsPushOutTheOldestOfAll() {
        String first = keep("personne 0", "x".repeat(1_900_000)).orElseThrow();
        String last = first;
        for (int i = 1; i <= 10; i++) {
            last = keep("personne " + i, "x".repeat(1_900_000)).orElseThrow();
        }

        assertTrue(store.find(first, "personne 0", PATH).isEmpty());
        assertFalse(store.find(last, "personne 10", PATH).isEmpty());
    }

    @Test
    void doesNotKeepAFormThatNoPageMakes() {
        assertTrue(keep("moi", "x".repeat(2_000_001)).isEmpty());
    }

    @Test
    void forgetsAfterAnHour() {
        String token = keep("moi", "Cercle").orElseThrow();
        now = now.plus(UnsentFormStore.LIFE).minusSeconds(1);
        assertFalse(store.find(token, "moi", PATH).isEmpty());

        now = now.plusSeconds(1);

        assertTrue(store.find(token, "moi", PATH).isEmpty());
    }

    private Optional<String> keep(String author, String title) {
        return store.keep(new UnsentForm(author, PATH, Map.of("title", new String[] {title}), now));
    }

    private static String title(Optional<UnsentForm> form) {
        return form.orElseThrow().parameters().get("title")[0];
    }
}
