package org.passeur.platform.boundary;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items what this page shows
 * @param number from 1
 * @param size how many items a full page holds
 * @param total how many there are in all, counted up to {@code countedTo}
 * @param countedTo where counting stopped: a total equal to it means "that many or more"
 */
public record Page<T>(List<T> items, int number, int size, long total, long countedTo) {

    /** Nobody reads beyond it, and counting further costs more than the page. */
    public static final int COUNT_LIMIT = 1000;

    public static final int DEFAULT_SIZE = 20;

    public Page {
        items = List.copyOf(items);
    }

    public boolean isFirst() {
        return number <= 1;
    }

    public boolean isLast() {
        return (long) number * size >= total;
    }

    public boolean isTotalExact() {
        return total < countedTo;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
