package org.passeur.practice.boundary;

import java.util.List;

/**
 * Who else has a plan open.
 *
 * @param shared whether anybody else writes in it at all
 */
public record Beside(boolean shared, List<Other> others) {

    /**
     * @param part {@code before}, {@code after}, {@code share}, {@code sessions} or {@code sessions:2} for the second one
     */
    public record Other(String name, String part) {}
}
