package org.passeur.web.practice;

import java.util.List;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Pager;

/**
 * A list of plans or activities as its page shows it.
 *
 * @param path where the form of the filters leads
 * @param total how many there are, in words
 * @param span which of them this page shows: 21 to 40; null when it shows all
 * @param done what was just done to one of them; null when nothing was
 * @param filterCount how many filters narrow it, in words; null without any
 * @param sized whether it can be narrowed to a number of people
 * @param size as typed, when it is a number that is understood
 * @param sort the one that is not the usual, to be kept by the form
 */
public record WorkList(
        String path,
        String total,
        String span,
        String done,
        String filterCount,
        List<Field> fields,
        boolean sized,
        Integer size,
        String sort,
        List<Chip> chips,
        List<Sort> sorts,
        List<WorkCard> cards,
        List<Pager.Link> pages) {

    public record Field(String name, String label, List<Choice> choices) {}

    /**
     * @param address of the list without this filter
     */
    public record Chip(String label, String address) {}

    public record Sort(String label, String address, String current) {}
}
