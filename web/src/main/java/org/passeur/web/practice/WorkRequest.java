package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Route;

/** What the page of a plan or an activity is asked for. */
@RequestScoped
public class WorkRequest {

    @Inject
    private HttpServletRequest request;

    /** The revision in the address; null for the newest, also when it is no number. */
    Integer revision() {
        String text = request.getParameter("revision");
        return text != null && text.matches("[1-9]\\d{0,6}") ? Integer.valueOf(text) : null;
    }

    /** Whether the button was pressed that takes the work away; a link cannot. */
    boolean isWithdrawal() {
        return request.getMethod().equals("POST") && request.getParameter("retirer") != null;
    }

    /** Whether the button was pressed that erases the work, or the older revision that is shown. */
    boolean isErasure() {
        return request.getMethod().equals("POST") && request.getParameter("effacer") != null;
    }

    /** The version that was on the page with that button; one that no work has when it is no number. */
    long versionRead() {
        String text = request.getParameter("effacer");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** The page is gone: its list says what happened. */
    void leaveFor(Route list, String done) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext()
                .redirect(Address.of(list.address()).with(WorkLists.DONE, done).toString());
        context.responseComplete();
    }
}
