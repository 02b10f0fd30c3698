package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.CoWriting;
import org.passeur.practice.boundary.Invited;
import org.passeur.web.platform.Route;

/** What a member sees who opens a link to write in somebody's plan. */
@Named
@RequestScoped
public class InvitationView {

    @Inject
    private CoWriting coWriting;

    private String token;
    private Invited invited;
    private boolean full;

    /** Leads on who writes in it already; a link that does not work is said, and no reason why. */
    public void run() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        token = faces.getExternalContext().getRequestParameterMap().get("jeton");
        try {
            if (faces.isPostback()
                    && token != null
                    && faces.getExternalContext().getRequestParameterMap().containsKey("doAccept")) {
                goOn(coWriting.accept(token));
                return;
            }
            invited = token == null ? null : coWriting.look(token);
            if (invited != null && invited.planId() != null) {
                goOn(invited.planId());
            }
        } catch (NotFoundException e) {
            invited = null;
        } catch (RuleBrokenException e) {
            full = true;
        }
    }

    private static void goOn(Long planId) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(Route.PLAN_EDIT.address(planId));
    }

    /** Null when the link does not work. */
    public Invited getInvited() {
        return invited;
    }

    /** Whether too many write in it already. */
    public boolean isFull() {
        return full;
    }

    public String getToken() {
        return token;
    }
}
