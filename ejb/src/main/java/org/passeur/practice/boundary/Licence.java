package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;

/** Creative Commons licences under which a plan or an activity is shared: those that let others adapt it. */
public enum Licence implements Coded {
    CC0("CC0 1.0", "publicdomain/zero/1.0"),
    CC_BY("CC BY 4.0", "licenses/by/4.0"),
    CC_BY_SA("CC BY-SA 4.0", "licenses/by-sa/4.0"),
    CC_BY_NC("CC BY-NC 4.0", "licenses/by-nc/4.0"),
    CC_BY_NC_SA("CC BY-NC-SA 4.0", "licenses/by-nc-sa/4.0");

    /** What stands for a work that says nothing: the licence that asks the most. */
    public static final Licence UNSAID = CC_BY_NC_SA;

    private final String label;
    private final String path;

    Licence(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /** As it is written everywhere: CC BY-SA 4.0. */
    public String label() {
        return label;
    }

    /** The page that tells people what it allows. */
    public String address(Language language) {
        return "https://creativecommons.org/" + path + "/deed." + language.code();
    }

    /**
     * Under which licences an adaptation of a work under this one may be shared, by the adapter's licence chart of
     * Creative Commons.
     */
    public Set<Licence> adaptations() {
        return switch (this) {
            case CC0 -> Set.of(values());
            case CC_BY -> Set.of(CC_BY, CC_BY_SA, CC_BY_NC, CC_BY_NC_SA);
            case CC_BY_SA -> Set.of(CC_BY_SA);
            case CC_BY_NC -> Set.of(CC_BY_NC, CC_BY_NC_SA);
            case CC_BY_NC_SA -> Set.of(CC_BY_NC_SA);
        };
    }

    /** Those of {@link #adaptations} as they are written, in the order of what they ask. */
    public String adaptationLabels() {
        return adaptations().stream().sorted().map(Licence::label).collect(Collectors.joining(", "));
    }

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Licence of(String code) {
        return Coded.get(Licence.class, code);
    }
}
