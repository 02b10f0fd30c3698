package org.passeur.practice.boundary;

import java.time.Instant;
import java.util.List;

/**
 * Who writes in a plan.
 *
 * @param own whether the caller owns it: they alone invite, remove, publish, withdraw and erase
 * @param writers beside the owner, in the order in which they came
 * @param invitations links that still work; none for whoever does not own it
 */
public record Team(Long id, String title, String owner, boolean own, List<Writer> writers, List<Open> invitations) {

    public record Writer(Long id, String name, Instant since) {}

    /** A link that still works; the link itself is shown once, when it is made. */
    public record Open(Long id, Instant createdAt, Instant expiresAt) {}
}
