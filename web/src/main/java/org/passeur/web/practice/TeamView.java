package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.Settings;
import org.passeur.practice.boundary.CoWriting;
import org.passeur.practice.boundary.Team;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** Who writes in a plan: its owner invites and removes, the others may leave. */
@Named
@RequestScoped
public class TeamView {

    @Inject
    private CoWriting coWriting;

    @Inject
    private Portal portal;

    @Inject
    private Words words;

    private Team team;
    private String link;
    private String fault;

    /** Does what the pressed button says, and shows how it is then. */
    public void run() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String> parameters = external.getRequestParameterMap();
        Long id = portal.getId();
        if (FacesContext.getCurrentInstance().isPostback()) {
            if (parameters.containsKey("doInvite")) {
                invite(id);
            } else if (isNumber(parameters.get("doRevoke"))) {
                coWriting.revoke(id, Long.valueOf(parameters.get("doRevoke")));
                external.redirect(done("annulee"));
                return;
            } else if (isNumber(parameters.get("doRemove"))) {
                coWriting.remove(id, Long.valueOf(parameters.get("doRemove")));
                external.redirect(done("retiree"));
                return;
            } else if (parameters.containsKey("doLeave")) {
                coWriting.leave(id);
                external.redirect(Address.of(Route.MY_WORKS.address())
                        .with("fait", "parti")
                        .toString());
                return;
            }
        }
        team = coWriting.team(id);
    }

    private String done(String what) {
        return Address.of(Route.PLAN_TEAM.address(portal.getId()))
                .with("fait", what)
                .toString();
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("\\d{1,18}");
    }

    /** The answer to the form shows the link, this once: an address would keep it in the browser's history. */
    private void invite(Long id) {
        try {
            String token = coWriting.invite(id);
            // Not where the request says that it came to: whoever asks says that.
            link = Settings.URL
                    .get()
                    .resolve(Address.of(Route.INVITATION.address())
                            .with("jeton", token)
                            .toString())
                    .toString();
        } catch (RuleBrokenException e) {
            fault = "team.tooMany";
        }
    }

    public Team getTeam() {
        return team;
    }

    /** Made a moment ago; null when none was. */
    public String getLink() {
        return link;
    }

    /** Key of what went wrong; null when nothing did. */
    public String getFault() {
        return fault;
    }

    public String since(Team.Writer writer) {
        return words.get("team.since", words.dateAndTime(writer.since()));
    }

    public String expires(Team.Open invitation) {
        return words.get("team.expires", words.dateAndTime(invitation.expiresAt()));
    }

    public String getEditAddress() {
        return Route.PLAN_EDIT.address(team.id());
    }
}
