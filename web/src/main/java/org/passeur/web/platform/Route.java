package org.passeur.web.platform;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every page of the portal: its address, its view, and who may open it. A page that is not named here does not exist. The
 * boundary decides in the end; this only spares a person an empty page.
 */
public enum Route {
    HOME("/", "/platform/home.xhtml", Access.EVERYONE),
    PLANS("/plans", "/practice/plans.xhtml", Access.EVERYONE),
    PLAN_NEW("/plans/nouveau", "/practice/plan-edit.xhtml", Access.MEMBER),
    PLAN_START("/plans/nouveau/partir", "/practice/plan-start.xhtml", Access.MEMBER),
    PLAN("/plans/{id}", "/practice/plan.xhtml", Access.EVERYONE),
    PLAN_TELEPHONE("/plans/{id}/telephone", "/practice/telephone.xhtml", Access.EVERYONE),
    PLAN_CHANGES("/plans/{id}/changements", "/practice/changes.xhtml", Access.EVERYONE),
    PLAN_TAKE("/plans/{id}/emporter", "/export/take-away.xhtml", Access.EVERYONE),
    PLAN_LINEAGE("/plans/{id}/filiation", "/practice/lineage.xhtml", Access.EVERYONE),
    PLAN_RUN("/plans/{id}/animer", "/running/run.xhtml", Access.EVERYONE),
    PLAN_REPORTS("/plans/{id}/retours", "/experience/reports.xhtml", Access.EVERYONE),
    PLAN_REPORT_NEW("/plans/{id}/retours/nouveau", "/experience/report-edit.xhtml", Access.MEMBER),
    PLAN_COMMENTS("/plans/{id}/commentaires", "/exchange/comments.xhtml", Access.MEMBER),
    PLAN_COLLECT("/plans/{id}/trousses", "/exchange/collection-add.xhtml", Access.MEMBER),
    PLAN_EDIT("/plans/{id}/modifier", "/practice/plan-edit.xhtml", Access.MEMBER),
    PLAN_TEAM("/plans/{id}/equipe", "/practice/plan-team.xhtml", Access.MEMBER),
    INVITATION("/invitation", "/practice/invitation.xhtml", Access.MEMBER),
    ACTIVITIES("/activites", "/practice/activities.xhtml", Access.EVERYONE),
    ACTIVITY_NEW("/activites/nouvelle", "/practice/activity-edit.xhtml", Access.MEMBER),
    ACTIVITY("/activites/{id}", "/practice/activity.xhtml", Access.EVERYONE),
    ACTIVITY_CHANGES("/activites/{id}/changements", "/practice/changes.xhtml", Access.EVERYONE),
    ACTIVITY_LINEAGE("/activites/{id}/filiation", "/practice/lineage.xhtml", Access.EVERYONE),
    ACTIVITY_REPORTS("/activites/{id}/retours", "/experience/reports.xhtml", Access.EVERYONE),
    ACTIVITY_REPORT_NEW("/activites/{id}/retours/nouveau", "/experience/report-edit.xhtml", Access.MEMBER),
    ACTIVITY_COMMENTS("/activites/{id}/commentaires", "/exchange/comments.xhtml", Access.MEMBER),
    ACTIVITY_COLLECT("/activites/{id}/trousses", "/exchange/collection-add.xhtml", Access.MEMBER),
    ACTIVITY_EDIT("/activites/{id}/modifier", "/practice/activity-edit.xhtml", Access.MEMBER),
    ATTACHMENTS("/activites/{id}/pieces", "/practice/attachments.xhtml", Access.MEMBER),
    SHEETS("/fiches", "/practice/sheets.xhtml", Access.EVERYONE),
    SHEET_NEW("/fiches/nouvelle", "/practice/sheet-edit.xhtml", Access.MEMBER),
    SHEET("/fiches/{id}", "/practice/sheet.xhtml", Access.EVERYONE),
    SHEET_CHANGES("/fiches/{id}/changements", "/practice/changes.xhtml", Access.EVERYONE),
    SHEET_LINEAGE("/fiches/{id}/filiation", "/practice/lineage.xhtml", Access.EVERYONE),
    SHEET_COMMENTS("/fiches/{id}/commentaires", "/exchange/comments.xhtml", Access.MEMBER),
    SHEET_COLLECT("/fiches/{id}/trousses", "/exchange/collection-add.xhtml", Access.MEMBER),
    SHEET_EDIT("/fiches/{id}/modifier", "/practice/sheet-edit.xhtml", Access.MEMBER),
    MY_WORKS("/mes-plans", "/practice/my-works.xhtml", Access.MEMBER),
    COLLECTIONS("/trousses", "/exchange/collections.xhtml", Access.EVERYONE),
    COLLECTION_NEW("/trousses/nouvelle", "/exchange/collection-edit.xhtml", Access.MEMBER),
    COLLECTION("/trousses/{id}", "/exchange/collection.xhtml", Access.EVERYONE),
    COLLECTION_EDIT("/trousses/{id}/modifier", "/exchange/collection-edit.xhtml", Access.MEMBER),
    FOLLOWED("/mes-plans/suivis", "/exchange/followed.xhtml", Access.MEMBER),
    MY_REPORTS("/mes-retours", "/experience/my-reports.xhtml", Access.MEMBER),
    REPORT("/retours/{id}", "/experience/report-edit.xhtml", Access.MEMBER),
    MY_CALENDAR("/mon-calendrier", "/export/my-calendar.xhtml", Access.MEMBER),
    SHARED_PLAN("/lien/{token}", "/export/shared-plan.xhtml", Access.EVERYONE),
    SEARCH("/recherche", "/search/search.xhtml", Access.EVERYONE),
    SAVED_SEARCHES("/mes-recherches", "/search/saved-searches.xhtml", Access.MEMBER),
    ADMINISTRATION("/administration", "/platform/administration.xhtml", Access.PEOPLE_MANAGER),
    ASKED("/administration/recherches", "/search/asked.xhtml", Access.ADMINISTRATOR),
    PEOPLE("/personnes", "/community/people.xhtml", Access.PEOPLE_MANAGER),
    PERSON("/personnes/{id}", "/community/person.xhtml", Access.PEOPLE_MANAGER),
    NETWORKS("/administration/reseaux", "/community/networks.xhtml", Access.ADMINISTRATOR),
    NETWORK_NEW("/administration/reseaux/nouveau", "/community/network-edit.xhtml", Access.ADMINISTRATOR),
    NETWORK("/administration/reseaux/{id}", "/community/network-edit.xhtml", Access.ADMINISTRATOR),
    ORGANISATIONS("/administration/organismes", "/community/organisations.xhtml", Access.ADMINISTRATOR),
    ORGANISATION_NEW("/administration/organismes/nouveau", "/community/organisation-edit.xhtml", Access.ADMINISTRATOR),
    ORGANISATION("/administration/organismes/{id}", "/community/organisation-edit.xhtml", Access.ADMINISTRATOR),
    PROFILE("/profil", "/community/profile.xhtml", Access.SIGNED_IN),
    IMPORTS("/administration/imports", "/platform/imports.xhtml", Access.ADMINISTRATOR),
    IMPORT("/administration/imports/{id}", "/platform/import.xhtml", Access.ADMINISTRATOR),
    INDEX("/administration/index", "/search/index.xhtml", Access.ADMINISTRATOR),
    PRIVACY("/confidentialite", "/platform/privacy.xhtml", Access.EVERYONE),
    ACCESSIBILITY("/accessibilite", "/platform/accessibility.xhtml", Access.EVERYONE);

