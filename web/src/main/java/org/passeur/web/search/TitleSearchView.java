package org.passeur.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.TitleHit;
import org.passeur.practice.boundary.TitleSearch;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Addresses;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Pager;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Wording;

/** What the database finds by title while the search engine does not answer; whoever finds that out asks for it. */
@Named
@RequestScoped
public class TitleSearchView {

    private static final int SIZE = 20;

    private static final int MAX_PAGE = 100;

    @Inject
    private TitleSearch titles;

    @Inject
    private Portal portal;

    private Page<TitleHit> found;
    private List<Item> items = List.of();
    private List<Pager.Link> pages = List.of();

    /**
     * @param lang of the text, when it is not the page's
     */
    public record Item(String address, String kind, String title, String summary, String lang) {}

    /**
     * @param address of the search, for the other pages of what is found
     */
    public void find(String text, Address address, int page) {
        found = titles.find(text, Math.min(page, MAX_PAGE), SIZE);
        Messages words = Messages.of("search", portal.getLanguage());
        Wording wording = Wording.of(portal.getLanguage());
        items = found.items().stream()
                .map(hit -> new Item(
                        Addresses.url(hit.type(), hit.id()),
                        words.get("kind." + hit.type()),
                        hit.title(),
                        hit.summary(),
                        wording.langOf(hit.language())))
                .toList();
        pages = Pager.of(address, found.number(), found.pages(), Messages.of("platform", portal.getLanguage()));
    }

    public boolean isAsked() {
        return found != null;
    }

    public List<Item> getItems() {
        return items;
    }

    public List<Pager.Link> getPages() {
        return pages;
    }
}
