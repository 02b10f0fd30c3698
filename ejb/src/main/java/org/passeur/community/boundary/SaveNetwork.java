package org.passeur.community.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A network as it is to be.
 *
 * @param id null for a new one
 * @param version the one that was read; 0 for a new one
 * @param region null for all of Québec
 * @param parentId the network that contains it; null for none
 */
public record SaveNetwork(
        Long id,
        long version,
        @NotBlank @Size(max = SaveNetwork.MAX_NAME) String name,
        @NotNull NetworkLevel level,
        Region region,
        Long parentId,
        @NotNull Admission admission) {

    public static final int MAX_NAME = 200;
}