    /** Who may open a page. */
    public enum Access {
        EVERYONE,
        /** Somebody with an account, even before the first questions are answered. */
        SIGNED_IN,
        /** Somebody with a profile. */
        MEMBER,
        /** A coordinator of some network, or an administrator. */
        PEOPLE_MANAGER,
        ADMINISTRATOR
    }

    /** Ids are numbers: anything else is another address. */
    private static final String ID = "(\\d{1,18})";

    /** A secret in an address. */
    private static final String TOKEN = "([A-Za-z0-9_-]{43})";

    private static final String SECRET = "{token}";

    private final String address;
    private final Pattern pattern;
    private final String view;
    private final Access access;

    Route(String address, String view, Access access) {
        this.address = address;
        this.pattern = Pattern.compile(address.replace("{id}", ID).replace(SECRET, TOKEN));
        this.view = view;
        this.access = access;
    }

    /**
     * @param id what stands in the place of {@code {id}}; null in an address without one
     * @param token what stands in the place of {@code {token}}; null in an address without one
     */
    public record Match(Route route, Long id, String token) {}

    public static Optional<Match> find(String path) {
        for (Route route : values()) {
            if (!route.isPattern() && route.address.equals(path)) {
                return Optional.of(new Match(route, null, null));
            }
        }
        for (Route route : values()) {
            if (route.isPattern()) {
                Matcher matcher = route.pattern.matcher(path);
                if (matcher.matches()) {
                    return Optional.of(
                            route.hasId()
                                    ? new Match(route, Long.valueOf(matcher.group(1)), null)
                                    : new Match(route, null, matcher.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    public boolean hasId() {
        return address.contains("{id}");
    }

    private boolean isPattern() {
        return hasId() || address.contains(SECRET);
    }

    /**
     * Whether an address is a secret by itself: whoever has it reads what is behind. It is written into no log, and led on to
     * nobody.
     */
    public static boolean isSecret(String path) {
        return path != null && (path.startsWith("/lien/") || path.startsWith("/calendrier/"));
    }

    /** Pages that follow a job use PrimeFaces components; all others carry none of its scripts. */
    public boolean usesPrimeFaces() {
        return this == IMPORTS || this == IMPORT;
    }

    public String address() {
        return address;
    }

    public String address(Object id) {
        return address.replace("{id}", String.valueOf(id));
    }

    public String view() {
        return view;
    }

    public Access access() {
        return access;
    }
}
