package org.passeur.web.platform;

/** One of the options of a list to choose from. */
public record Choice(String value, String label, boolean selected) {}
