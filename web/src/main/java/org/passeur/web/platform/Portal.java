package org.passeur.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.SignedInMember;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;

/** What every page knows: who reads it, in which language, and where it stands. */
@Named
@RequestScoped
public class Portal {

    static final String LANGUAGE_COOKIE = "passeur-langue";

    @Inject
    private Members members;

    @Inject
    private HttpServletRequest request;

    private SignedInMember member;
    private Language language;

    @PostConstruct
    void open() {
        member = members.current();
        language = language();
    }

    /** Chosen by hand, else the profile's, else French: a browser in English is common where people read French. */
    private Language language() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(LANGUAGE_COOKIE)) {
                    return Coded.find(Language.class, cookie.getValue()).orElse(Language.FR);
                }
            }
        }
        return member.language() == null ? Language.FR : member.language();
    }

    public Language getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return language.locale();
    }

    public String getLanguageTag() {
        return language.locale().toLanguageTag();
    }

    public Language getOtherLanguage() {
        return language == Language.FR ? Language.EN : Language.FR;
    }

    public SignedInMember getMember() {
        return member;
    }

    public boolean isSignedIn() {
        return member.signedIn();
    }

    public boolean isAdministrator() {
        return member.viewer().administrator();
    }

    /** Whether they decide on anybody's membership and roles. */
    public boolean isPeopleManager() {
        return member.viewer().managesPeople();
    }

    /** Path of the page, as people see it. */
    public String getPath() {
        Object original = request.getAttribute("jakarta.servlet.forward.request_uri");
        return original == null ? request.getRequestURI() : original.toString();
    }

    /** This same page with its query, for links that come back to it. */
    public String getAddress() {
        Object query = request.getAttribute("jakarta.servlet.forward.query_string");
        return query == null ? getPath() : getPath() + "?" + query;
    }

    public Route getRoute() {
        return request.getAttribute(RoutingFilter.MATCH) instanceof Route.Match match ? match.route() : null;
    }

    /** The number in the address, or null. */
    public Long getId() {
        return request.getAttribute(RoutingFilter.MATCH) instanceof Route.Match match ? match.id() : null;
    }

    /** The secret in the address, or null. */
    public String getToken() {
        return request.getAttribute(RoutingFilter.MATCH) instanceof Route.Match match ? match.token() : null;
    }

    /** Whether a form is shown again that was sent after the session had ended. */
    public boolean isFormRestored() {
        return Boolean.TRUE.equals(request.getAttribute(UnsentForms.RESTORED));
    }

    /** Who fills the form, for its field {@code passeur.author}; empty for a visitor. */
    public String getFormAuthor() {
        return request.getUserPrincipal() == null
                ? ""
                : FormAuthor.of(request.getUserPrincipal().getName());
    }

    /** Whose records on the device a page may show; empty for a visitor. */
    public String getDeviceMark() {
        return request.getUserPrincipal() == null
                ? ""
                : FormAuthor.deviceMark(request.getUserPrincipal().getName());
    }

    /** A message with its arguments: {@code portal.format(practice['plan.people'], 4, 8)}. */
    public String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, getLocale()).format(arguments);
    }

    /** The label of a coded value: {@code portal.label(practice, 'modality', value)} reads key {@code modality.online}. */
    public String label(Map<String, String> bundle, String prefix, Coded value) {
        return value == null ? "" : bundle.get(prefix + "." + value.code());
    }
}
