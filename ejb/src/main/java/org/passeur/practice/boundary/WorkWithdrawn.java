package org.passeur.practice.boundary;

/** A plan or an activity was taken away from everybody's sight. */
public record WorkWithdrawn(Long id) {}
