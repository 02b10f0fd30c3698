package org.passeur.exchange.boundary;

import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/**
 * A collection in a list.
 *
 * @param network name of the network whose it is
 * @param count of what the reader may read of it
 */
public record CollectionSummary(
        Long id,
        String title,
        String description,
        Language language,
        Visibility visibility,
        String network,
        long count) {}
