package org.passeur.practice.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A published work in its lineage, with those that were adapted from it and that the reader may see.
 *
 * @param revision of the original that it was adapted from; null for the first of the tree
 * @param asked whether the tree was asked for this one
 * @param cut whether the tree goes on beyond what is told here; said of the first of the tree
 * @param older whether the first of the tree was adapted from one that is not told here, though the reader may see it
 */
public record Descent(
        Long id,
        String title,
        String author,
        Integer revision,
        Instant publishedAt,
        boolean asked,
        boolean cut,
        boolean older,
        List<Descent> adaptations) {}
