package org.passeur.community.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * An organisation as it is to be.
 *
 * @param id null for a new one
 * @param version the one that was read; 0 for a new one
 * @param region null when it serves several
 * @param networkIds the networks that it belongs to
 */
public record SaveOrganisation(
        Long id,
        long version,
        @NotBlank @Size(max = SaveNetwork.MAX_NAME) String name,
        Region region,
        @NotNull Set<Long> networkIds) {

    public SaveOrganisation {
        networkIds = networkIds == null ? null : Set.copyOf(networkIds);
    }
}
