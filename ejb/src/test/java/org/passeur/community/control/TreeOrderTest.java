package org.passeur.community.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeOrderTest {

    private record Named(String path, String name) {}

    @Test
    void eachNetworkFollowsTheOneThatContainsItAndItsSistersByFrenchName() {
        List<Named> networks = List.of(
                new Named("/10/", "Zone"),
                new Named("/2/30/", "Table"),
                new Named("/2/4/50/", "Comité"),
                new Named("/2/", "Alliance"),
                new Named("/2/4/", "Étape"),
                new Named("/7/", "alliance"));

        List<Named> ordered = TreeOrder.of(networks, Named::path, Named::name);

        assertEquals(
                List.of("/7/", "/2/", "/2/4/", "/2/4/50/", "/2/30/", "/10/"),
                ordered.stream().map(Named::path).toList());
    }

    @Test
    void sistersOfOneNameKeepTheOrderTheyWereMadeIn() {
        List<Named> networks = List.of(new Named("/12/", "Table"), new Named("/9/3/", "A"), new Named("/9/", "Table"));

        assertEquals(
                List.of("/9/", "/9/3/", "/12/"),
                TreeOrder.of(networks, Named::path, Named::name).stream()
                        .map(Named::path)
                        .toList());
    }

    @Test
    void depthCountsTheNetworksAround() {
        assertEquals(0, TreeOrder.depth("/7/"));
        assertEquals(2, TreeOrder.depth("/7/12/3/"));
    }
}
