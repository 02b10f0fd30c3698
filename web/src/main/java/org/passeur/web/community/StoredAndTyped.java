package org.passeur.web.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What somebody typed beside what was stored meanwhile, in words. */
final class StoredAndTyped {

    /** One thing that both say differently; an empty text where one says nothing. */
    public record Part(String label, String stored, String typed) {}

    private final List<Part> parts = new ArrayList<>();

    StoredAndTyped add(String label, String stored, String typed) {
        if (!Objects.equals(stored, typed)) {
            parts.add(new Part(label, stored, typed));
        }
        return this;
    }

    /** Empty when both say the same. */
    List<Part> parts() {
        return parts;
    }
}
