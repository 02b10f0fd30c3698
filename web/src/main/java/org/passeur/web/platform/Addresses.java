package org.passeur.web.platform;

/** Addresses of contents' pages, for programs that show links. */
public final class Addresses {

    private Addresses() {}

    /** Path of what is still a draft, for those who write in it. */
    public static String draft(String type, Long id) {
        return url(type, id) + "/modifier";
    }

    /**
     * Path of what the caller finds.
     *
     * @param draft whether it is still one, for nobody but those who write in it
     */
    public static String of(String type, Long id, boolean draft) {
        return draft ? draft(type, id) : url(type, id);
    }

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
