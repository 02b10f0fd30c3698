package org.passeur.web.export;

import org.passeur.export.boundary.PlanCopy;

/** What files are called, so that they are found again: by the title, what it is, the revision. */
final class FileNames {

    /** Characters of a title in a name. */
    private static final int TITLE = 80;

    private FileNames() {}

    static String of(PlanCopy plan, String what, String extension) {
        String revision = plan.isDraft() ? "" : " r" + plan.revision();
        String kind = what == null || what.equals(SheetKind.PLAN.code()) ? "" : " - " + what;
        return of(plan.content().title(), kind + revision, extension);
    }

    /** Without what file systems do not take. */
    static String of(String title, String end, String extension) {
        String clean = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|\u00A0]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (clean.codePointCount(0, clean.length()) > TITLE) {
            clean = clean.substring(0, clean.offsetByCodePoints(0, TITLE)).strip();
        }
        return clean + end + "." + extension;
    }
}
