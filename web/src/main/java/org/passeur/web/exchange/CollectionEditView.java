package org.passeur.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.passeur.community.boundary.Visibility;
import org.passeur.exchange.boundary.Collections;
import org.passeur.exchange.boundary.Collections.CuratedNetwork;
import org.passeur.exchange.boundary.SaveCollection;
import org.passeur.exchange.boundary.WorkCollection;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;
import org.passeur.web.privacy.PeopleNamed;

/** A collection to be made or changed; plain buttons put its works in order. */
@Named
@RequestScoped
public class CollectionEditView {

    private static final String REASON = "reason-";

    @Inject
    private Collections collections;

    @Inject
    private PeopleNamed named;

    @Inject
    private Portal portal;

    private Posted posted;
    private Messages words;
    private WorkCollection stored;
    private List<CuratedNetwork> networks;
    private Long networkId;
    private long version;
    private Language language;
    private Visibility visibility;
    private String moved;

    /** Title, description and reasons, by field. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    private final List<Long> order = new ArrayList<>();

    /** Sentences by field. */
    private final Map<String, String> errors = new LinkedHashMap<>();

    /**
     * @param title of the work, or that it is out of sight
     * @param field of the reason
     */
    public record Item(
            Long workId, String title, String lang, String field, String reason, boolean first, boolean last) {}

    /** Shows what is stored or what was typed, and does what the pressed button says. */
    public void run() throws IOException {
        words = Messages.of("exchange", portal.getLanguage());
        posted = Posted.current();
        networks = collections.networks();
        if (portal.getId() != null) {
            stored = collections.get(portal.getId());
        }
        if (stored == null ? networks.isEmpty() : !stored.editable()) {
            throw new NotFoundException("collection", portal.getId());
        }
        if (posted.isForm()) {
            read();
            press();
        } else if (stored != null) {
            show();
        } else {
            language = portal.getLanguage();
            visibility = Visibility.NETWORK;
            networkId = networks.getFirst().id();
        }
    }

    private void show() {
        texts.put("title", stored.title());
        put("description", stored.description());
        stored.items().forEach(item -> {
            order.add(item.workId());
            put(REASON + item.workId(), item.reason());
        });
        language = stored.language();
        visibility = stored.visibility();
        networkId = stored.networkId();
        version = stored.version();
    }

    private void read() {
        put("title", posted.text("title"));
        put("description", posted.text("description").replace("\r\n", "\n"));
        Stream.of(posted.text("order", MAX_ORDER).split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(SaveCollection.MAX_ITEMS)
                .forEach(id -> {
                    order.add(id);
                    put(REASON + id, posted.text(REASON + id));
                });
        language = Objects.requireNonNullElse(posted.coded("language", Language.class), Language.FR);
        visibility = Objects.requireNonNullElse(posted.coded("visibility", Visibility.class), Visibility.NETWORK);
        networkId = stored == null ? posted.id("networkId") : stored.networkId();
        version = posted.version();
    }

    /** Ids with their commas. */
    private static final int MAX_ORDER = 19 * SaveCollection.MAX_ITEMS;

    private void put(String field, String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(field, text);
        }
    }

    private void press() throws IOException {
        if (posted.id("doUp") != null) {
            move(posted.id("doUp"), -1);
        } else if (posted.id("doDown") != null) {
            move(posted.id("doDown"), 1);
        } else if (posted.id("doRemove") != null) {
            order.remove(posted.id("doRemove"));
            texts.remove(REASON + posted.id("doRemove"));
            moved = words.get("collection.removed");
        } else if (named.isReplacing(posted, texts, language, null)) {
            named.show(texts, language, null, this::label);
        } else if (posted.isPressed("doSave")) {
            save();
        }
    }

    private void move(Long id, int by) {
        int from = order.indexOf(id);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.remove(from);
            order.add(to, id);
            moved = words.format("collection.moved", title(id), to + 1, order.size());
        }
    }

    private void save() throws IOException {
        try {
            Long id = collections.save(new SaveCollection(
                    portal.getId(),
                    version,
                    networkId,
                    texts.getOrDefault("title", ""),
                    texts.get("description"),
                    language,
                    visibility,
                    order.stream()
                            .map(work -> new SaveCollection.Item(work, texts.get(REASON + work)))
                            .toList(),
                    named.isConfirmed(posted, texts, language, null)));
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Address.of(Route.COLLECTION.address(id))
                            .with("fait", "enregistrement")
                            .toString());
        } catch (ConflictException e) {
            version = e.currentVersion();
            errors.put("title", words.get("collection.conflict"));
        } catch (RuleBrokenException e) {
            e.violations().forEach(violation -> errors.put(violation.field(), message(violation.code())));
            if (e.violations().stream().anyMatch(violation -> violation.code().equals("person.named"))) {
                named.show(texts, language, null, this::label);
            }
        }
    }

    private String message(String code) {
        return switch (code) {
            case "schema.required" -> words.get("collection.title.required");
            case "schema.maxLength" -> words.get("collection.tooLong");
            case "person.named" -> words.get("comment.named");
            default -> words.get("comment.unclean");
        };
    }

    private String label(String field) {
        return field.startsWith(REASON)
                ? words.format("collection.reason.of", title(Long.valueOf(field.substring(REASON.length()))))
                : words.get("collection." + field);
    }

    private String title(Long workId) {
        return Stream.ofNullable(stored)
                .flatMap(collection -> collection.items().stream())
                .filter(item -> item.workId().equals(workId) && item.title() != null)
                .map(WorkCollection.Item::title)
                .findFirst()
                .orElse(words.get("collection.lost"));
    }

    private String lang(Long workId) {
        return Stream.ofNullable(stored)
                .flatMap(collection -> collection.items().stream())
                .filter(item -> item.workId().equals(workId) && item.title() != null)
                .map(item -> Wording.of(portal.getLanguage()).langOf(item.language()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public List<Item> getItems() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Long id = order.get(i);
            items.add(new Item(
                    id,
                    title(id),
                    lang(id),
                    REASON + id,
                    texts.getOrDefault(REASON + id, ""),
                    i == 0,
                    i == order.size() - 1));
        }
        return items;
    }

    /** The ids of the works in their order, as the form carries them. */
    public String getOrder() {
        return String.join(",", order.stream().map(String::valueOf).toList());
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public long getVersion() {
        return version;
    }

    public boolean isNew() {
        return stored == null;
    }

    public String getTitle() {
        return stored == null ? words.get("collection.new") : stored.title();
    }

    /** What just moved where, to be read aloud; null when nothing did. */
    public String getMoved() {
        return moved;
    }

    public PeopleNamed getNamed() {
        return named;
    }

    public List<Choice> getNetworks() {
        return networks.stream()
                .map(network -> new Choice(
                        network.id().toString(), network.name(), network.id().equals(networkId)))
                .toList();
    }

    public List<Choice> getLanguages() {
        Messages practice = Messages.of("practice", portal.getLanguage());
        return Stream.of(Language.values())
                .map(value -> new Choice(value.code(), practice.label("language", value), value == language))
                .toList();
    }

    public List<Choice> getVisibilities() {
        return Stream.of(Visibility.NETWORK, Visibility.EVERYONE)
                .map(value ->
                        new Choice(value.code(), words.label("collection.visibility", value), value == visibility))
                .toList();
    }
}
