package org.passeur.web.export;

import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.RoleKind;
import org.passeur.web.platform.Parameters;

/**
 * A sheet that is asked for.
 *
 * @param role whose sheet it is; null for the others
 * @param language of the sheet's own words; what the plan says stays as it was written
 */
public record SheetRequest(SheetKind kind, RoleKind role, PaperSize size, Language language) {

    private static final String ROLE = "role-";

    /**
     * @param sheet {@code plan}, {@code facilitator}, {@code attendance}, {@code phone} or {@code role-<role>}; null for
     *     the plan
     * @param size {@code letter} or {@code a4}; null for letter
     * @param lang {@code fr} or {@code en}; null for the plan's own
     * @throws RuleBrokenException when one of them is something else
     */
    static SheetRequest of(String sheet, String size, String lang, Language own) {
        boolean ofRole = sheet != null && sheet.startsWith(ROLE);
        RoleKind role = ofRole ? Parameters.coded("sheet", sheet.substring(ROLE.length()), RoleKind.class) : null;
        SheetKind kind = ofRole ? SheetKind.ROLE : Parameters.coded("sheet", sheet, SheetKind.class, SheetKind.PLAN);
        if (kind == SheetKind.ROLE && role == null) {
            throw new RuleBrokenException("sheet", "parameter");
        }
        return new SheetRequest(
                kind,
                role,
                Parameters.coded("size", size, PaperSize.class, PaperSize.LETTER),
                Parameters.coded("lang", lang, Language.class, own));
    }

    /** As {@code ?sheet=} names it. */
    String code() {
        return role == null ? kind.code() : ROLE + role.code();
    }
}
