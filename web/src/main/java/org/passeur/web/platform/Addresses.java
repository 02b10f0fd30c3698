package org.passeur.web.platform;

/** Addresses of contents' pages, for programs that show links. */
public final class Addresses {

    private Addresses() {}

    /** Path on this site. */
    public static String url(String type, Long id) {
        return switch (type) {
            case "plan" -> "/plans/" + id;
            case "activity" -> "/activites/" + id;
            case "sheet" -> "/fiches/" + id;
            default -> "/" + type + "/" + id;
        };
    }
}
