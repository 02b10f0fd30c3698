package org.passeur.practice.boundary;

/**
 * A plan or an activity is about to be erased for good, within the transaction that does it. What other features keep of it
 * goes with it in the database; who has worked anything out from that does so again.
 */
public record WorkErased(Long workId) {}
