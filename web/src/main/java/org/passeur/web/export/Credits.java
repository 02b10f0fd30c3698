package org.passeur.web.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeur.practice.boundary.Lineage;
import org.passeur.web.platform.Messages;

/** Whom something is from, in one line. */
final class Credits {

    private Credits() {}

    /** Adapté de « Titre » (révision 2), Maude, Réseau X, CC BY-SA 4.0; null for what stands on its own. */
    static String origin(Lineage lineage, Messages labels) {
        return lineage == null
                ? null
                : joined(
                        labels.format("work.origin", lineage.title(), lineage.revision()),
                        lineage.author(),
                        lineage.network(),
                        lineage.licence().label());
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(", "));
    }
}
