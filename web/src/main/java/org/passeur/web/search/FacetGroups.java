package org.passeur.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Networks;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.Themes;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.SearchResults;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Wording;

/** The facets of results in words: each value a link that narrows them, or widens them again when it is on. */
@RequestScoped
public class FacetGroups {

    /** In the order of the page; the name in its address. Not {@code langue}: that one changes the page's own. */
    private static final Map<SearchFacet, String> PARAMETERS = new EnumMap<>(Map.of(
            SearchFacet.TYPE, "type",
            SearchFacet.LANGUAGE, "langue-contenu",
            SearchFacet.THEME, "theme",
            SearchFacet.APPROACH, "approche",
            SearchFacet.MODALITY, "modalite",
            SearchFacet.GROUP_TYPE, "groupe",
            SearchFacet.REGION, "region",
            SearchFacet.NETWORK, "reseau",
            SearchFacet.LEVEL, "niveau",
            SearchFacet.STATUS, "etat"));

    /** Said first where a kind of content has its own words for the same code. */
    private static final Map<SearchFacet, List<String>> LABELS = Map.of(
            SearchFacet.APPROACH, List.of("approach."),
            SearchFacet.MODALITY, List.of("modality.", "activityModality."),
            SearchFacet.GROUP_TYPE, List.of("groupType."),
            SearchFacet.LEVEL, List.of("digitalSkill."));

    /** Values shown at once; the others unfold. */
    private static final int SHOWN = 6;

    @Inject
    private Portal portal;

    @Inject
    private Themes themes;

    @Inject
    private Networks networks;

    private Map<String, String> networkNames;
    private Map<String, String> themeNames;

    public record Group(String title, List<Value> values, List<Value> more) {}

    /**
     * A link that narrows the results, or widens them again.
     *
     * @param current whether it is on
     */
    public record Value(String label, String count, String address, String current) {}

    /** What is on, with the way out of it. */
    public record Chosen(String label, String address) {}

    static String parameter(SearchFacet facet) {
        return PARAMETERS.get(facet);
    }

    List<Group> of(SearchResults results, Map<SearchFacet, String> narrowed, Address address) {
        List<Group> groups = new ArrayList<>();
        for (SearchFacet facet : PARAMETERS.keySet()) {
            Map<String, Long> counts = new HashMap<>(results.facets().getOrDefault(facet, Map.of()));
            if (facet == SearchFacet.REGION) {
                // Made for no region in particular: found with each of them, and none to choose.
                Long any = counts.remove("any");
                counts.replaceAll((region, count) -> count + (any == null ? 0 : any));
            }
            String chosen = narrowed.get(facet);
            if (chosen != null && results.totalExact() && !counts.isEmpty()) {
                // What is on leaves what is shown; the others may be estimates.
                counts.put(chosen, results.total());
            }
            // One value that all results have narrows nothing.
            if (counts.size() > 1 || chosen != null && !counts.isEmpty()) {
                List<Value> values = values(facet, counts, results, chosen, address);
                int shown = Math.min(SHOWN, values.size());
                groups.add(new Group(
                        Messages.of("search", portal.getLanguage()).get("facet." + facet.code()),
                        values.subList(0, shown),
                        values.subList(shown, values.size())));
            }
        }
        return groups;
    }

    List<Chosen> chosen(Map<SearchFacet, String> narrowed, Address address) {
        return narrowed.entrySet().stream()
                .map(one -> new Chosen(
                        label(one.getKey(), one.getValue()),
                        address.without(parameter(one.getKey())).toString()))
                .toList();
    }

    /** Most frequent first; what is on before the others. */
    private List<Value> values(
            SearchFacet facet, Map<String, Long> counts, SearchResults results, String chosen, Address address) {
        boolean exact = !results.estimated().contains(facet);
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> count) ->
                                !count.getKey().equals(chosen))
                        .thenComparing(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> {
                    boolean on = count.getKey().equals(chosen);
                    return new Value(
                            label(facet, count.getKey()),
                            count(count.getValue(), exact || on && results.totalExact()),
                            address.with(parameter(facet), on ? null : count.getKey())
                                    .toString(),
                            on ? "true" : null);
                })
                .toList();
    }

    /** An estimate is said as one, in two figures. */
    private String count(long count, boolean exact) {
        Wording wording = Wording.of(portal.getLanguage());
        return exact
                ? wording.number(count)
                : Messages.of("search", portal.getLanguage())
                        .format(
                                "search.about",
                                wording.number(new BigDecimal(count)
                                        .round(new MathContext(2))
                                        .longValueExact()));
    }

    String label(SearchFacet facet, String code) {
        return switch (facet) {
            case REGION -> Coded.find(Region.class, code).map(Region::label).orElse(code);
            case NETWORK -> network(code);
            case THEME -> theme(code);
            case TYPE -> word("search", List.of("kinds."), code);
            case LANGUAGE, STATUS -> word("search", List.of(facet.code() + "."), code);
            case APPROACH, MODALITY, GROUP_TYPE, LEVEL -> word("practice", LABELS.get(facet), code);
        };
    }

    private String word(String feature, List<String> prefixes, String code) {
        Messages words = Messages.of(feature, portal.getLanguage());
        for (String prefix : prefixes) {
            try {
                return words.get(prefix + code);
            } catch (MissingResourceException e) {
                // Another kind of content has this code, or nobody has: an address can hold anything.
                continue;
            }
        }
        return code;
    }

    private String theme(String code) {
        if (themeNames == null) {
            Language language = portal.getLanguage();
            themeNames = themes.list().stream()
                    .collect(Collectors.toMap(Themes.ThemeItem::code, theme -> theme.label(language)));
        }
        return themeNames.getOrDefault(code, code);
    }

    /** Names of networks are public; null when there is none of this id. */
    String network(String id) {
        if (networkNames == null) {
            networkNames = networks.listNetworks().stream()
                    .collect(Collectors.toMap(network -> network.id().toString(), Networks.NetworkItem::name));
        }
        return networkNames.getOrDefault(id, id);
    }
}
