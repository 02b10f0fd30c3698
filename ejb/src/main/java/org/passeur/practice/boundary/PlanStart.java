package org.passeur.practice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.control.AgendaReader;
import org.passeur.practice.control.DocumentText;
import org.passeur.practice.control.PlanOrigins;
import org.passeur.practice.control.SkeletonPlans;

/** Ways to begin a plan with more than an empty page. Only {@link #begin} keeps anything. */
@Stateless
public class PlanStart {

    /** Bytes of a file that a plan begins with. */
    public static final int MAX_FILE = DocumentText.MAX_SIZE;

    @Inject
    private PlanOrigins origins;

    /**
     * What an agenda says that was written elsewhere.
     *
     * @throws RuleBrokenException when it is longer than a plan can be
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public AgendaReading readAgenda(@NotNull String agenda) {
        return AgendaReader.read(agenda);
    }

    /**
     * The text of a file: plain text, Markdown, DOCX or ODT.
     *
     * @throws RuleBrokenException when it is too large, or none of these
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public String readText(@NotNull String name, @NotNull byte[] content) {
        return DocumentText.of(name, content);
    }

    /**
     * Sessions with their usual blocks, to be filled.
     *
     * @throws RuleBrokenException with everything of the wish that no plan can have
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public PlanContent skeleton(@NotNull Skeleton wish, @NotNull Language language) {
        wish.check();
        return SkeletonPlans.make(wish, language);
    }

    /**
     * A draft of the caller's own that says this. When it was read from the file of a plan that the caller may see, the
     * draft is an adaptation of that plan, with its credit and the licence that it asks for.
     *
     * @param externalId of the plan in the file; null without one
     * @throws RuleBrokenException when the content does not respect the schema, or its licence not that of the plan
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public SavedWork begin(String externalId, @NotNull Language language, @NotNull PlanContent content) {
        return origins.begin(externalId, language, content);
    }
}
