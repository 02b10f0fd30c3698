package org.passeur.practice.boundary;

/** From a minimum to a maximum, both included: minutes or people. */
public record Range(int min, int max) {}
