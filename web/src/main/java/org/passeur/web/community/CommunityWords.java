package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passeur.community.boundary.Networks.NetworkItem;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Coded;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;

/** Words and lists to choose from that the pages on networks, organisations and people share. */
@RequestScoped
public class CommunityWords {

    /** Parameter that tells, after a redirect, what was done. */
    static final String DONE = "fait";

    @Inject
    private Portal portal;

    Messages messages() {
        return Messages.of("community", portal.getLanguage());
    }

    String get(String key) {
        return messages().get(key);
    }

    String format(String key, Object... arguments) {
        return messages().format(key, arguments);
    }

    /** What was just done, in words; null when nothing was. */
    String done(Posted posted, String prefix, List<String> known) {
        String done = posted.text(DONE);
        return !posted.isForm() && known.contains(done) ? get(prefix + "." + done) : null;
    }

    static void leave(String address, String done) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(Address.of(address).with(DONE, done).toString());
    }

    /**
     * What is wrong in a form, as the list above it leads to each place.
     *
     * @param address {@code #name}
     */
    public record Fault(String address, String text) {}

    static List<Fault> faults(Map<String, String> errors) {
        return errors.entrySet().stream()
                .map(error -> new Fault("#" + error.getKey(), error.getValue()))
                .toList();
    }

    List<Choice> regions(String none, Region chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", get(none), chosen == null));
        Arrays.stream(Region.values())
                .forEach(region -> choices.add(new Choice(region.code(), region.label(), region == chosen)));
        return choices;
    }

    <E extends Enum<E> & Coded> List<Choice> coded(String prefix, Class<E> type, E chosen) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Choice(value.code(), messages().label(prefix, value), value == chosen))
                .toList();
    }

    List<Choice> networks(String none, List<NetworkItem> networks, Long chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", get(none), chosen == null));
        networks.forEach(network -> choices.add(new Choice(
                network.id().toString(),
                indented(network.name(), network.depth()),
                Objects.equals(network.id(), chosen))));
        return choices;
    }

    /** The name set back by how deep the network lies in others. */
    static String indented(String name, int depth) {
        return "\u2003".repeat(Math.max(0, depth)) + name;
    }
}
