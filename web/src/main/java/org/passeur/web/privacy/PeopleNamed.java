package org.passeur.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;
import org.passeur.privacy.boundary.DetailKind;
import org.passeur.privacy.boundary.Finding;
import org.passeur.privacy.boundary.IdentifyingDetails;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Wording;

/**
 * What looks like a person in the texts of a short form: pointed out in place, with a neutral wording to take, and a box
 * to say that nobody is named. The text is read and forgotten.
 */
@RequestScoped
public class PeopleNamed {

    /** More would help nobody; the rest shows when these are mended. */
    private static final int SHOWN = 20;

    private static final String NEUTRAL = "doNeutral";

    public static final String ALL = "all";

    private static final String CONFIRMED = "nobodyNamed";

    @Inject
    private IdentifyingDetails details;

    @Inject
    private Portal portal;

    private List<Item> items = List.of();
    private String mark;
    private boolean replaced;

    /**
     * @param field id of the field in the form
     * @param place what the field is called
     * @param quote what looks like a person
     * @param instead what the button says that writes something else; null where nothing general fits
     * @param key what the button sends
     */
    public record Item(String field, String place, String quote, String message, String instead, String key) {}

    private record Place(String field, Finding finding) {}

    /**
     * Whether a button for a neutral wording was pressed; the texts are changed then.
     *
     * @param texts by field; changed where the writer takes the neutral wording
     */
    public boolean isReplacing(Posted posted, Map<String, String> texts, Language language, Region region) {
        if (!posted.isForm() || !posted.isPressed(NEUTRAL)) {
            return false;
        }
        String wanted = posted.text(NEUTRAL);
        for (Place place : find(texts, language, region).reversed()) {
            Finding finding = place.finding();
            if (finding.suggestion() != null && (wanted.equals(ALL) || wanted.equals(key(place)))) {
                // From the last to the first: places before it stay where they are.
                texts.computeIfPresent(place.field(), (field, text) -> finding.replaceIn(text));
                replaced = true;
            }
        }
        return true;
    }

    /**
     * Whether the writer has said of just what is found in these texts that it is nobody. What is added afterwards is
     * pointed out anew.
     */
    public boolean isConfirmed(Posted posted, Map<String, String> texts, Language language, Region region) {
        List<Place> found = find(texts, language, region);
        return found.isEmpty() || mark(found, texts).equals(posted.text(CONFIRMED));
    }

    /**
     * Shows what is found.
     *
     * @param places what each field is called
     */
    public void show(Map<String, String> texts, Language language, Region region, Function<String, String> places) {
        List<Place> found = find(texts, language, region);
        mark = mark(found, texts);
        items = found.stream()
                .limit(SHOWN)
                .map(place -> item(
                        place.field(),
                        places.apply(place.field()),
                        quote(place, texts),
                        place.finding().kind(),
                        place.finding().suggestion(),
                        key(place)))
                .toList();
    }

    /**
     * Says what was found; the parts are those of {@link Item}.
     *
     * @param suggestion what can be written instead; null where nothing general fits
     */
    public Item item(String field, String place, String quote, DetailKind kind, String suggestion, String key) {
        return new Item(
                field,
                place,
                quote,
                details.message(kind, portal.getLanguage()),
                suggestion == null
                        ? null
                        : Messages.of("privacy", portal.getLanguage())
                                .format(
                                        "named.instead",
                                        Wording.of(portal.getLanguage()).quoted(suggestion)),
                key);
    }

    private List<Place> find(Map<String, String> texts, Language language, Region region) {
        List<Region> regions = Stream.ofNullable(region).toList();
        List<Place> places = new ArrayList<>();
        new LinkedHashMap<>(texts)
                .forEach((field, text) -> details.find(text, language, regions).stream()
                        .sorted(Comparator.comparingInt(Finding::start))
                        .forEach(finding -> places.add(new Place(field, finding))));
        return places;
    }

    private static String key(Place place) {
        return place.field() + "-" + place.finding().start() + "-"
                + place.finding().end();
    }

    private static String quote(Place place, Map<String, String> texts) {
        return texts.get(place.field())
                .substring(place.finding().start(), place.finding().end());
    }

    /** The same for the same findings; nothing can be read from it. */
    private static String mark(List<Place> found, Map<String, String> texts) {
        StringBuilder all = new StringBuilder();
        found.forEach(place -> all.append(place.field())
                .append('\n')
                .append(quote(place, texts))
                .append('\n'));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when nothing looks like a person, or nothing was looked for. */
    public List<Item> getItems() {
        return items;
    }

    /** Whether one button for all of them spares pressing several. */
    public boolean isSeveral() {
        return several(items);
    }

    public static boolean several(List<Item> items) {
        return items.stream().filter(item -> item.instead() != null).count() > 1;
    }

    /** What the box sends. */
    public String getMark() {
        return mark;
    }

    /** Whether a neutral wording was just put in. */
    public boolean isReplaced() {
        return replaced;
    }
}
