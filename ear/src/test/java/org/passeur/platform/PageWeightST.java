package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.InBrowser;
import org.passeur.test.Screen;
import org.passeur.test.Screen.Wire;

/** A page must come through a poor connection: at most 100 KB and 8 requests at first, 20 KB after. */
@InBrowser
class PageWeightST {

    private static final int COLD_BYTES = 100_000;
    private static final int COLD_REQUESTS = 8;
    private static final int WARM_BYTES = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plans",
                "/plans/{id}",
                "/plans/{id}/animer",
                "/activites",
                "/activites/{id}",
                "/fiches",
                "/fiches/{id}",
                "/recherche?q=groupe"
            })
    void isLight(String page, Screen screen) {
        String address = PageSmokeST.address(page);
        Wire cold = screen.wire();
        screen.open(address);
        long bytes = cold.bytes();
        int requests = cold.requests();
        screen.open("/confidentialite");
        Wire warm = screen.wire();
        screen.open(address);
        // The figures are worth reading even when they are within the limit.
        System.out.printf(
                "%s: %d bytes in %d requests cold, %d bytes in %d warm%n",
                page, bytes, requests, warm.bytes(), warm.requests());

        assertTrue(bytes > 500 && bytes <= COLD_BYTES, bytes + " bytes cold");
        assertTrue(requests <= COLD_REQUESTS, requests + " requests cold");
        assertTrue(warm.bytes() <= WARM_BYTES, warm.bytes() + " bytes warm");
    }
}
