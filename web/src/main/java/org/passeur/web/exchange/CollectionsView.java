package org.passeur.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeur.community.boundary.Visibility;
import org.passeur.exchange.boundary.CollectionSummary;
import org.passeur.exchange.boundary.Collections;
import org.passeur.exchange.boundary.Curators;
import org.passeur.platform.boundary.Page;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Pager;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/** Collections in a list: all that one may read, or those of one's own networks on the first page. */
@Named
@RequestScoped
public class CollectionsView {

    private static final int SIZE = 20;

    private static final int FEW = 4;

    @Inject
    private Collections collections;

    @Inject
    private Portal portal;

    private Page<CollectionSummary> page;
    private List<Item> few;

    /**
     * @param lang of title and description, when it is not the page's
     */
    public record Item(String address, String title, String description, String lang, String facts) {}

    public void load() {
        page = collections.list(Posted.current().page(), SIZE);
    }

    private Item item(CollectionSummary collection) {
        Messages words = Messages.of("exchange", portal.getLanguage());
        String count = words.count("collection.count", collection.count());
        return new Item(
                Route.COLLECTION.address(collection.id()),
                collection.title(),
                collection.description(),
                Wording.of(portal.getLanguage()).langOf(collection.language()),
                words.format(
                        collection.visibility() == Visibility.EVERYONE
                                ? "collection.facts"
                                : "collection.facts.network",
                        collection.network(),
                        count));
    }

    public List<Item> getItems() {
        return page.items().stream().map(this::item).toList();
    }

    public List<Pager.Link> getPages() {
        return Pager.of(
                Address.of(portal.getPath()),
                page.number(),
                page.pages(),
                Messages.of("platform", portal.getLanguage()));
    }

    /** Those of the reader's networks. */
    public List<Item> getFew() {
        if (few == null) {
            few = collections.ofMyNetworks(FEW).stream().map(this::item).toList();
        }
        return few;
    }

    /** Whether the reader writes collections. */
    public boolean isCurator() {
        return !Curators.networksOf(portal.getMember().viewer()).isEmpty();
    }

    public boolean isErased() {
        return Posted.current().text("fait").equals("effacement");
    }
}
