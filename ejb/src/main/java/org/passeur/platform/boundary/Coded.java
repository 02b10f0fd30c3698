package org.passeur.platform.boundary;

import java.util.Locale;
import java.util.Optional;

/**
 * A value of a closed list with the code that files, URLs and message keys use: the constant's name in lower case with
 * hyphens.
 */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * @throws IllegalArgumentException when no value has that code
     */
    static <E extends Enum<E> & Coded> E get(Class<E> type, String code) {
        return find(type, code)
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no \"" + code + "\""));
    }
}
