package org.passeur.web.platform;

import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.RuleBrokenException;

/** Query parameters as typed by a program: read, or refused by name. */
public final class Parameters {

    private Parameters() {}

    public static int integer(String name, String text, int otherwise) {
        Integer value = integer(name, text);
        return value == null ? otherwise : value;
    }

    /**
     * @return null when absent
     * @throws RuleBrokenException when it is no number
     */
    public static Integer integer(String name, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new RuleBrokenException(name, "parameter");
        }
    }

    /**
     * @return null when absent
     * @throws RuleBrokenException when it is no number
     */
    public static Long id(String name, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new RuleBrokenException(name, "parameter");
        }
    }

    /**
     * @return null when absent
     * @throws RuleBrokenException when the list has no such code
     */
    public static <E extends Enum<E> & Coded> E coded(String name, String text, Class<E> type) {
        return text == null || text.isBlank()
                ? null
                : Coded.find(type, text.strip()).orElseThrow(() -> new RuleBrokenException(name, "parameter"));
    }

    public static <E extends Enum<E> & Coded> E coded(String name, String text, Class<E> type, E otherwise) {
        E value = coded(name, text, type);
        return value == null ? otherwise : value;
    }
}
