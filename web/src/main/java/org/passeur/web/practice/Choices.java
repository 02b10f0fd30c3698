package org.passeur.web.practice;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.Approach;
import org.passeur.practice.boundary.Bandwidth;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.DigitalSkill;
import org.passeur.practice.boundary.Equipment;
import org.passeur.practice.boundary.GroupType;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.Milieu;
import org.passeur.practice.boundary.Modality;
import org.passeur.practice.boundary.Openness;
import org.passeur.practice.boundary.Origin;
import org.passeur.practice.boundary.Phase;
import org.passeur.practice.boundary.PlanZone;
import org.passeur.practice.boundary.RoleKind;
import org.passeur.practice.boundary.TelephoneAccess;
import org.passeur.practice.boundary.Themes.ThemeItem;
import org.passeur.practice.boundary.YesNo;

/** What can be chosen in the fields of the writing pages, by the name of the list. */
public class Choices {

    private static final Map<String, Coded[]> LISTS = Map.ofEntries(
            Map.entry("modality", Modality.values()),
            Map.entry("activityModality", ActivityModality.values()),
            Map.entry("openness", Openness.values()),
            Map.entry("origin", Origin.values()),
            Map.entry("groupType", GroupType.values()),
            Map.entry("milieu", Milieu.values()),
            Map.entry("phase", Phase.values()),
            Map.entry("approach", Approach.values()),
            Map.entry("equipment", Equipment.values()),
            Map.entry("role", RoleKind.values()),
            Map.entry("blockKind", BlockKind.values()),
            Map.entry("licence", Licence.values()),
            Map.entry("timeZone", PlanZone.values()),
            Map.entry("telephoneAccess", TelephoneAccess.values()),
            Map.entry("bandwidth", Bandwidth.values()),
            Map.entry("digitalSkill", DigitalSkill.values()),
            Map.entry("yesNo", YesNo.values()));

    private Words words;
    private List<ThemeItem> themes;
    private Language language;

    private final Map<String, List<SelectItem>> made = new HashMap<>();

    /** For the container, which puts a proxy before it. */
    protected Choices() {}

    Choices(Words words, List<ThemeItem> themes, Language language) {
        this.words = words;
        this.themes = themes;
        this.language = language;
    }

    public List<SelectItem> get(String list) {
        return made.computeIfAbsent(list, this::make);
    }

    private List<SelectItem> make(String list) {
        return switch (list) {
            case "region" ->
                Arrays.stream(Region.values())
                        .map(region -> new SelectItem(region.code(), region.label()))
                        .toList();
            case "theme" ->
                themes.stream()
                        .map(theme -> new SelectItem(theme.code(), theme.label(language)))
                        .sorted(Comparator.comparing(SelectItem::getLabel))
                        .toList();
            case "language" ->
                Arrays.stream(Language.values())
                        .map(each -> new SelectItem(each.code(), words.get("language." + each.code())))
                        .toList();
            case "parallel" -> List.of(new SelectItem("true", words.get("block.parallel.true")));
            // A session happens in one way; the plan alone alternates.
            case "sessionModality" ->
                items(
                        "modality",
                        Arrays.stream(Modality.values()).filter(modality -> modality != Modality.ALTERNATING));
            default -> items(list, Arrays.stream(LISTS.get(list)));
        };
    }

    private List<SelectItem> items(String prefix, Stream<? extends Coded> values) {
        return values.map(value -> new SelectItem(value.code(), words.coded(prefix, value)))
                .toList();
    }
}
