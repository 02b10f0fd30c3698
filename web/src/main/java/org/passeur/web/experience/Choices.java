package org.passeur.web.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.passeur.platform.boundary.Coded;
import org.passeur.web.platform.Choice;

/** Coded values to choose from. */
final class Choices {

    private Choices() {}

    /**
     * @param none label of choosing nothing; null when something must be
     */
    static <E extends Coded> List<Choice> of(String none, List<E> values, E chosen, Function<E, String> labels) {
        List<Choice> choices = new ArrayList<>();
        if (none != null) {
            choices.add(new Choice("", none, chosen == null));
        }
        values.forEach(value -> choices.add(new Choice(value.code(), labels.apply(value), value == chosen)));
        return choices;
    }
}
