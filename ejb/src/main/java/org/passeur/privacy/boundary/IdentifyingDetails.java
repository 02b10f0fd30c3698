package org.passeur.privacy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;
import org.passeur.privacy.control.Detector;

/** Points out what looks like a person in a text. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IdentifyingDetails {

    /** More than that in one text is a list of people: the first are told. */
    public static final int MAX_FINDINGS = 1000;

    @Inject
    private Detector detector;

    /**
     * What may identify somebody, in the order of the text and without overlaps; at most {@value #MAX_FINDINGS}. For
     * everybody, because nothing is kept and nothing is told of anyone.
     *
     * @param language of the text, and of messages and suggestions; details are looked for in both languages, because
     *     people here write in both
     * @param regions where the text speaks of; none when unknown. Names of places that mean something else too count
     *     when they lie in one of them
     */
    @PermitAll
    public List<Finding> find(@NotNull String text, @NotNull Language language, @NotNull Collection<Region> regions) {
        return detector.find(text, language, regions);
    }

    /** As {@link #find}, in each of these texts, in their order. */
    @PermitAll
    public List<List<Finding>> findEach(
            @NotNull List<@NotNull String> texts, @NotNull Language language, @NotNull Collection<Region> regions) {
        return texts.stream()
                .map(text -> detector.find(text, language, regions))
                .toList();
    }

    /** One plain sentence: why it may identify somebody; for who reads in another language than that of the text. */
    @PermitAll
    public String message(@NotNull DetailKind kind, @NotNull Language language) {
        return detector.message(kind, language);
    }
}
