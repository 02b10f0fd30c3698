package org.passeur.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passeur.exchange.boundary.CollectionSummary;
import org.passeur.exchange.boundary.Collections;
import org.passeur.exchange.boundary.Curators;
import org.passeur.exchange.boundary.SaveCollection;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;
import org.passeur.web.practice.AnyWork;
import org.passeur.web.privacy.PeopleNamed;

/** Puts a plan or an activity into a collection, with a word why. */
@Named
@RequestScoped
public class CollectionAddView {

    private static final String REASON = "reason";

    @Inject
    private Collections collections;

    @Inject
    private AnyWork works;

    @Inject
    private PeopleNamed named;

    @Inject
    private Portal portal;

    private PublishedWork<?> work;
    private List<CollectionSummary> mine;
    private Posted posted;
    private String fault;
    private final Map<String, String> texts = new LinkedHashMap<>();

    public void run() throws IOException {
        if (!isCurator()) {
            throw new NotFoundException("collection", null);
        }
        work = works.get(AnyWork.kind(portal.getRoute()), portal.getId());
        mine = collections.mine();
        posted = Posted.current();
        if (!posted.text(REASON).isEmpty()) {
            texts.put(REASON, posted.text(REASON));
        }
        if (!posted.isForm()) {
            return;
        }
        if (named.isReplacing(posted, texts, portal.getLanguage(), null)) {
            show();
        } else if (posted.isPressed("doAdd") && posted.id("collection") != null) {
            add(posted.id("collection"));
        }
    }

    private void add(Long id) throws IOException {
        try {
            collections.add(
                    id, work.id(), texts.get(REASON), named.isConfirmed(posted, texts, portal.getLanguage(), null));
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Address.of(Route.COLLECTION.address(id))
                            .with("fait", "ajout")
                            .toString());
        } catch (RuleBrokenException e) {
            Messages words = Messages.of("exchange", portal.getLanguage());
            fault = switch (e.violations().getFirst().code()) {
                case "person.named" -> words.get("comment.named");
                case "schema.maxItems" -> words.format("collection.full", SaveCollection.MAX_ITEMS);
                case "schema.maxLength" -> words.get("collection.tooLong");
                default -> words.get("comment.unclean");
            };
            if (e.violations().getFirst().code().equals("person.named")) {
                show();
            }
        }
    }

    private void show() {
        named.show(
                texts,
                portal.getLanguage(),
                null,
                field -> Messages.of("exchange", portal.getLanguage()).get("collection.reason"));
    }

    /** Whether the reader writes collections. */
    public boolean isCurator() {
        return !Curators.networksOf(portal.getMember().viewer()).isEmpty();
    }

    public String getWorkTitle() {
        return work.content().title();
    }

    public String getWorkLang() {
        return work.language() == portal.getLanguage()
                ? null
                : work.language().locale().toLanguageTag();
    }

    public String getWorkAddress() {
        return AnyWork.page(AnyWork.kind(portal.getRoute())).address(work.id());
    }

    public List<Choice> getCollections() {
        return mine.stream()
                .map(collection -> new Choice(
                        collection.id().toString(),
                        collection.title() + " (" + collection.network() + ")",
                        collection.id().equals(posted.id("collection"))))
                .toList();
    }

    public String getReason() {
        return texts.getOrDefault(REASON, "");
    }

    public String getFault() {
        return fault;
    }

    public PeopleNamed getNamed() {
        return named;
    }
}
