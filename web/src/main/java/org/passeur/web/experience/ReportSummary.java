package org.passeur.web.experience;

import java.util.ArrayList;
import java.util.List;
import org.passeur.experience.boundary.WorkFigures.Figures;
import org.passeur.platform.boundary.Language;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Route;

/**
 * What the page of a work says of the reports on it.
 *
 * @param sentences empty below the threshold
 * @param address of all reports
 * @param tell address of the form for a new one
 */
public record ReportSummary(List<String> sentences, String address, String tell) {

    public static ReportSummary of(Figures figures, Route list, Route form, Long id, int revision, Language language) {
        return new ReportSummary(
                sentences(figures, language),
                list.address(id),
                Address.of(form.address(id)).with("revision", revision).toString());
    }

    /**
     * @param figures null below the threshold
     */
    static List<String> sentences(Figures figures, Language language) {
        List<String> sentences = new ArrayList<>();
        if (figures == null) {
            return sentences;
        }
        Messages words = Messages.of("experience", language);
        sentences.add(
                figures.regions() == 0
                        ? words.format("figures.used", figures.uses(), figures.people())
                        : words.format(
                                "figures.used.regions",
                                figures.uses(),
                                figures.people(),
                                words.count("figures.regions", figures.regions())));
        sentences.add(words.format("figures.again", figures.againYes(), figures.againWithChanges(), figures.againNo()));
        if (figures.overrun() != null) {
            sentences.add(Overrun.of(figures.overrun(), language));
        }
        return sentences;
    }
}
