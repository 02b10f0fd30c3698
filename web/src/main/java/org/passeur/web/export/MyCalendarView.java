package org.passeur.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.passeur.export.boundary.CalendarFeeds;
import org.passeur.platform.boundary.Settings;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Redirect;
import org.passeur.web.platform.Route;

/** The private address of one's calendar: made, renewed, revoked. */
@Named
@RequestScoped
public class MyCalendarView {

    /** Session attribute: an address that was just made, shown once. */
    private static final String NEW = "passeur.calendar";

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Portal portal;

    private Instant made;
    private String fresh;

    /** See {@link CalendarFeeds#PLANS}. */
    public int getMost() {
        return CalendarFeeds.PLANS;
    }

    public void load() {
        if (request.getMethod().equals("POST")) {
            if (request.getParameter("renouveler") != null) {
                request.getSession().setAttribute(NEW, feeds.renew());
            } else if (request.getParameter("revoquer") != null) {
                feeds.revoke();
            }
            Redirect.to(Route.MY_CALENDAR.address());
            return;
        }
        made = feeds.findMine().orElse(null);
        String token = (String) request.getSession().getAttribute(NEW);
        request.getSession().removeAttribute(NEW);
        fresh = token == null
                ? null
                : Settings.URL.get().resolve("/calendrier/" + token + ".ics").toString();
    }

    /** The day that the address was made; null without one. */
    public String getMade() {
        return made == null ? null : Dates.date(made, portal.getLocale());
    }

    /** The address, once; it is not kept. */
    public String getFresh() {
        return fresh;
    }
}
