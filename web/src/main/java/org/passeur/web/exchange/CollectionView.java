package org.passeur.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.passeur.community.boundary.Visibility;
import org.passeur.exchange.boundary.Collections;
import org.passeur.exchange.boundary.WorkCollection;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;
import org.passeur.web.practice.AnyWork;

/** A collection, to read. */
@Named
@RequestScoped
public class CollectionView {

    private static final List<String> DONE = List.of("enregistrement", "ajout", "change");

    @Inject
    private Collections collections;

    @Inject
    private Portal portal;

    private WorkCollection collection;
    private Messages words;
    private Posted posted;

    /**
     * @param kind of the work, in words
     */
    public record Item(String address, String title, String lang, String kind, String summary, String reason) {}

    public void run() throws IOException {
        words = Messages.of("exchange", portal.getLanguage());
        posted = Posted.current();
        if (posted.isForm() && posted.isPressed("doDelete")) {
            delete();
            return;
        }
        collection = collections.get(portal.getId());
    }

    private void delete() throws IOException {
        String address;
        try {
            collections.delete(portal.getId(), posted.version());
            address = Address.of(Route.COLLECTIONS.address())
                    .with("fait", "effacement")
                    .toString();
        } catch (ConflictException e) {
            address = Address.of(portal.getPath()).with("fait", "change").toString();
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    public WorkCollection getCollection() {
        return collection;
    }

    public String getLang() {
        return Wording.of(portal.getLanguage()).langOf(collection.language());
    }

    public String getFacts() {
        return words.format(
                collection.visibility() == Visibility.EVERYONE ? "collection.facts" : "collection.facts.network",
                collection.network(),
                words.count("collection.count", getItems().size()));
    }

    /** What is out of sight shows on the page where it can be taken out. */
    public List<Item> getItems() {
        Messages practice = Messages.of("practice", portal.getLanguage());
        return collection.items().stream()
                .filter(item -> item.title() != null)
                .map(item -> new Item(
                        AnyWork.page(item.kind()).address(item.workId()),
                        item.title(),
                        Wording.of(portal.getLanguage()).langOf(item.language()),
                        practice.label("kind", item.kind()),
                        item.summary(),
                        item.reason()))
                .toList();
    }

    public String getEdit() {
        return Route.COLLECTION_EDIT.address(portal.getId());
    }

    /** What was just done, in words; null when nothing was. */
    public String getDone() {
        String done = posted.text("fait");
        return DONE.contains(done) ? words.get("collection.done." + done) : null;
    }
}
