package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.Themes;

/** Themes by their labels; none is read when none is named. */
@RequestScoped
public class ThemeLabels {

    @Inject
    private Themes themes;

    /** All labels by code. */
    Map<String, String> all(Language language) {
        return themes.list().stream().collect(Collectors.toMap(Themes.ThemeItem::code, theme -> theme.label(language)));
    }

    /** Labels by code, in the order of the codes that are known. */
    Map<String, String> of(List<String> codes, Language language) {
        return codes.isEmpty()
                ? Map.of()
                : themes.list().stream()
                        .filter(theme -> codes.contains(theme.code()))
                        .collect(Collectors.toMap(Themes.ThemeItem::code, theme -> theme.label(language)));
    }
}
