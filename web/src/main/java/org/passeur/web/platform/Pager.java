package org.passeur.web.platform;

import java.util.ArrayList;
import java.util.List;

/** Links to the pages of a list: the first, the last and those around the present one. */
public final class Pager {

    /** Parameter of the address. */
    public static final String PARAMETER = "page";

    private static final int AROUND = 2;

    private Pager() {}

    /**
     * @param address null for the present page, and for the dots where pages are left out
     * @param current what {@code aria-current} says; null leaves it out
     * @param rel {@code prev}, {@code next} or null
     */
    public record Link(String text, String label, String address, String current, String rel) {}

    /** Nothing when there is one page only. */
    public static List<Link> of(Address address, int page, int pages, Messages platform) {
        List<Link> links = new ArrayList<>();
        if (pages < 2) {
            return links;
        }
        if (page > 1) {
            links.add(new Link(platform.get("pager.previous"), null, to(address, page - 1), null, "prev"));
        }
        int last = 0;
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= AROUND) {
                if (number > last + 1) {
                    links.add(new Link("…", null, null, null, null));
                }
                links.add(
                        number == page
                                ? new Link(Integer.toString(number), null, null, "page", null)
                                : new Link(
                                        Integer.toString(number),
                                        platform.format("pager.page", number),
                                        to(address, number),
                                        null,
                                        null));
                last = number;
            }
        }
        if (page < pages) {
            links.add(new Link(platform.get("pager.next"), null, to(address, page + 1), null, "next"));
        }
        return links;
    }

    private static String to(Address address, int page) {
        return address.with(PARAMETER, page == 1 ? null : page).toString();
    }
}
